package app.photoplay.screenplay;

import app.photoplay.screenplay.UnreadableManuscriptException.Reason;
import app.photoplay.screenplay.reading.FormatGuess;
import app.photoplay.screenplay.story.Blanks;
import java.nio.charset.StandardCharsets;

/** Reads pasted text and files of any supported kind and encoding. */
public final class ManuscriptReader {

    /** The longest text that is taken, in {@code char}s. */
    public static final int MAX_CHARACTERS = 1_000_000;

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /**
     * @throws UnreadableManuscriptException naming what is wrong with the text
     */
    public Manuscript read(String pastedText) {
        if (pastedText.length() > MAX_CHARACTERS) {
            throw new UnreadableManuscriptException(Reason.TOO_LONG);
        }
        if (Blanks.isBlank(pastedText)) {
            throw new UnreadableManuscriptException(Reason.EMPTY);
        }
        var format = FormatGuess.isFinalDraft(pastedText)
                ? TextFormat.FINAL_DRAFT
                : FormatGuess.isFountain(pastedText) ? TextFormat.FOUNTAIN : TextFormat.PROSE;
        return new Manuscript(pastedText, format, null, null);
    }

    /**
     * @param bytes the file, at most {@link #MAX_BYTES}
     * @param fileName its name; the ending helps to tell its kind, the content decides
     * @throws UnreadableManuscriptException naming what is wrong with the file
     */
    public Manuscript read(byte[] bytes, String fileName) {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableManuscriptException(Reason.TOO_LARGE);
        }
        var pasted = read(new String(bytes, StandardCharsets.UTF_8));
        return new Manuscript(pasted.text(), pasted.format(), pasted.title(), fileName);
    }
}
