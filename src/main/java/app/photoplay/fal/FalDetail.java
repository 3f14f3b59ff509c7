package app.photoplay.fal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a request.
 *
 * @param place the way to it from the outside, such as «body», «image_urls», «0»; empty where none is named
 * @param words what is wrong with it
 */
record FalDetail(List<String> place, String words) {

    private static final Pattern FIELD = Pattern.compile("(?!body$)[a-z][a-z0-9_]*");
    private static final Pattern OF_A_FILE = Pattern.compile("_urls?$");

    /** «body.image_urls.0: Not found.» */
    String located() {
        return place.isEmpty() ? words : String.join(".", place) + ": " + words;
    }

    /**
     * As a creator reads it: what is wrong with the words of a shot needs no place, since these are what the creator
     * looks at; of anything else it is said what is meant, as in «Image: Not found.».
     */
    String told() {
        String field = place.stream().filter(FIELD.asMatchPredicate()).reduce("", (outer, inner) -> inner);
        if (field.isEmpty() || field.endsWith("prompt")) {
            return words;
        }
        String name =
                OF_A_FILE.matcher(field).replaceFirst("").replace('_', ' ').strip();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ": " + words;
    }

    /** All of them, each once, as sentences in a row. */
    static String told(List<FalDetail> details) {
        StringBuilder all = new StringBuilder();
        details.stream()
                .map(FalDetail::told)
                .filter(told -> !told.isBlank())
                .distinct()
                .forEach(told -> all.append(separator(all)).append(told));
        return all.toString();
    }

    private static String separator(CharSequence before) {
        if (before.isEmpty()) {
            return "";
        }
        return ".!?".indexOf(before.charAt(before.length() - 1)) < 0 ? "; " : " ";
    }
}
