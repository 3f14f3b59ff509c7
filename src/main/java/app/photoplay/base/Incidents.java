package app.photoplay.base;

import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody expected: logged once under a short id, which is all that a person or a client gets to see of it. Screens
 * and the HTTP interface use the same.
 */
public final class Incidents {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_TRACES_A_MINUTE = 5;
    private static final RepetitionThrottle TRACES =
            new RepetitionThrottle(MOST_TRACES_A_MINUTE, Ticker.systemTicker());

    private Incidents() {}

    /**
     * Logs the failure with its stack trace; the same failure at the same place in one line once it has been told a few
     * times.
     *
     * @param where what was going on, such as a request's method and path; nothing secret
     * @return the id to show, seven letters and digits
     */
    public static String report(String where, Throwable failure) {
        String id = Integer.toUnsignedString(RANDOM.nextInt() | 0x8000_0000, 36).toUpperCase(Locale.ROOT);
        String kind = kind(failure);
        if (TRACES.next(kind) == RepetitionThrottle.Turn.HUSH) {
            log.error("Incident {} in {}: {} again", id, where, kind);
        } else {
            log.error("Incident {} in {}", id, where, failure);
        }
        return id;
    }

    /** What failed and where in the code; nothing of what was said about it. */
    private static String kind(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
