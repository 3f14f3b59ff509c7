package app.photoplay.sharing;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies a link; no guest ever sees it. */
public record ShareLinkId(UUID value) {

    /** A new id, ordered by time. */
    public static ShareLinkId next() {
        return new ShareLinkId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ShareLinkId of(String text) {
        return new ShareLinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
