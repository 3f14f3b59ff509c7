package app.photoplay.look;

import app.photoplay.base.Ids;
import java.util.UUID;

/** Names a look of somebody's own. */
public record OwnLookId(UUID value) {

    static OwnLookId next() {
        return new OwnLookId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
