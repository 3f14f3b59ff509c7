package app.photoplay.screenplay.document;

import java.util.regex.Pattern;

/**
 * Words beside one another on a page.
 *
 * @param left where they begin, in points from the left edge
 * @param right where they end
 * @param baseline in points from the top
 * @param size of the font, in points
 */
record PageLine(String text, float left, float right, float baseline, float size) {

    /** In letters. */
    private static final int FAR = 4;

    private static final Pattern SLUG =
            Pattern.compile("(?:\\d+[A-Z]?\\.?\\s+)?(?:INT\\.?/EXT|EXT\\.?/INT|I/E|INT|EXT|EST)[. ][^\\p{Ll}]*");

    boolean isSlug() {
        return SLUG.matcher(text).matches();
    }

    /** The width of a letter, on average. */
    float letter() {
        return text.isEmpty() ? size / 2 : (right - left) / text.length();
    }

    PageLine saying(String words) {
        return new PageLine(words, left, right, baseline, size);
    }

    /** With what stands behind it on the same line; a tab between the two where they are far apart. */
    PageLine and(PageLine next) {
        String blank = next.left - right > FAR * letter() ? "\t" : " ";
        return new PageLine(text + blank + next.text, left, next.right, baseline, Math.max(size, next.size));
    }
}
