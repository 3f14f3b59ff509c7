package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.WordLists;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** First names that people are called by, in the language of a text and in English. */
public final class KnownNames {

    private final Map<String, String> own;
    private final Map<String, String> english;

    public KnownNames(String language) {
        own = WordLists.categories("firstnames", language);
        english = WordLists.categories("firstnames", "en");
    }

    /** @param name in lower case */
    public boolean has(String name) {
        return sex(name) != null;
    }

    public boolean isMale(String name) {
        return "male".equals(sex(name));
    }

    public boolean isFemale(String name) {
        return "female".equals(sex(name));
    }

    /** {@code female}, {@code male}, or null for a name that is not known. */
    @Nullable
    public String sex(String name) {
        String sex = own.get(name);
        return sex != null ? sex : english.get(name);
    }
}
