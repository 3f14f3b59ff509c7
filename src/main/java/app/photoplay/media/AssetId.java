package app.photoplay.media;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies a stored picture, clip or film. */
public record AssetId(UUID value) {

    /** A new id, ordered by time. */
    public static AssetId next() {
        return new AssetId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AssetId of(String text) {
        return new AssetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
