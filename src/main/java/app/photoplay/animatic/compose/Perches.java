package app.photoplay.animatic.compose;

import app.photoplay.animatic.words.NounTable;
import app.photoplay.animatic.words.Silhouette;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** On what somebody sits or lands who has no chair: a rock, a chest, the edge of a bed, a shoulder. */
final class Perches {

    private static final Set<String> SEATS = Set.of(
            "rock",
            "stone",
            "log",
            "chest",
            "box",
            "tub",
            "bucket",
            "rug",
            "bench",
            "throne",
            "sofa",
            "armchair",
            "couch-bed",
            "suitcase",
            "sack",
            "table",
            "desk",
            "shelf",
            "piano",
            "stove",
            "wardrobe",
            "coffin",
            "safe",
            "tire",
            "fence",
            "globe",
            "gravestone");

    private static final Pattern SAT = Pattern.compile(
            "(?iu)\\b(?:s(?:its?|at|itting)|seated|slept|sleeps?|perch(?:es|ed)|settled|sank|land(?:s|ed)|hop(?:s|ped)|jump(?:s|ed)|leap(?:s|t|ed)|climb(?:s|ed)|flew|sprang)"
                    + "(?: (?!and|then|on|in)\\w+){0,3}? (?:(?:on|onto|upon|in) (?:the|a|an|his|her|its|their|two|three|my|some|\\p{Lu}\\w+[’']s)|(?:on|upon)(?= \\p{L}+s\\b)|in(?= bed\\b)) "
                    + "((?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?=[,.;:!?“”]| (?:and|with|in|by|beside|near|behind|before|at|under|while|as|of|there|to)\\b|$)");
    private static final Pattern ON_SHOULDER = Pattern.compile(
            "(?iu)\\b(?:on|onto|upon) (?:the|his|her|their|my|\\p{L}+[’']s|the \\w+[’']s) (?:\\w+ )?(?:shoulders?|arm|wrist|back|head)\\b");

    private Perches() {}

    /** What the words put under somebody, if it can bear them. */
    static Optional<Silhouette> seat(String words) {
        return SAT.matcher(words)
                .results()
                .map(Perches::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Silhouette> named(MatchResult sat) {
        String phrase = sat.group(1);
        return NounTable.house()
                .of(phrase)
                .or(() -> NounTable.house().of(phrase.substring(phrase.lastIndexOf(' ') + 1)))
                .filter(shown -> SEATS.contains(shown.id()));
    }

    /** Whether a small beast is said to sit on somebody. */
    static boolean onSomebody(String words) {
        return ON_SHOULDER.matcher(words).find();
    }
}
