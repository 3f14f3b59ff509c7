package app.photoplay.studio.look;

import app.photoplay.look.OwnLookId;
import app.photoplay.project.Look;
import org.jspecify.annotations.Nullable;

/**
 * A look that somebody chose.
 *
 * @param look the preset; with one of their own, what drawings go by
 * @param own null for the preset itself
 */
public record LookChoice(Look look, @Nullable OwnLookId own) {

    public static LookChoice of(Look look) {
        return new LookChoice(look, null);
    }
}
