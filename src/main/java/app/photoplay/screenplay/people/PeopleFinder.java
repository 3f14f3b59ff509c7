package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Person;
import java.util.List;

/** Finds the people of a prose text: who acts or speaks in it, by name or by a common noun such as «the old man». */
public interface PeopleFinder {

    /** A sentence of the telling. */
    void told(String sentence);

    /** A sentence that is spoken: its names count, but do not act. */
    void spoken(String sentence);

    /** A name or noun that the text gives as a speaker. */
    void speaker(String name);

    /** Who a noun at the head of a paragraph stands for, where the tag in it has a name: «The girl sat up. “…,” said Mina.» */
    default void same(String noun, String name) {}

    /** Everybody, most mentioned first. */
    List<Person> people();

    /** @param language ISO 639-1; one without words of its own is read as English is */
    static PeopleFinder in(String language) {
        if (language.equals("en")
                || WordLists.words("grammar", language, "speech").isEmpty()) {
            return new EnglishPeople(language);
        }
        return CjkScript.areUsedBy(language)
                ? new CjkPeople(language)
                : language.equals("ar") ? new ArabicPeople() : new CasedScriptPeople(language);
    }
}
