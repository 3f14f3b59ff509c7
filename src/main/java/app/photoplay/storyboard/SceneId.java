package app.photoplay.storyboard;

import app.photoplay.base.Ids;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a scene of a project. */
public record SceneId(@JsonValue UUID value) {

    /** A new id, ordered by time. */
    public static SceneId next() {
        return new SceneId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SceneId of(String text) {
        return new SceneId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
