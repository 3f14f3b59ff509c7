package app.photoplay.screenplay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of story in one place and time.
 *
 * @param title short, for people, such as «Brick's pool»
 * @param number the scene number that the screenplay itself gives, or null
 * @param chapter index into {@link Screenplay#chapters()}
 * @param slug where and when
 * @param heading the slug line as the source writes it, or null in prose
 * @param shots at least one
 */
public record Scene(
        String title,
        @Nullable String number,
        int chapter,
        SlugLine slug,
        @Nullable String heading,
        List<Shot> shots) {}
