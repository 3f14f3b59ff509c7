package app.photoplay.account.person;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody has shown just now that it is really them who sits there. Only {@link Identity} makes one. */
public final class Proof {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final UserId person;
    private final Instant at;
    private final @Nullable Instant sessionsFrom;

    /** @param sessionsFrom since when their sessions counted as the password was held against theirs */
    Proof(UserId person, Instant at, @Nullable Instant sessionsFrom) {
        this.person = person;
        this.at = at;
        this.sessionsFrom = sessionsFrom;
    }

    UserId person() {
        return person;
    }

    /** Whether the password has been another since, or every session was ended for another reason. */
    boolean isEndedBy(@Nullable Instant since) {
        return !Objects.equals(sessionsFrom, since);
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
