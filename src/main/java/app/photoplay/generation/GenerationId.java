package app.photoplay.generation;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies one request to a generative model. */
public record GenerationId(UUID value) {

    /** A new id, ordered by time. */
    public static GenerationId next() {
        return new GenerationId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static GenerationId of(String text) {
        return new GenerationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
