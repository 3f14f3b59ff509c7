package app.photoplay.production;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Identifies what a person ordered for one shot. */
public record ShotOrderId(UUID value) {

    /** A new id, ordered by time. */
    public static ShotOrderId next() {
        return new ShotOrderId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
