package app.photoplay.screenplay;

import org.jspecify.annotations.Nullable;

/**
 * A text as it was handed in.
 *
 * @param text the source, verbatim; ranges of shots count its {@code char}s
 * @param format how to read it
 * @param title the title that the file or its title page gives, or null
 * @param fileName the name of the file, or null for pasted text
 */
public record Manuscript(
        String text,
        TextFormat format,
        @Nullable String title,
        @Nullable String fileName) {}
