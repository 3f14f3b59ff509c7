package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one paragraph says of a conversation. */
final class Turn {

    /** Which paragraph. */
    final int paragraph;
    /** Who says its lines, or null where that is still open. */
    @Nullable
    Person speaker;
    /** Whether its tag names somebody who is not known: nobody is to be guessed. */
    boolean closed;
    /** Whether nothing is told beside its lines. */
    boolean bare;
    /** Told paragraphs between it and the turn before; many where a scene ends between them. */
    int gap;
    /** Whom its words call by name. */
    final Set<Person> called = new HashSet<>();
    /** Who is said to say nothing. */
    final Set<Person> silent = new HashSet<>();
    /** Who is about. */
    Set<Person> around = Set.of();

    Turn(int paragraph) {
        this.paragraph = paragraph;
    }
}
