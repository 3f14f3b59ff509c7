package app.photoplay.understanding;

import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who of the product's people is whom of a text's: by a name they share, else by the words of one. */
public final class GoldNames {

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "his", "her", "my", "our", "their", "der", "die", "das", "ein", "eine", "le", "la", "l",
            "un", "une", "el", "il", "o", "os", "de", "het", "old", "of", "this", "that");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "miss",
            "ms",
            "dr",
            "sir",
            "lady",
            "lord",
            "madame",
            "monsieur",
            "herr",
            "frau",
            "master",
            "captain",
            "uncle",
            "aunt",
            "doctor",
            "st");

    private final Map<String, Gold.Person> byProduct = new HashMap<>();

    public GoldNames(Gold gold, List<Person> people) {
        for (var person : people) {
            var found = of(gold, person);
            if (found != null) {
                byProduct.put(person.name(), found);
            }
        }
    }

    /** @return null where the text has nobody like that */
    public Gold.Person of(String name) {
        return byProduct.get(name);
    }

    private static Gold.Person of(Gold gold, Person person) {
        var names = new ArrayList<>(List.of(person.name()));
        names.addAll(person.aliases());
        for (String name : names) {
            for (var one : gold.people()) {
                if (one.names().stream().anyMatch(each -> key(each).equals(key(name)))) {
                    return one;
                }
            }
        }
        Gold.Person like = null;
        for (var one : gold.people()) {
            if (one.names().stream().anyMatch(each -> isPart(words(person.name()), words(each)))) {
                if (like != null) {
                    return null;
                }
                like = one;
            }
        }
        return like;
    }

    /** «Cole» is «Inspector Cole», «Mr. Lund» is «Lund», «Mrs. Lowell» is not «Mr. Lowell». */
    private static boolean isPart(Set<String> one, Set<String> other) {
        var bare = new HashSet<>(one);
        bare.removeAll(TITLES);
        boolean sameTitle = one.stream()
                .filter(TITLES::contains)
                .allMatch(title -> other.stream().filter(TITLES::contains).allMatch(title::equals));
        return !bare.isEmpty() && other.size() <= 5 && sameTitle && other.containsAll(bare);
    }

    private static String key(String name) {
        return String.join(" ", words(name));
    }

    private static Set<String> words(String name) {
        var words = new java.util.LinkedHashSet<>(
                Arrays.asList(name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+")));
        words.remove("");
        var bare = new java.util.LinkedHashSet<>(words);
        bare.removeAll(SMALL);
        return bare.isEmpty() ? words : bare;
    }
}
