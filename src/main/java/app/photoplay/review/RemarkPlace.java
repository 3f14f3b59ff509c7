package app.photoplay.review;

import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a remark is about.
 *
 * @param shot number of the shot in its version; null for none in particular
 * @param id of that shot; null where there is none
 * @param lastShot number of the last one of a stretch of the film that begins with it; null where it lies within one
 * @param from moment of the film; null for none
 * @param to behind {@code from}, for a stretch of the film; null for a moment
 */
public record RemarkPlace(
        @Nullable Integer shot,
        @Nullable ShotId id,
        @Nullable Integer lastShot,
        @Nullable Duration from,
        @Nullable Duration to) {

    /** The version as a whole. */
    public static final RemarkPlace WHOLE = new RemarkPlace(null, null, null, null, null);

    /** Numbers of all shots that it is about, in order. */
    public List<Integer> shots() {
        return shot == null
                ? List.of()
                : IntStream.rangeClosed(shot, lastShot == null ? shot : lastShot)
                        .boxed()
                        .toList();
    }
}
