package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import app.photoplay.screenplay.story.Person.Nature;
import app.photoplay.screenplay.story.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one paragraph says of a conversation. */
final class Turn {

    /** Which paragraph. */
    final int paragraph;
    /** Its characters in the source. */
    final Span span;
    /** Who says its lines, or null where that is still open. */
    @Nullable
    Person speaker;
    /** Who says them by what the text tells, before anybody is guessed. */
    @Nullable
    Person named;
    /** Whether its tag names somebody who is not known: nobody is to be guessed. */
    boolean closed;
    /** Whether nothing is told beside its lines. */
    boolean bare;
    /** What its tag says of the speaker where it has a pronoun or «the man», else null. */
    @Nullable
    Nature wanted;
    /** Whom that pronoun means by who was told of last, else null. */
    @Nullable
    Person meant;
    /** Whether a voice says it, of whom nothing is told. */
    boolean unseen;
    /** Told paragraphs between it and the turn before. */
    int gap;
    /** Whether its words call a man, such as «sir», or a woman; null where neither. */
    @Nullable
    Nature calls;
    /** Whom its words call by name. */
    final Set<Person> called = new HashSet<>();
    /** Whom its words tell of. */
    final Set<Person> mentioned = new HashSet<>();
    /** Who is said to say nothing. */
    final Set<Person> silent = new HashSet<>();
    /** Who is told of beside its lines. */
    Set<Person> here = Set.of();
    /** Who was told of before it, the latest first. */
    List<Person> lately = List.of();
    /** Whom tags name anywhere in the text. */
    Set<Person> speakers = Set.of();
    /** Who can be its speaker. */
    final Set<Person> candidates = new LinkedHashSet<>();

    Turn(int paragraph, Span span) {
        this.paragraph = paragraph;
        this.span = span;
    }

    /** Whether somebody can be who its tag means. */
    boolean fits(Person person) {
        return wanted == null
                || !Recollection.isNarrator(person)
                        && (wanted == Nature.UNKNOWN
                                || person.nature() == wanted
                                || person.nature() == Nature.UNKNOWN && wanted != Nature.ANIMAL);
    }
}
