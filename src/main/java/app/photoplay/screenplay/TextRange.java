package app.photoplay.screenplay;

/**
 * A stretch of the source text.
 *
 * @param start index of the first {@code char}, 0-based
 * @param end index behind the last {@code char}; {@code end > start}
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No such range: " + start + ".." + end);
        }
    }

    /** The stretch of that text, verbatim. */
    public String of(String source) {
        return source.substring(start, end);
    }
}
