package app.photoplay.project;

import app.photoplay.plan.Resolution;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a film looks like.
 *
 * @param look the preset; with a style of one's own, what drawings go by
 * @param style of the creator's own; null for the preset's
 * @param poster the asset that was chosen for it; null where nobody chose
 */
public record FilmFace(
        Look look,
        AspectRatio aspect,
        Resolution resolution,
        @Nullable OwnStyle style,
        @Nullable UUID poster) {}
