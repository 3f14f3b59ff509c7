package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.PersonNouns;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What words say of somebody whom they do not name: «she», «he», «the man». */
final class Pronouns {

    private static final Set<String> SHE = Set.of("she", "elle", "ella", "lei", "sie");
    private static final Set<String> HE = Set.of("he", "il", "él", "lui", "egli", "er");
    /** Whoever it is. */
    private static final Set<String> VOICE = Set.of("voice", "stimme", "voix", "voz", "voce", "stem", "голос");

    private static final int FIRST_WORDS = 28;

    private final String language;
    private final boolean inSigns;
    private final PersonNouns nouns;
    private final Set<String> she;
    private final Set<String> he;
    private final Set<String> generic;
    private final Set<String> kin;

    Pronouns(String language) {
        this.language = language;
        inSigns = CjkScript.areUsedBy(language);
        nouns = new PersonNouns(language);
        var women = WordLists.words("grammar", language, "she");
        var men = WordLists.words("grammar", language, "he");
        she = women.isEmpty() ? SHE : women;
        he = men.isEmpty() ? HE : men;
        generic = WordLists.words("grammar", language, "generic");
        kin = WordLists.words("grammar", language, "kin");
    }

    /** A woman or a man by a pronoun, or null for any other word. */
    @Nullable
    Nature of(String word) {
        return she.contains(word) ? Nature.FEMALE : he.contains(word) ? Nature.MALE : null;
    }

    /** What a tag says of a speaker whom it does not name, or null. */
    @Nullable
    Nature ofTag(String word) {
        var nature = of(word);
        if (nature != null) {
            return nature;
        }
        if (VOICE.contains(word)) {
            return Nature.UNKNOWN;
        }
        return word.equals("it")
                ? Nature.ANIMAL
                : generic.contains(word) && !kin.contains(word) ? nouns.nature(word) : null;
    }

    /** Whom a sentence opens with: a woman, a man, or null for anything else. */
    @Nullable
    Nature opening(String told) {
        if (inSigns) {
            return she.stream().anyMatch(told::contains)
                    ? Nature.FEMALE
                    : he.stream().anyMatch(told::contains) ? Nature.MALE : null;
        }
        for (var token : Token.of(told.substring(0, Math.min(told.length(), FIRST_WORDS)), language)) {
            var nature = of(token.lower());
            if (nature != null) {
                return nature;
            }
        }
        return null;
    }
}
