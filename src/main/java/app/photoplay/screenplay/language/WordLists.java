package app.photoplay.screenplay.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists beside this class: {@code <list>.<language>.txt}, each line a category, a colon and words. A word of
 * several parts is written with underscores. A language without a list of its own has an empty one.
 */
public final class WordLists {

    private static final Map<String, Map<String, Set<String>>> READ = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> TURNED = new ConcurrentHashMap<>();

    private static final Map<String, Map<String, Set<String>>> ALL = new ConcurrentHashMap<>();

    private WordLists() {}

    /** The words of one category, in lower case. */
    public static Set<String> words(String list, String language, String category) {
        return READ.computeIfAbsent(list + "." + language, WordLists::read).getOrDefault(category, Set.of());
    }

    /** Word to category, for lists whose words stand in one category only. */
    public static Map<String, String> categories(String list, String language) {
        return TURNED.computeIfAbsent(list + "." + language, name -> {
            var turned = new HashMap<String, String>();
            READ.computeIfAbsent(name, WordLists::read)
                    .forEach((category, words) -> words.forEach(word -> turned.put(word, category)));
            return Map.copyOf(turned);
        });
    }

    /** Word to all its categories. */
    public static Map<String, Set<String>> allCategories(String list, String language) {
        return ALL.computeIfAbsent(list + "." + language, name -> {
            var all = new HashMap<String, Set<String>>();
            READ.computeIfAbsent(name, WordLists::read)
                    .forEach((category, words) -> words.forEach(word ->
                            all.computeIfAbsent(word, key -> new HashSet<>()).add(category)));
            return Map.copyOf(all);
        });
    }

    private static Map<String, Set<String>> read(String name) {
        try (var stream = WordLists.class.getResourceAsStream(name + ".txt")) {
            if (stream == null) {
                return Map.of();
            }
            var words = new HashMap<String, Set<String>>();
            for (String line : linesOf(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    var category = words.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>());
                    for (String word : line.substring(colon + 1).trim().split("\\s+")) {
                        category.add(word.replace('_', ' '));
                    }
                }
            }
            return Map.copyOf(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> linesOf(InputStreamReader reader) {
        return new BufferedReader(reader).lines().toList();
    }
}
