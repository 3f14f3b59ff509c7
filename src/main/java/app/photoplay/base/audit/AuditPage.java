package app.photoplay.base.audit;

import java.util.List;

/** A page of the log, the newest first, and how many rows there are on all pages. */
public record AuditPage(List<AuditEntry> entries, long total) {}
