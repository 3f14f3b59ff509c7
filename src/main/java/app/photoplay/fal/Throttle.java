package app.photoplay.fal;

import app.photoplay.fal.http.FalResponse;
import app.photoplay.generation.AskLaterException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps quiet as long as fal asks us to: of what it does not want to be asked now, nothing is asked. */
final class Throttle {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant quietUntil = Instant.MIN;
    private Duration next = FIRST;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** @throws AskLaterException while nothing is to be asked */
    synchronized void pass() {
        Instant now = clock.instant();
        if (now.isBefore(quietUntil)) {
            throw new AskLaterException("fal asked us to slow down", Duration.between(now, quietUntil));
        }
    }

    /**
     * Takes an answer for what it says about asking.
     *
     * @throws AskLaterException if it says 429; without a Retry-After, each further one makes the wait longer
     */
    synchronized void heard(FalResponse answer) {
        if (answer.status() != 429) {
            next = FIRST;
            return;
        }
        Instant now = clock.instant();
        Duration asked = answer.retryAfter(clock);
        if (asked == null && !now.isBefore(quietUntil)) {
            asked = next;
            next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        }
        Instant until = asked == null ? quietUntil : now.plus(asked);
        quietUntil = until.isAfter(quietUntil) ? until : quietUntil;
        throw new AskLaterException("429: too many requests", Duration.between(now, quietUntil));
    }
}
