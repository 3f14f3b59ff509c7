package app.photoplay.storyboard.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order as a word over {@code 0-9a-z}, compared letter by letter: between any two there is room for
 * another, so that a move changes what is moved and nothing else.
 */
public final class Rank {

    private static final int BASE = 36;

    private Rank() {}

    /**
     * The place of the n-th of a new list, as migrations write it too.
     *
     * @param position 1 to 999,999
     */
    public static String nth(int position) {
        return String.format(Locale.ROOT, "%06di", position);
    }

    /**
     * A place strictly between two others.
     *
     * @param lower null for before everything
     * @param upper null for behind everything; greater than {@code lower}
     * @param revision that the place is made in: no two revisions make the same place, so that an undo finds its own free
     */
    static String between(@Nullable String lower, @Nullable String upper, long revision) {
        String low = lower == null ? "" : lower;
        String middle = middle(low, upper);
        while (upper != null && upper.startsWith(middle)) {
            middle = middle(middle, upper);
        }
        // Never ends with the smallest digit, before which there would be no room.
        return middle + Long.toString(revision, BASE) + "1";
    }

    private static String middle(String low, @Nullable String high) {
        if (high != null) {
            int same = 0;
            while (same < high.length() && (same < low.length() ? low.charAt(same) : '0') == high.charAt(same)) {
                same++;
            }
            if (same > 0) {
                String rest = same < low.length() ? low.substring(same) : "";
                return high.substring(0, same) + middle(rest, high.substring(same));
            }
        }
        int first = low.isEmpty() ? 0 : Character.digit(low.charAt(0), BASE);
        int last = high == null ? BASE : Character.digit(high.charAt(0), BASE);
        if (last - first > 1) {
            return digit((first + last) / 2);
        }
        if (high != null && high.length() > 1) {
            return high.substring(0, 1);
        }
        return digit(first) + middle(low.isEmpty() ? "" : low.substring(1), null);
    }

    private static String digit(int value) {
        return String.valueOf(Character.forDigit(value, BASE));
    }
}
