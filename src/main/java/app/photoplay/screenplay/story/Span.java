package app.photoplay.screenplay.story;

/**
 * A stretch of characters, possibly empty.
 *
 * @param start index of the first {@code char}
 * @param end index behind the last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    public boolean contains(int index) {
        return index >= start && index < end;
    }

    /** The same stretch, that many characters further on. */
    public Span shifted(int offset) {
        return new Span(start + offset, end + offset);
    }

    public String of(String source) {
        return source.substring(start, end);
    }
}
