package app.photoplay.film;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies one assembled film. */
public record FilmId(UUID value) {

    /** A new id, ordered by time. */
    public static FilmId next() {
        return new FilmId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static FilmId of(String text) {
        return new FilmId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
