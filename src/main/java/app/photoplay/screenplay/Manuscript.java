package app.photoplay.screenplay;

import app.photoplay.screenplay.finaldraft.FinalDraftText;
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
        @Nullable String fileName) {

    /** As people read it; only to be shown, for ranges count the source. */
    public String readable() {
        return format == TextFormat.FINAL_DRAFT ? FinalDraftText.of(text) : text;
    }
}
