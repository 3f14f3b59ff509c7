package app.photoplay.screenplay;

import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import java.util.List;

/** Finds who of a cast is named in words, by all the names that they go by, in the forms of the language. */
public final class CastMentions {

    private final Roster roster;

    /** @param language of the words, ISO 639-1 */
    public CastMentions(List<CastMember> cast, String language) {
        this.roster = new Roster(
                cast.stream()
                        .map(member -> new Person(
                                member.name(),
                                member.aliases(),
                                Nature.valueOf(member.sex().name()),
                                member.description(),
                                member.mentions()))
                        .toList(),
                language);
    }

    /**
     * Somebody named at a place.
     *
     * @param name as in {@link CastMember#name()}
     * @param start index of the first {@code char}
     * @param end behind the last
     * @param possessive whether something of theirs is meant
     */
    public record Mention(String name, int start, int end, boolean possessive) {}

    /** Every mention, in order. */
    public List<Mention> in(String words) {
        return roster.mentions(words).stream()
                .map(mention ->
                        new Mention(mention.person().name(), mention.start(), mention.end(), mention.possessive()))
                .toList();
    }
}
