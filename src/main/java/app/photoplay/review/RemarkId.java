package app.photoplay.review;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies a remark; guests know it by its number. */
public record RemarkId(UUID value) {

    /** A new id, ordered by time. */
    public static RemarkId next() {
        return new RemarkId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static RemarkId of(String text) {
        return new RemarkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
