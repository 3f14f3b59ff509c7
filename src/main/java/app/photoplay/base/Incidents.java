package app.photoplay.base;

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

    private Incidents() {}

    /**
     * Logs the failure with its stack trace.
     *
     * @param where what was going on, such as a request's method and path; nothing secret
     * @return the id to show, seven letters and digits
     */
    public static String report(String where, Throwable failure) {
        String id = Integer.toUnsignedString(RANDOM.nextInt() | 0x8000_0000, 36).toUpperCase(Locale.ROOT);
        log.error("Incident {} in {}", id, where, failure);
        return id;
    }
}
