package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.CjkScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names by their first sign, the longest first, to be found in a text without blanks between its words. */
public final class CjkNameIndex {

    /** No name is longer, in {@code char}s. */
    private static final int LONGEST = 40;

    private static final String BEHIND_ONE_SIGN = "はがもにをのとへ、。「」";

    private final Set<String> names = new HashSet<>();
    /** How long the names are that begin with a sign, the longest first. */
    private final Map<Character, List<Integer>> lengths = new HashMap<>();

    public CjkNameIndex(Collection<String> names) {
        names.stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(name -> name.length() <= LONGEST)
                .forEach(this::enter);
    }

    private void enter(String name) {
        names.add(name);
        var known = lengths.computeIfAbsent(name.charAt(0), key -> new ArrayList<>());
        if (known.isEmpty() || known.getLast() != name.length()) {
            known.add(name.length());
        }
    }

    /** The longest name that stands at that place of the text, or null. */
    @Nullable
    public String at(String text, int index) {
        for (int length : lengths.getOrDefault(text.charAt(index), List.of())) {
            String name = text.substring(index, Math.min(text.length(), index + length));
            if (names.contains(name) && stands(text, index, name)) {
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
        boolean free = index == 0 || !CjkScript.isHan(text.charAt(index - 1));
        return free && (end == text.length() || BEHIND_ONE_SIGN.indexOf(text.charAt(end)) >= 0);
    }
}
