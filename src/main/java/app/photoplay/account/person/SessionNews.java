package app.photoplay.account.person;

import app.photoplay.base.UserId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What open pages listen to: that sessions of somebody were ended, on whichever node. */
public final class SessionNews {

    private SessionNews() {}

    /** Not the person’s own id, which other news go by. */
    public static UUID topic(UserId person) {
        return UUID.nameUUIDFromBytes(("sessions of " + person.value()).getBytes(StandardCharsets.UTF_8));
    }
}
