package app.photoplay.falstandin.model;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One input of a model, from a line such as {@code string! ..1500}, {@code int 1..12 = 4}, {@code enum 5|10 = 5}.
 *
 * @param type string, strings, int, number, bool, enum, intenum, url, urls, size, objects
 * @param words of an enum, or what a size may be besides the presets
 * @param from the least number, length or count, null for none
 * @param to the greatest, null for none
 * @param preset what holds where it is not given, as text, null for nothing
 */
record Field(
        String type,
        boolean required,
        List<String> words,
        @Nullable Double from,
        @Nullable Double to,
        @Nullable String preset) {

    private static final Pattern LINE = Pattern.compile(
            "(?<type>[a-z]+)(?<must>!?)(?: (?<range>-?[\\d.]*?\\.\\.-?[\\d.]*)| (?<words>[^ =]+))?(?: = (?<preset>.+))?");

    static Field parse(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("No field: " + line);
        }
        String[] ends = found.group("range") == null
                ? new String[0]
                : found.group("range").split("\\.\\.", -1);
        String words = found.group("words");
        return new Field(
                found.group("type"),
                !found.group("must").isEmpty(),
                words == null ? List.of() : Arrays.asList(words.split("\\|")),
                number(ends, 0),
                number(ends, 1),
                found.group("preset"));
    }

    private static @Nullable Double number(String[] ends, int index) {
        return ends.length <= index || ends[index].isEmpty() ? null : Double.valueOf(ends[index]);
    }
}
