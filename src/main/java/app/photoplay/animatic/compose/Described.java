package app.photoplay.animatic.compose;

import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.NounReader;
import app.photoplay.animatic.words.NounTable;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words beside a name say of the person: «a little girl named Lucy», «the robot Tam», «old Mr. Palmer», «Biscuit
 * was a small brown dog». It is added to the description that the text gave, which dresses the figure.
 */
final class Described {

    private static final NounReader NOUNS = new NounReader(NounTable.house());
    private static final String TITLE = "(?:(?:Mrs?|Ms|Dr|Miss)\\.? )?";

    /** What stands before a name may end with a verb: «the boys lifted Pavel» describes nobody. */
    private static final Pattern PRENOMINAL = Pattern.compile("(?iu)(?:an?|the|his|her|their|my) .*");

    /** Whoever has a mere name in a classroom is a child. */
    private static final Pattern PUPILS =
            Pattern.compile("(?iu)\\b(?:classroom|schoolroom|playground|school ?yard)\\b");

    static final String CLOTHES =
            "(?:dress|coat|(?:space ?)?suit|hat|cap|veil|armou?r|uniform|masks?|scarf|gown|cloak|cape|hood|shirt|robe|jacket|crown|helmet|turban)";

    private static final Pattern GROWN = Pattern.compile(
            "(?iu)\\b(?:mrs?|miss|ms|dr|doctor|professor|sir|madam|teacher|master|headmaster|headmistress|caretaker|man|woman|lady|mother|father|old|grand\\w+|janitor|inspector|nurse|coach)\\b");

    private Described() {}

    static CastMember by(ShotBrief brief, CastMember member) {
        String name = member.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() < 3 || !Character.isUpperCase(last.charAt(0))) {
            return member;
        }
        String any = "(?:" + Pattern.quote(name) + "|" + Pattern.quote(last) + ")";
        StringBuilder found = new StringBuilder();
        Stream.of(
                        "((?:\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y) )(?:(?!the |an? |his |her |named |called )[\\p{Ll}-]+ ){1,4})(?:named |called )?"
                                + TITLE + any,
                        "\\b([Oo]ld |[Yy]oung |[Ll]ittle )(?:\\p{Lu}\\p{L}+\\.? )?" + any,
                        any + ",? (?:who )?(?:was|is|were|, )(?: only| still)? ?((?:an?|the) [\\p{Ll} -]{2,40})",
                        any + ", ((?:an?|the) [\\p{Ll} -]{2,40})",
                        any
                                + "\\b[^.!?]{0,20}? (?:put on|wore|wearing|dressed in|in) ((?:an?|his|her) (?:[\\p{Ll}-]+ )?"
                                + CLOTHES + ")")
                .map(Pattern::compile)
                .forEach(pattern -> gather(pattern, brief, found));
        if (PUPILS.matcher(brief.slug().place()).find()
                && !GROWN.matcher(name + " " + member.description() + " " + found)
                        .find()) {
            found.append("pupil");
        }
        String words = found.toString();
        if (words.isBlank()) {
            return member;
        }
        return new CastMember(
                name,
                member.aliases(),
                sex(member, words),
                (member.description() + " . " + words).strip(),
                member.mentions(),
                member.age(),
                member.nature(),
                member.figure());
    }

    private static void gather(Pattern pattern, ShotBrief brief, StringBuilder found) {
        for (String text : List.of(brief.sceneWords(), brief.action())) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String words = matcher.group(1).strip();
                String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
                boolean said = last.matches(CLOTHES)
                        || !PRENOMINAL.matcher(words).matches()
                        || matcher.group().contains("named ")
                        || matcher.group().contains("called ")
                        || NounTable.house()
                                .of(last)
                                .filter(shown -> shown.isPerson() || shown.isBeast())
                                .isPresent();
                if (said && found.indexOf(words) < 0) {
                    found.append(words).append(" . ");
                }
                return;
            }
        }
    }

    private static CastMember.Sex sex(CastMember member, String words) {
        if (member.sex() != CastMember.Sex.UNKNOWN) {
            return member.sex();
        }
        return NOUNS.read(words).stream()
                .map(Noun::shown)
                .filter(shown -> shown.isBeast() || shown.isPerson())
                .map(shown -> shown.isBeast()
                        ? CastMember.Sex.ANIMAL
                        : switch (shown.id()) {
                            case "woman", "girl", "nun", "queen", "princess", "witch" -> CastMember.Sex.FEMALE;
                            case "man", "boy", "king", "prince", "priest" -> CastMember.Sex.MALE;
                            default -> CastMember.Sex.UNKNOWN;
                        })
                .findFirst()
                .orElse(CastMember.Sex.UNKNOWN);
    }
}
