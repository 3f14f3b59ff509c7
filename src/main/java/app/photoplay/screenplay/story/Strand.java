package app.photoplay.screenplay.story;

import java.util.Arrays;

/** Clean words that remember where in the source each of their characters stands, so that markup may fall out between. */
public final class Strand {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** The stretch of the source as it is, without its markup being looked at. */
    public static Strand verbatim(String source, int start, int end) {
        var strand = new Strand();
        for (int index = start; index < end; index++) {
            strand.append(source.charAt(index), index, index + 1);
        }
        return strand;
    }

    /** Adds one character that the source writes from {@code start} to before {@code end}. */
    public void append(char character, int start, int end) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        starts[length] = start;
        ends[length] = end;
        text.append(character);
    }

    /** Adds the other strand behind this one. */
    public void append(Strand other) {
        append(other, 0, other.length());
    }

    /** Adds a part of the other strand behind this one. */
    public void append(Strand other, int from, int to) {
        for (int index = from; index < to; index++) {
            append(other.text.charAt(index), other.starts[index], other.ends[index]);
        }
    }

    public int length() {
        return text.length();
    }

    public char charAt(int index) {
        return text.charAt(index);
    }

    public String text() {
        return text.toString();
    }

    /** The part between two indexes of the clean text. */
    public Strand part(int from, int to) {
        var part = new Strand();
        for (int index = from; index < to; index++) {
            part.append(text.charAt(index), starts[index], ends[index]);
        }
        return part;
    }

    /** The same without blanks at its ends. */
    public Strand trimmed() {
        int from = 0;
        int to = length();
        while (from < to && Blanks.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** Where the source has the clean characters {@code from} to before {@code to}; not for an empty stretch. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Where the source has all of it; not for an empty strand. */
    public Span span() {
        return span(0, length());
    }
}
