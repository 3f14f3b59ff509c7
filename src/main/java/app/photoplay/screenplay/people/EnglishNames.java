package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one of the names of one person: title and surname, first name and both; husband and wife stay two. */
final class EnglishNames {

    private static final String LANGUAGE = "en";

    /** Titles that stand before a first name. */
    private static final Set<String> GIVEN =
            Set.of("sir", "miss", "lady", "lord", "uncle", "aunt", "sister", "brother");

    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "dr",
            "doctor",
            "capt",
            "captain",
            "sgt",
            "sergeant",
            "prof",
            "professor",
            "col",
            "colonel",
            "lt",
            "lieutenant",
            "gen",
            "general",
            "rev",
            "reverend");

    private final Set<String> titles = WordLists.words("grammar", LANGUAGE, "title");
    private final Set<String> women = WordLists.words("grammar", LANGUAGE, "female_title");
    private final Set<String> men = WordLists.words("grammar", LANGUAGE, "male_title");
    private final KnownNames known = new KnownNames(LANGUAGE);

    /** A name in parts: the title in small letters without its stop, or null, and the words behind it. */
    record Parts(@Nullable String title, List<String> words) {

        String first() {
            return words.getFirst();
        }

        String last() {
            return words.getLast();
        }
    }

    Parts parts(String name) {
        var words = new ArrayList<>(Arrays.asList(name.replace(".", "").split(" ")));
        String head = words.getFirst().toLowerCase(Locale.ROOT);
        boolean titled = words.size() > 1 && titles.contains(head);
        if (titled) {
            words.removeFirst();
        }
        return new Parts(titled ? head : null, words);
    }

    /** Whether a noun is somebody's title: «the doctor» is Dr. Coyle. */
    boolean isTitle(String noun, Parts parts) {
        String title = parts.title();
        return title != null && noun.equals(WRITTEN_OUT.getOrDefault(title, title));
    }

    /** «female», «male», or null where neither title nor first name tells. */
    @Nullable
    String sex(Parts parts) {
        if (parts.title() != null && women.contains(parts.title())) {
            return "female";
        }
        if (parts.title() != null && men.contains(parts.title())) {
            return "male";
        }
        return parts.words().size() > 1 || parts.title() == null
                ? known.sex(parts.first().toLowerCase(Locale.ROOT))
                : null;
    }

    void merge(Map<String, Candidate> names) {
        var byWord = new HashMap<String, List<Candidate>>();
        for (var name : names.values()) {
            var parts = parts(name.name);
            boolean given = known.has(parts.first().toLowerCase(Locale.ROOT));
            if (parts.title() != null || parts.words().size() > 1 || given) {
                parts.words()
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(name));
            }
        }
        var shortest = names.values().stream()
                .sorted(Comparator.comparingInt(name -> parts(name.name).words().size()))
                .toList();
        for (var name : shortest) {
            var whole = whole(name, byWord);
            if (whole != null && whole != name && names.containsKey(whole.name)) {
                whole.take(name);
                names.remove(name.name);
                byWord.values().forEach(bearers -> bearers.remove(name));
            }
        }
    }

    /** The fuller name of the same person, or null. */
    private @Nullable Candidate whole(Candidate name, Map<String, List<Candidate>> byWord) {
        var parts = parts(name.name);
        var bearers = byWord.getOrDefault(parts.last(), List.of()).stream()
                .distinct()
                .filter(other -> other != name && isFuller(parts, parts(other.name)))
                .filter(other -> parts.words().size() == 1
                        || parts(other.name).words().equals(parts.words())
                        || other.mentions * 4 >= name.mentions)
                .toList();
        if (bearers.size() < 2) {
            return bearers.isEmpty() ? null : bearers.getFirst();
        }
        var fullest = bearers.stream()
                .filter(one -> bearers.stream()
                        .allMatch(other -> other == one || isFuller(parts(other.name), parts(one.name))))
                .toList();
        if (fullest.size() == 1) {
            return fullest.getFirst();
        }
        var strong = bearers.stream()
                .filter(other -> other.mentions + other.speaks > 1)
                .toList();
        if (strong.size() == 1) {
            return strong.getFirst();
        }
        var male = bearers.stream()
                .filter(other -> !"female".equals(sex(parts(other.name))))
                .toList();
        boolean couple = parts.title() == null && parts.words().size() == 1 && male.size() == 1;
        return couple ? male.getFirst() : null;
    }

    private boolean isFuller(Parts one, Parts other) {
        String sex = sex(one);
        String theirs = sex(other);
        boolean fits = sex == null || theirs == null || sex.equals(theirs);
        boolean given = one.words().size() == 1 && known.has(one.first().toLowerCase(Locale.ROOT));
        if (given && one.words().equals(other.words())) {
            return one.title() != null && other.title() == null && fits;
        }
        boolean knight = one.words().size() == 1
                && one.title() != null
                && GIVEN.contains(one.title())
                && other.words().size() > 1
                && other.first().equals(one.first())
                && (one.title().equals(other.title()) || other.title() == null && fits);
        if (knight) {
            return true;
        }
        if (one.title() != null) {
            boolean surname = other.last().equals(one.last())
                    && one.words().size() == 1
                    && (other.words().size() > 1 || other.title() != null);
            boolean fuller = other.words().size() > one.words().size()
                    || other.title() != null && one.title().compareTo(other.title()) > 0;
            return fits && surname && fuller && !isOtherTitle(one, other);
        }
        if (one.words().size() > 1) {
            return other.words().size() > one.words().size() && other.words().containsAll(one.words())
                    || other.title() != null && other.words().equals(one.words());
        }
        boolean first = other.words().size() > 1 && other.first().equals(one.first());
        // A first name is no surname of the other sex: «Charlotte» is not «Mr. Charlotte».
        return first || other.last().equals(one.last()) && fits;
    }

    /** Two titles that one person does not bear: «Mrs.» and «Miss». */
    private static boolean isOtherTitle(Parts one, Parts other) {
        return "mrs".equals(one.title()) && "miss".equals(other.title())
                || "miss".equals(one.title()) && "mrs".equals(other.title());
    }
}
