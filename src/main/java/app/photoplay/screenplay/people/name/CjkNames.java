package app.photoplay.screenplay.people.name;

import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a clause where names have no capital and words no blanks between them. */
public interface CjkNames {

    /** How sure a name is. */
    enum Surety {
        /** It stands for somebody else: «他», «彼女». */
        PRONOUN,
        /** A common noun for a person. */
        NOUN,
        /** A name with a title, or one that people are called by. */
        SURE,
        /** It looks like a name. */
        LIKELY
    }

    /**
     * @param name as the text has it
     * @param surety how sure it is
     * @param end index behind it, title and particle included
     */
    record Subject(String name, Surety surety, int end) {}

    /** The subject of a clause without the marks around it, or null where none can be told. */
    @Nullable
    Subject in(String clause);

    static CjkNames of(String language) {
        return language.equals("ja") ? new JapaneseNames() : new ChineseNames();
    }
}
