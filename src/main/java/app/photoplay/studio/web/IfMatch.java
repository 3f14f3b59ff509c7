package app.photoplay.studio.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of that name: the revision of the storyboard that an edit was decided on.
 *
 * @param revision null for whatever is there
 */
record IfMatch(@Nullable Long revision) {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /**
     * @param header {@code "17"} as {@code ETag} gives it, or {@code *}
     * @throws IllegalArgumentException for anything else
     */
    public static IfMatch valueOf(String header) {
        if (header.strip().equals("*")) {
            return new IfMatch(null);
        }
        Matcher etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new IllegalArgumentException("Neither an entity tag nor *");
        }
        return new IfMatch(Long.valueOf(etag.group(1)));
    }

    /** As the answer to an edit, and to a reading, names a revision. */
    static String etag(long revision) {
        return "\"" + revision + "\"";
    }
}
