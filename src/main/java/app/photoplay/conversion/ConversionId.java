package app.photoplay.conversion;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies a conversion. */
public record ConversionId(UUID value) {

    /** A new id, ordered by time. */
    public static ConversionId next() {
        return new ConversionId(Ids.next());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ConversionId of(String text) {
        return new ConversionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
