package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Signs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names by their first sign, the longest first, to be found in a text without blanks between its words. */
final class SignIndex {

    private static final String BEHIND_ONE_SIGN = "はがもにをのとへ、。「」";

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    SignIndex(Collection<String> names) {
        names.stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> byFirst.computeIfAbsent(name.charAt(0), key -> new ArrayList<>())
                        .add(name));
    }

    /** The longest name that stands at that place of the text, or null. */
    @Nullable
    String at(String text, int index) {
        for (String name : byFirst.getOrDefault(text.charAt(index), List.of())) {
            if (text.startsWith(name, index) && stands(text, index, name)) {
                return name;
            }
        }
        return null;
    }

    /** A name of one sign, as of Japanese nouns, only where no other sign touches it. */
    private static boolean stands(String text, int index, String name) {
        int end = index + name.length();
        if (name.length() > 1) {
            return true;
        }
        boolean free = index == 0 || !Signs.isHan(text.charAt(index - 1));
        return free && (end == text.length() || BEHIND_ONE_SIGN.indexOf(text.charAt(end)) >= 0);
    }
}
