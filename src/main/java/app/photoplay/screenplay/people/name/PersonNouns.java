package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Common nouns for persons and beasts in one language. */
public final class PersonNouns {

    private static final int SHORTEST_TAIL = 4;
    private static final int SHORTEST_HEAD = 3;
    /** No word of the lists is longer. */
    private static final int LONGEST_TAIL = 40;
    /** «Zeitalter», «Angebote», «erhalte» are nobody. */
    private static final Set<String> NO_TAILS =
            Set.of("alter", "alte", "bote", "gott", "heer", "bode", "fremde", "wirt", "fee");

    private final String language;
    private static final Set<String> NOBODY = Set.of(
            "nobody",
            "somebody",
            "someone",
            "anybody",
            "anyone",
            "everybody",
            "everyone",
            "self",
            "longer",
            "better",
            "second",
            "who");
    private static final Set<String> KINDS = Set.of("female", "male", "person", "child", "animal");

    private final Map<String, String> kinds;
    /** What a library knows beside the list: only persons and animals of it count. */
    private final Map<String, String> further;

    public PersonNouns(String language) {
        this.language = language;
        this.kinds = WordLists.categories("people", language);
        this.further = WordLists.categories("wordnet", language);
    }

    /** The word itself where it means somebody, by itself or, in German and Dutch, by its last part; else null. */
    public @Nullable String of(String lower) {
        return kind(lower) == null ? null : lower;
    }

    /** Whether the word itself is known, not only its last part. */
    public boolean has(String lower) {
        return kinds.containsKey(lower);
    }

    /** What the noun says that somebody is, UNKNOWN for either sex; null for no noun of a person. */
    public @Nullable Nature nature(String lower) {
        String kind = kind(lower);
        return kind == null
                ? null
                : switch (kind) {
                    case "female" -> Nature.FEMALE;
                    case "male" -> Nature.MALE;
                    case "animal" -> Nature.ANIMAL;
                    default -> Nature.UNKNOWN;
                };
    }

    /** {@code female}, {@code male}, {@code person} or {@code animal}; null for no noun of a person. */
    @Nullable
    public String kind(String lower) {
        String kind = Lemmas.categoryOf(lower, language, kinds);
        if (kind == null && !further.isEmpty()) {
            String known = further.get(lower);
            kind = known == null || NOBODY.contains(lower) || !KINDS.contains(known)
                    ? null
                    : known.equals("child") ? "person" : known;
        }
        if (kind != null || !language.equals("de") && !language.equals("nl")) {
            return kind;
        }
        for (int from = Math.max(SHORTEST_HEAD, lower.length() - LONGEST_TAIL);
                from <= lower.length() - SHORTEST_TAIL;
                from++) {
            String tail = kinds.get(lower.substring(from));
            if (tail != null && !tail.equals("animal") && !NO_TAILS.contains(lower.substring(from))) {
                return tail;
            }
        }
        return null;
    }
}
