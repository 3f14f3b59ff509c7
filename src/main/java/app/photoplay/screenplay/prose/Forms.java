package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person.Nature;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of address that tell the sex of whoever is spoken to: «yes, sir», «Listen, old man.» */
final class Forms {

    private static final Pattern MAN = Pattern.compile(
            "(?i)(?:^|[,;.!?—“\"]\\s*)(?:(?:my|dear|good|old|young)\\s+)*(?:sir|man|boy|lad|fellow|father|uncle|papa|son|brother|"
                    + "monsieur|mein herr|señor|signore|senhor|mijnheer|meneer)(?=[,;.!?”\"])");
    private static final Pattern WOMAN = Pattern.compile(
            "(?i)(?:^|[,;.!?—“\"]\\s*)(?:(?:my|dear|good|old|young)\\s+)*(?:madam|ma’am|ma'am|miss|girl|lady|mother|aunt|mamma|"
                    + "mama|daughter|sister|madame|mademoiselle|señora|signora|senhora|mevrouw)(?=[,;.!?”\"])");

    private Forms() {}

    /** @return null where a line calls neither a man nor a woman so, or both */
    static @Nullable Nature in(String said) {
        boolean man = MAN.matcher(said).find();
        boolean woman = WOMAN.matcher(said).find();
        return man == woman ? null : man ? Nature.MALE : Nature.FEMALE;
    }
}
