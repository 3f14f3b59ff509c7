package app.photoplay.media.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Range} header asks of a file (RFC 9110 §14). Several ranges at once are answered with the whole file,
 * as the standard allows: no player needs them, and they multiply the work of one request.
 */
sealed interface ByteRange {

    /** The file as it is. */
    record Whole() implements ByteRange {}

    /** Bytes from first to last, both included. */
    record Part(long first, long last) implements ByteRange {}

    /** Nothing of the file. */
    record Unsatisfiable() implements ByteRange {}

    Pattern SINGLE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /** @param size of the file, at least 1 */
    static ByteRange of(@Nullable String header, long size) {
        Matcher matcher = SINGLE.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            return new Whole();
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? new Whole() : suffix(Long.parseLong(to), size);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (!to.isEmpty() && Long.parseLong(to) < first) {
            return new Whole();
        }
        return first >= size ? new Unsatisfiable() : new Part(first, last);
    }

    private static ByteRange suffix(long length, long size) {
        return length == 0 ? new Unsatisfiable() : new Part(Math.max(0, size - length), size - 1);
    }
}
