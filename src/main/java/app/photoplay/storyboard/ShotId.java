package app.photoplay.storyboard;

import app.photoplay.base.Ids;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a shot of a scene. */
public record ShotId(@JsonValue UUID value) {

    /** A new id, ordered by time. */
    public static ShotId next() {
        return new ShotId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ShotId of(String text) {
        return new ShotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
