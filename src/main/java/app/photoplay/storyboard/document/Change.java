package app.photoplay.storyboard.document;

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
