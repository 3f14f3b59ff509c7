package app.photoplay.storyboard.document;

import app.photoplay.screenplay.CastMember;
import java.util.UUID;

/**
 * A person of the cast. Shots and lines name people by {@link CastMember#name()}, which is unique in a document.
 *
 * @param position among the cast, 0-based: the first are the leads
 */
public record PersonEntry(PersonId id, int position, CastMember member) implements StoryboardEntry {

    @Override
    public UUID key() {
        return id.value();
    }

    PersonEntry as(CastMember member) {
        return new PersonEntry(id, position, member);
    }
}
