package app.photoplay.animatic.compose;

import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.NounReader;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.ShotSize;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whom the words of a shot mean without a name, by what the scene said before.
 *
 * @param people those who are there so far
 * @param known whether a noun speaks of one of them
 */
record Recall(ShotBrief brief, List<CastMember> people, Predicate<Noun> known) {

    private static final Pattern THEY = Pattern.compile(
            "(?u)\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Oo]ne of them|the (?:taller|other|first|second|younger|older|big) one|[Tt]he other)\\b");

    private static final Pattern TWO = Pattern.compile("(?iu)\\b(?:they|both|one of them|the other)\\b");

    private static final Pattern HIM = Pattern.compile(
            "(?iu)\\b(?!(?:for|of|about|like|without|than|as|that|remembered|missed|thought|heard|from) )\\p{L}{2,} (him|her)\\b"
                    + "(?=[.,;!?]| (?:and|by|with|in|on|to|an?|the|up|down|away|into|from|out)\\b|$)");

    private static final NounReader NOUNS = new NounReader(NounTable.house());

    /** Those who are called nothing but «he» or «one of them», and those who answer unseen: whoever was there before. */
    List<CastMember> unnamed() {
        boolean unnamed = brief.dialogue().stream().anyMatch(line -> line.speaker() == null) && people.size() < 2;
        boolean spoken =
                people.isEmpty() && (unnamed || THEY.matcher(brief.action()).find());
        if (!spoken && !unnamed
                || brief.size() == ShotSize.INSERT && brief.dialogue().isEmpty()) {
            return List.of();
        }
        String before = before();
        Optional<CastMember> lead = brief.leads().stream()
                .filter(member -> !people.contains(member) && last(before, member) >= 0)
                .max(Comparator.comparingInt(member -> last(before, member)));
        Optional<Noun> noun = NOUNS.read(before).stream()
                .filter(one -> one.shown().isPerson() && !one.shown().id().equals("crowd") && !known.test(one))
                .reduce((first, last) -> last);
        int named = lead.map(member -> last(before, member)).orElse(-1);
        if (noun.isPresent() && noun.get().at() > named) {
            boolean many = noun.get().count() > 1;
            return IntStream.rangeClosed(1, many && TWO.matcher(brief.action()).find() ? 2 : 1)
                    .mapToObj(i -> Stranger.of(noun.get(), many ? i : 0))
                    .toList();
        }
        return lead.stream().toList();
    }

    /** «She ran after her»: whom the words mean by a pronoun, if the scene has named them. */
    Optional<CastMember> object() {
        Matcher him = HIM.matcher(brief.action());
        if (people.size() != 1 || !him.find()) {
            return Optional.empty();
        }
        CastMember.Sex sex = him.group(1).equalsIgnoreCase("him") ? CastMember.Sex.MALE : CastMember.Sex.FEMALE;
        String before = before();
        return brief.leads().stream()
                .filter(member -> !people.contains(member) && member.sex() == sex && last(before, member) >= 0)
                .max(Comparator.comparingInt(member -> last(before, member)));
    }

    private static int last(String words, CastMember member) {
        return words.toLowerCase(Locale.ROOT)
                .lastIndexOf(Ensemble.lastOf(member).toLowerCase(Locale.ROOT));
    }

    /** The words of the scene up to the shot. */
    private String before() {
        String action = brief.action().strip();
        int at = action.isEmpty() ? -1 : brief.sceneWords().indexOf(action);
        return at < 0 ? brief.sceneWords() : brief.sceneWords().substring(0, at);
    }
}
