package app.photoplay.conversion;

import app.photoplay.look.OwnLookId;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a film to look from now on; null leaves it as it is.
 *
 * @param own a look of their own, which stands above the preset; it comes with one
 */
public record FaceWish(
        @Nullable Look look,
        @Nullable OwnLookId own,
        @Nullable AspectRatio aspect,
        @Nullable Resolution resolution) {

    /** Whether it leaves everything as it is. */
    public boolean isEmpty() {
        return look == null && aspect == null && resolution == null;
    }
}
