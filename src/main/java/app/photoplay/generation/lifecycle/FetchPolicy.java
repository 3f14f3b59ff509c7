package app.photoplay.generation.lifecycle;

import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.rows.GenerationRow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether and when an output that did not come home is fetched again, by what was in the way. Only an output that is
 * itself to blame, again and again, is given up soon; for everything else it is waited, for a day. Each wait is as long as
 * the output is old, within limits.
 */
public final class FetchPolicy {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofDays(1);
    /** In a row, after the first; with the waits between them these are two minutes at least. */
    private static final int TRIES = 8;
    /** Of what costs nothing and can be made again. */
    private static final int FREE_TRIES = 6;

    private FetchPolicy() {}

    /** @return the wait before it is fetched again, or empty when it is fetched no more */
    public static Optional<Duration> waitAfter(GenerationRow row, Reason inTheWay, Instant now) {
        Instant finished = row.finishedAt();
        Duration age = finished == null ? Duration.ZERO : Duration.between(finished, now);
        int before = inTheWay == row.reason() ? row.fetches() : 0;
        boolean enough = isSoonGivenUp(row, inTheWay)
                ? before >= tries(row, inTheWay)
                : before >= TRIES && age.compareTo(PATIENCE) >= 0;
        return enough ? Optional.empty() : Optional.of(row.reason() == null ? FIRST_WAIT : within(age));
    }

    /** Whether it is made again once it is fetched no more: never what was paid for. */
    public static boolean isMadeAgain(GenerationRow row, Reason inTheWay) {
        return !row.charged() && isSoonGivenUp(row, inTheWay);
    }

    private static boolean isSoonGivenUp(GenerationRow row, Reason inTheWay) {
        return inTheWay == Reason.BROKEN_OUTPUT || (inTheWay == Reason.OUT_OF_REACH && !row.charged());
    }

    private static int tries(GenerationRow row, Reason inTheWay) {
        if (row.charged()) {
            return TRIES;
        }
        return inTheWay == Reason.BROKEN_OUTPUT ? 0 : FREE_TRIES;
    }

    private static Duration within(Duration age) {
        if (age.compareTo(FIRST_WAIT) < 0) {
            return FIRST_WAIT;
        }
        return age.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : age;
    }
}
