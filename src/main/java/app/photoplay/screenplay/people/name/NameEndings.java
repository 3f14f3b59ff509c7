package app.photoplay.screenplay.people.name;

import java.util.HashMap;
import java.util.Map;

/** With what names end, and how many do: asked once for every noun, however many names there are. */
public final class NameEndings {

    /** A longer noun is the end of no name, in {@code char}s. */
    private static final int LONGEST = 40;

    private final Map<String, Integer> counts = new HashMap<>();

    public void add(String name) {
        for (int from = Math.max(0, name.length() - LONGEST); from < name.length(); from++) {
            counts.merge(name.substring(from), 1, Integer::sum);
        }
    }

    /** How many of the names end so. */
    public int count(String tail) {
        return counts.getOrDefault(tail, 0);
    }
}
