package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Age;
import app.photoplay.animatic.figure.Persona;
import app.photoplay.animatic.words.Noun;
import app.photoplay.animatic.words.Silhouette;
import app.photoplay.screenplay.CastMember;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody of whom the words say no more than what they are: «two policemen», «an old woman with a basket». */
final class Stranger {

    /** «Two men in masks». */
    private static final Pattern WEARS =
            Pattern.compile("^ (?:in|with|wearing) ((?:\\p{L}+ ){0,3}" + Described.CLOTHES + ")\\b");

    /** What a baby does that is in nobody's arms. */
    private static final Pattern UP = Pattern.compile(
            "^ (?:\\p{L}+ly )?(?:crawl|toddl|sat|sits|stood|stands|laugh|smil|giggl|clap|walk|play|reach|grab|threw|pull|hid|ran|danc)\\p{L}*\\b.*",
            Pattern.DOTALL);

    private Stranger() {}

    /** Whether this is a baby that does something by itself. */
    static boolean isUpAndAbout(Noun noun) {
        return noun.shown().id().equals("baby") && UP.matcher(noun.after()).matches();
    }

    /** @param number among those of the noun, 0 for the only one */
    static CastMember of(Noun noun, int number) {
        Silhouette shown = noun.shown();
        CastMember.Sex sex = isUpAndAbout(noun)
                ? CastMember.Sex.UNKNOWN
                : shown.isBeast() || !shown.isPerson()
                        ? CastMember.Sex.ANIMAL
                        : switch (shown.id()) {
                            case "woman", "girl", "nun", "queen", "princess", "witch", "nurse" -> CastMember.Sex.FEMALE;
                            case "man",
                                    "boy",
                                    "king",
                                    "prince",
                                    "priest",
                                    "wizard",
                                    "knight",
                                    "pirate",
                                    "thief",
                                    "soldier",
                                    "sailor",
                                    "policeman",
                                    "farmer",
                                    "cowboy",
                                    "worker",
                                    "waiter" -> CastMember.Sex.MALE;
                            default -> CastMember.Sex.UNKNOWN;
                        };
        Matcher wears = WEARS.matcher(noun.after());
        String words = noun.described() + " . " + shown.id() + (wears.find() ? " . " + wears.group(1) : "");
        return new CastMember(noun.word() + (number > 0 ? " " + number : ""), List.of(), sex, words, 1);
    }

    /** Whether a plain noun can mean somebody. */
    static boolean fits(CastMember member, Noun noun) {
        return switch (noun.shown().id()) {
            case "woman" -> member.sex() == CastMember.Sex.FEMALE || member.sex() == CastMember.Sex.UNKNOWN;
            case "man" -> member.sex() == CastMember.Sex.MALE || member.sex() == CastMember.Sex.UNKNOWN;
            case "girl" -> member.sex() != CastMember.Sex.MALE && isYoung(member);
            case "boy" -> member.sex() != CastMember.Sex.FEMALE && isYoung(member);
            case "child" -> member.sex() != CastMember.Sex.ANIMAL && isYoung(member);
            case "person" -> member.sex() != CastMember.Sex.ANIMAL;
            default -> false;
        };
    }

    private static boolean isYoung(CastMember member) {
        return Persona.of(member, List.of()).age() == Age.CHILD
                || (member.name() + member.description())
                        .toLowerCase(Locale.ROOT)
                        .contains("young");
    }
}
