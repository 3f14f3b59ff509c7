package app.photoplay.account.person;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Somebody has shown just now that it is really them who sits there. Only {@link Identity} makes one. */
public final class Proof {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final UserId person;
    private final Instant at;

    Proof(UserId person, Instant at) {
        this.person = person;
        this.at = at;
    }

    /** @throws Refusal with PROOF_NEEDED where it is somebody else’s or too old, VIEWING_ONLY where somebody looks */
    public void require(CurrentUser currentUser, Clock clock) {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        if (!isFresh(clock) || !person.equals(currentUser.id())) {
            throw new Refusal(ErrorCode.PROOF_NEEDED, null);
        }
    }

    boolean isFresh(Clock clock) {
        return clock.instant().isBefore(at.plus(LIFE));
    }
}
