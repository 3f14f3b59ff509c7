package app.photoplay.admin.report;

/** How many conversions failed for a cause, of how many people. */
public record FailureGroup(FailureCause cause, int conversions, int people) {}
