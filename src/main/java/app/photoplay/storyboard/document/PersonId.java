package app.photoplay.storyboard.document;

import app.photoplay.base.Ids;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a person of the cast. */
public record PersonId(@JsonValue UUID value) {

    /** A new id, ordered by time. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
