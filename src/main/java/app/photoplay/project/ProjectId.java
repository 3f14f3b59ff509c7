package app.photoplay.project;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies a project. */
public record ProjectId(UUID value) {

    /** A new id, ordered by time. */
    public static ProjectId next() {
        return new ProjectId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
