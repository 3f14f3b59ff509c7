package app.photoplay.screenplay;

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
        throw new UnsupportedOperationException();
    }

    /**
     * @param bytes the file, at most {@link #MAX_BYTES}
     * @param fileName its name; the ending helps to tell its kind, the content decides
     * @throws UnreadableManuscriptException naming what is wrong with the file
     */
    public Manuscript read(byte[] bytes, String fileName) {
        throw new UnsupportedOperationException();
    }
}
