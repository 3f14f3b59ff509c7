package app.photoplay.screenplay.finaldraft;

import app.photoplay.screenplay.story.Strand;
import java.util.Map;

/** Resolves the five entities that XML knows, and numbered characters. */
final class Entities {

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");
    private static final int LONGEST = 12;

    private Entities() {}

    /**
     * @param words where the resolved characters go
     * @param source text between two tags
     * @param offset added to the places noted
     */
    static void append(Strand words, String source, int from, int to, int offset) {
        int index = from;
        while (index < to) {
            char character = source.charAt(index);
            int end = character == '&' ? source.indexOf(';', index) : -1;
            String value = end > 0 && end < to && end - index <= LONGEST ? value(source.substring(index + 1, end)) : "";
            if (value.isEmpty()) {
                words.append(character, index + offset, index + 1 + offset);
                index++;
                continue;
            }
            for (int part = 0; part < value.length(); part++) {
                words.append(value.charAt(part), index + offset, end + 1 + offset);
            }
            index = end + 1;
        }
    }

    private static String value(String entity) {
        if (!entity.startsWith("#")) {
            return NAMED.getOrDefault(entity, "");
        }
        try {
            boolean hex = entity.startsWith("#x");
            int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
