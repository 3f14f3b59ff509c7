package app.photoplay.storyboard.document;

import app.photoplay.base.Ids;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a place of the story. */
public record LocationId(@JsonValue UUID value) {

    /** A new id, ordered by time. */
    public static LocationId next() {
        return new LocationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
