package app.photoplay.project;

import app.photoplay.base.UserId;
import java.time.Instant;

/** A work as lists and headers show it; without its source text. */
public record ProjectSummary(
        ProjectId id, UserId owner, String title, Look look, AspectRatio aspect, Instant createdAt) {}
