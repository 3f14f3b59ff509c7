package app.photoplay.base;

import java.util.Optional;

/** Who acts in this request or UI. Implemented by the account capability. */
public interface CurrentUser {

    /** The signed-in person, or empty for somebody without a session. */
    Optional<UserId> find();

    /**
     * The administrator who looks at this person's screens and is who really sits there; empty for everybody who acts for
     * themselves. Nothing is written then.
     */
    default Optional<UserId> viewer() {
        return Optional.empty();
    }

    /** @throws IllegalStateException if nobody is signed in; routes and services are guarded before */
    default UserId id() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
