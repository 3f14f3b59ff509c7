package app.photoplay.base;

import java.util.UUID;

/** Identifies a person with an account. */
public record UserId(UUID value) {

    /** A new id, ordered by time. */
    public static UserId next() {
        return new UserId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static UserId of(String text) {
        return new UserId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
