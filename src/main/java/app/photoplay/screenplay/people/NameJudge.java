package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.KnownNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the names of people from those of houses, towns, ships and days by all that an English text does with them. */
final class NameJudge {

    private static final int ENOUGH = 4;
    private static final Set<String> THINGS = Set.of(
            "house",
            "hall",
            "street",
            "road",
            "lane",
            "square",
            "hotel",
            "inn",
            "river",
            "lake",
            "bay",
            "hill",
            "bridge",
            "park",
            "station",
            "castle",
            "abbey",
            "manor",
            "court",
            "lodge",
            "cottage",
            "farm",
            "island",
            "mountain",
            "valley",
            "church",
            "school",
            "college",
            "hospital",
            "city",
            "town",
            "county",
            "avenue",
            "gate",
            "creek",
            "sea",
            "ocean",
            "club",
            "times",
            "company",
            "society",
            "day",
            "night",
            "war",
            "army",
            "act",
            "bank",
            "point",
            "place",
            "terrace",
            "wood",
            "forest",
            "field",
            "fields",
            "room",
            "tower",
            "palace",
            "hills",
            "works",
            "gardens",
            "garden",
            "mill",
            "head",
            "pass",
            "isle",
            "beach",
            "harbour",
            "harbor",
            "theatre",
            "row");

    private final Evidence evidence;
    private final Map<String, Integer> smallWords;
    private final boolean brief;
    private final KnownNames known;
    private final Map<String, String> nouns;
    private final Set<String> noNames;
    private final Set<String> titles;

    NameJudge(String language, Evidence evidence, Map<String, Integer> smallWords, boolean brief) {
        this.evidence = evidence;
        this.smallWords = smallWords;
        this.brief = brief;
        known = new KnownNames(language);
        nouns = WordLists.categories("wordnet", language);
        noNames = WordLists.words("grammar", language, "noname");
        titles = WordLists.words("grammar", language, "title");
    }

    boolean isPerson(Candidate name) {
        var words = List.of(name.name.toLowerCase(Locale.ROOT).split(" "));
        boolean titled = words.size() > 1 && titles.contains(words.getFirst());
        if (THINGS.contains(words.getLast()) && words.size() > 1 && !titled && name.speaks == 0) {
            return false;
        }
        boolean called = Stream.concat(Stream.of(name.name), name.aliases.stream())
                .map(each -> each.toLowerCase(Locale.ROOT).split(" ")[0])
                .anyMatch(known::has);
        boolean place =
                "somewhere".equals(nouns.get(words.getFirst())) || "somewhere".equals(nouns.get(words.getLast()));
        boolean person = evidence.people().contains(words.getLast());
        int score = name.speaks * 3
                + name.acts * 2
                + name.called * 2
                + (titled ? 4 : 0)
                + (called && !place ? 2 : 0)
                + (person ? 1 : 0)
                + (brief && name.inside > 0 ? 1 : 0)
                - (int) (name.places * 1.5)
                - (place ? 4 : 0)
                - (name.determined * 2 > name.mentions && !person ? 3 : 0);
        boolean bare = !titled && !called && name.inside == 0;
        if (bare && name.speaks < 2 && name.acts < 2) {
            boolean plain = brief
                    && name.acts > 0
                    && !place
                    && !nouns.containsKey(words.getLast())
                    && !noNames.contains(words.getLast())
                    && !words.getLast().endsWith("s");
            score += plain ? 2 : -2;
        }
        return score >= ENOUGH
                && isNoSmallWord(name)
                && (name.speaks + name.acts + name.called > 0 || titled && (!brief || name.told > 0));
    }

    /** A word that stands nowhere but at the head of sentences, and small elsewhere, is no name. */
    private boolean isNoSmallWord(Candidate name) {
        int small = smallWords.getOrDefault(name.name.toLowerCase(Locale.ROOT), 0);
        return small == 0 || name.speaks > small || name.inside > 0 && small <= name.mentions * 2;
    }
}
