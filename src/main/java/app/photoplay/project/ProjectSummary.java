package app.photoplay.project;

import app.photoplay.base.UserId;
import app.photoplay.plan.Resolution;
import java.time.Instant;

/** A work as lists and headers show it; without its source text. */
public record ProjectSummary(
        ProjectId id,
        UserId owner,
        String title,
        Look look,
        AspectRatio aspect,
        Resolution resolution,
        Instant createdAt) {

    /** Of the film's frames, in pixels. */
    public int width() {
        return aspect.width(resolution);
    }

    /** Of the film's frames, in pixels. */
    public int height() {
        return aspect.height(resolution);
    }
}
