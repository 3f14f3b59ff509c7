package app.photoplay.base;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a CSV file (RFC 4180). Text that a table program would take for a formula gets an apostrophe in front, since
 * people name themselves and their films (OWASP, «CSV injection»).
 *
 * @param cells null is an empty one; anything but text stands as it is
 */
public record CsvLine(List<@Nullable Object> cells) {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    /** With its line end. */
    public String text() {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        String safe = value instanceof CharSequence && startsAFormula(text) ? "'" + text : text;
        return safe.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** Also behind blanks, which some programs leave out. */
    private static boolean startsAFormula(String text) {
        String begin = text.stripLeading();
        return !begin.isEmpty() && FORMULA_STARTS.indexOf(begin.charAt(0)) >= 0
                || !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
