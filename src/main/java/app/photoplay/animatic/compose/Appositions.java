package app.photoplay.animatic.compose;

import app.photoplay.animatic.words.Noun;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Nouns that only say what somebody is who is there anyway.
 *
 * @param people those who are there so far
 */
record Appositions(ShotBrief brief, List<CastMember> people) {

    private static final Pattern DESCRIBES =
            Pattern.compile("(?iu).*\\b(?:was|is|were|are|became|named|called|as)\\s+$");
    private static final Pattern NAME_FOLLOWS =
            Pattern.compile("^(?:,? (?:named|called))?,? ?(?:(?:Mrs?|Ms|Dr)\\.? )?\\p{Lu}\\p{L}+", Pattern.DOTALL);
    /** «The cook, a fat man»: one person, not two. */
    private static final Pattern APPOSED = Pattern.compile(
            "(?:.*\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y) (?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+|.*\\b\\p{Lu}\\p{L}+), $",
            Pattern.DOTALL);
    /** «A woman by the piano. It was Mrs. Dorn». */
    private static final Pattern NAMED_NEXT = Pattern.compile("^[^.]*\\. (?:It|She|He|This) (?:was|is) \\p{Lu}");

    private static final Pattern A_KIND =
            Pattern.compile("^, an? (?:\\p{L}+ ){0,2}?(\\p{L}+)(?= (?:in|with|who|of)\\b|,)");

    /** «Biscuit was a small dog»: no second dog. */
    boolean describes(Noun noun) {
        int from =
                Math.max(0, noun.at() - (noun.described().length() - noun.word().length()));
        String before =
                brief.action().substring(0, Math.min(from, brief.action().length()));
        String after = brief.action()
                .substring(Math.min(
                        brief.action().length(), noun.at() + noun.word().length()));
        boolean named = NAME_FOLLOWS.matcher(after).find()
                && brief.leads().stream().anyMatch(lead -> startsWithNameOf(after, lead));
        if (Ensemble.isPlain(noun)
                && !noun.definite()
                && NAMED_NEXT.matcher(after).find()) {
            return brief.cast().stream()
                    .anyMatch(member -> startsWithNameOf(after.substring(after.indexOf(". ")), member));
        }
        boolean apposed =
                noun.described().matches("an? .*") && APPOSED.matcher(before).matches();
        return named
                || !people.isEmpty() && (apposed || DESCRIBES.matcher(before).matches());
    }

    private static boolean startsWithNameOf(String text, CastMember lead) {
        String near = text.substring(0, Math.min(text.length(), 40));
        for (String word : lead.name().split(" ")) {
            if (word.length() > 2 && near.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** «The leader, a woman in a hat», where the woman is there. */
    boolean isSaidToBe(Noun noun) {
        Matcher said = A_KIND.matcher(noun.after());
        return said.find() && people.stream().anyMatch(member -> Ensemble.called(member, said.group(1)));
    }
}
