package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whoever tells the story as «I», where somebody does: they are there, and speak. */
public final class Narrator {

    private static final int OFTEN = 2;
    /** Sentences to one «I» at most. */
    private static final int SELDOM = 12;

    private final String language;
    private final Set<String> words;
    private String name = "";
    private int told;
    private int sentences;
    private boolean speaks;

    /** @param language ISO 639-1 */
    public Narrator(String language) {
        this.language = language;
        words = WordLists.words("grammar", language, "narrator");
    }

    /** A sentence of the telling. */
    public void told(String sentence) {
        sentences++;
        if (CjkScript.areUsedBy(language)) {
            words.stream().filter(sentence::contains).findFirst().ifPresent(this::note);
            return;
        }
        for (var token : Token.of(sentence, language)) {
            if (words.contains(token.lower())) {
                note(token.lower());
            }
        }
    }

    private void note(String word) {
        name = word;
        told++;
    }

    /** Whether a word that a tag gives as the speaker is the narrator; notes that they speak. */
    public boolean speaks(String raw) {
        boolean narrator = words.contains(raw.toLowerCase(Locale.ROOT));
        if (narrator) {
            speaks = true;
            name = raw.toLowerCase(Locale.ROOT);
        }
        return narrator;
    }

    /** The narrator, named as they name themselves. */
    public Optional<Person> person() {
        boolean there = speaks || told > OFTEN && told * SELDOM > sentences;
        if (!there || name.isEmpty()) {
            return Optional.empty();
        }
        String called = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        var aliases = language.equals("en") ? List.of("Narrator") : List.of(name);
        return Optional.of(new Person(called, aliases, Person.Nature.UNKNOWN, "", Math.max(1, told)));
    }
}
