package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.story.Strand;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of the source.
 *
 * @param name without slash
 * @param opening whether it opens an element
 * @param alone whether it closes it too
 * @param text the whole tag
 */
record Tag(String name, boolean opening, boolean alone, String text) {

    private static final Pattern NAME = Pattern.compile("</?\\s*([A-Za-z][\\w:.-]*)");

    static @Nullable Tag of(String text) {
        var match = NAME.matcher(text);
        return match.lookingAt() ? new Tag(match.group(1), text.charAt(1) != '/', text.endsWith("/>"), text) : null;
    }

    String attribute(String key) {
        var match = Pattern.compile("\\b" + key + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(text);
        if (!match.find()) {
            return "";
        }
        String value = match.group(1) != null ? match.group(1) : match.group(2);
        var clean = new Strand();
        Entities.append(clean, value, 0, value.length(), 0);
        return clean.text();
    }
}
