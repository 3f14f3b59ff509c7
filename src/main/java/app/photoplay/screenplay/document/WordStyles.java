package app.photoplay.screenplay.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say about its text: which are headings, which hide it. */
final class WordStyles {

    private static final int LOWEST_HEADING = 3;

    static final WordStyles NONE = new WordStyles();

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style current;

    private static final class Style {
        private @Nullable String parent;
        private @Nullable Integer outline;
        private @Nullable Boolean hidden;
    }

    static WordStyles of(InputStream part) throws IOException {
        var all = new WordStyles();
        if (part.available() > 0) {
            Markup.walk(part, all::read);
        }
        return all;
    }

    private boolean read(Markup at) {
        if (at.name().equals("style")) {
            current = styles.computeIfAbsent(at.attribute("styleId", ""), id -> new Style());
        } else if (current != null) {
            String value = at.attribute("val", "");
            switch (at.name()) {
                case "basedOn" -> current.parent = value;
                case "outlineLvl" -> current.outline = level(value);
                case "vanish" -> current.hidden = isOn(at);
                case "name" -> {
                    String name = value.toLowerCase(Locale.ROOT);
                    if (name.matches("heading [1-9]") && current.outline == null) {
                        current.outline = name.charAt(8) - '1';
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    boolean isHeading(@Nullable String style) {
        var level = first(style, one -> one.outline);
        return level != null && isHeading((int) level);
    }

    static boolean isHeading(int level) {
        return level >= 0 && level < LOWEST_HEADING;
    }

    static int level(String value) {
        return value.matches("\\d") ? Integer.parseInt(value) : LOWEST_HEADING;
    }

    boolean isHidden(@Nullable String style) {
        return Boolean.TRUE.equals(first(style, one -> one.hidden));
    }

    /** A property that is written as on when nothing is written. */
    static boolean isOn(Markup at) {
        return !at.attribute("val", "1").matches("0|false|off");
    }

    private interface Property<T> {
        @Nullable
        T of(Style style);
    }

    private <T> @Nullable T first(@Nullable String style, Property<T> property) {
        var seen = new HashSet<String>();
        for (var id = style; id != null && seen.size() < 20 && seen.add(id); ) {
            var one = styles.get(id);
            if (one == null) {
                return null;
            }
            var value = property.of(one);
            if (value != null) {
                return value;
            }
            id = one.parent;
        }
        return null;
    }
}
