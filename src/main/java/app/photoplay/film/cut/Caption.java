package app.photoplay.film.cut;

import org.jspecify.annotations.Nullable;

/**
 * Words that are read under the picture.
 *
 * @param speaker who says them, or null for a voice that nobody owns
 */
public record Caption(@Nullable String speaker, String text) {}
