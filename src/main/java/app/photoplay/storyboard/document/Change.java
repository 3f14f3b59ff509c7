package app.photoplay.storyboard.document;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one command did to one entry.
 *
 * @param before the changed fields as they were; null where the entry was added
 * @param after the same fields as they are; null where the entry was removed
 */
public record Change(
        EntryKind kind,
        UUID id,
        @Nullable ObjectNode before,
        @Nullable ObjectNode after) {

    /** What there is of the entry in a document; null where it has none. */
    public @Nullable StoryboardEntry in(Storyboard document) {
        return switch (kind) {
            case SCENE -> document.scenes().get(new SceneId(id));
            case SHOT -> document.shots().get(new ShotId(id));
            case PERSON -> document.people().get(new PersonId(id));
            case LOCATION -> document.locations().get(new LocationId(id));
            case SOURCE -> document.source();
            case FILM -> document.film();
        };
    }

    /** What takes it back. */
    Change inverted() {
        return new Change(kind, id, after, before);
    }

    /** The names of the changed fields; all of them where the entry was added or removed. */
    public Set<String> fields() {
        Set<String> names = new TreeSet<>();
        if (before != null) {
            names.addAll(before.propertyNames());
        }
        if (after != null) {
            names.addAll(after.propertyNames());
        }
        return names;
    }

    /** Whether both say something about the same field of the same entry. */
    boolean touches(Change other) {
        return id.equals(other.id) && fields().stream().anyMatch(other.fields()::contains);
    }
}
