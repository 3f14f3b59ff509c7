package app.photoplay.storyboard.document;

import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.OwnStyle;
import org.jspecify.annotations.Nullable;

/**
 * New values of the whole film; null leaves one as it is.
 *
 * @param style of one's own; it comes with a look and stays without one
 */
public record FilmEdit(
        @Nullable Look look,
        @Nullable AspectRatio aspect,
        @Nullable Resolution resolution,
        @Nullable OwnStyle style) {}
