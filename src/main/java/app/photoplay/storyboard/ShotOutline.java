package app.photoplay.storyboard;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A shot of a film without its words.
 *
 * @param number 1-based, where it stands now
 * @param still the chosen still, null where none is chosen yet
 * @param clip the chosen clip
 */
public record ShotOutline(
        ShotId id,
        int number,
        Duration duration,
        @Nullable TakeId still,
        @Nullable TakeId clip) {

    /** The chosen take of that kind. */
    public @Nullable TakeId chosen(TakeKind kind) {
        return kind == TakeKind.STILL ? still : clip;
    }
}
