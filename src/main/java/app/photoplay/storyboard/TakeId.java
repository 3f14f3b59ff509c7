package app.photoplay.storyboard;

import app.photoplay.base.Ids;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a take of a shot. */
public record TakeId(@JsonValue UUID value) {

    /** A new id, ordered by time. */
    public static TakeId next() {
        return new TakeId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static TakeId of(String text) {
        return new TakeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
