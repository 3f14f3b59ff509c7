package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.people.name.NameIndex;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody of a story by all their names: finds who a name means and who is named in a text. */
public final class Roster {

    private final String language;
    private final List<Person> people;
    private final NameIndex index;
    private final Map<String, Person> byName = new HashMap<>();

    private final CjkMentions signs;

    /** The people of a screenplay, or of an English text. */
    public Roster(List<Person> people) {
        this(people, "en");
    }

    /** @param language of the texts in which they are looked for, ISO 639-1 */
    public Roster(List<Person> people, String language) {
        this.language = language;
        this.people = List.copyOf(people);
        this.index = new NameIndex(language);
        for (var person : people) {
            enter(person.name(), person);
            person.aliases().forEach(alias -> enter(alias, person));
        }
        this.signs = new CjkMentions(byName);
    }

    private void enter(String name, Person person) {
        byName.putIfAbsent(key(name), person);
        var words = Token.of(name, language).stream().map(Token::lower).toList();
        index.enter(words, person, name.equals(name.toLowerCase(Locale.ROOT)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'').replace(". ", " ");
    }

    public List<Person> people() {
        return people;
    }

    /** Whom a name means, capitals ignored. */
    public Optional<Person> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /**
     * Who is named at a place in a text.
     *
     * @param person who
     * @param start index of the name's first character
     * @param end behind its last
     * @param possessive whether something of theirs is meant
     */
    public record Mention(Person person, int start, int end, boolean possessive) {}

    /** Every mention in a text, in order. A capitalized name must be capitalized there too. */
    public List<Mention> mentions(CharSequence text) {
        return CjkScript.areUsedBy(language) ? signs.of(text.toString()) : mentions(Token.of(text, language));
    }

    /** Every mention in a text that is already cut into words. */
    public List<Mention> mentions(List<Token> tokens) {
        var mentions = new ArrayList<Mention>();
        int at = 0;
        while (at < tokens.size()) {
            var found = index.at(tokens, at);
            if (found == null) {
                at++;
                continue;
            }
            var last = tokens.get(at + found.words() - 1);
            mentions.add(new Mention(found.person(), tokens.get(at).start(), last.end(), last.possessive()));
            at += found.words();
        }
        return mentions;
    }

    /** The names of everybody mentioned, each once, in order. */
    public Set<String> namesIn(CharSequence text) {
        var names = new LinkedHashSet<String>();
        mentions(text).forEach(mention -> names.add(mention.person().name()));
        return names;
    }
}
