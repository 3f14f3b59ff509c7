package app.photoplay.bench.campaign;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for conditions, and never longer than it must. */
final class Patience {

    private static final Duration EVERY = Duration.ofMillis(50);

    private Patience() {}

    /** @return whether it came true in time; what cannot be asked now is asked again */
    static boolean until(Duration limit, Callable<Boolean> condition) {
        return until(limit, EVERY, condition);
    }

    static boolean until(Duration limit, Duration every, Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(every)
                    .timeout(limit.plus(every))
                    .ignoreExceptions()
                    .until(condition);
            return true;
        } catch (ConditionTimeoutException late) {
            return false;
        }
    }
}
