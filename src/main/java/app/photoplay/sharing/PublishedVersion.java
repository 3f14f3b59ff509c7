package app.photoplay.sharing;

import app.photoplay.film.FilmId;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a work that its creator published.
 *
 * @param number 1-based within the project
 * @param revision of the storyboard
 * @param title as it was then
 * @param byline who made it, as they were called then; null where that is not told
 * @param film of exactly that revision; null where there was none, and none came since
 */
public record PublishedVersion(
        UUID id,
        ProjectId project,
        int number,
        long revision,
        String title,
        @Nullable String byline,
        AspectRatio aspect,
        @Nullable FilmId film,
        Instant publishedAt) {}
