package app.photoplay.account.signin;

import app.photoplay.account.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log who was not let in, so that an operator sees guessing while it goes on: where from, and the account with
 * all but the beginning of its name left out. At most twenty lines a minute; the rest is counted.
 */
final class FailedSignIns {

    static final int MOST_A_MINUTE = 20;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(FailedSignIns.class);

    private final Clock clock;
    private Instant begun = Instant.EPOCH;
    private int count;

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** @param why in a few words, without anything that the person typed */
    synchronized void note(String account, String address, String why) {
        Instant now = clock.instant();
        if (now.isAfter(begun.plus(MINUTE))) {
            if (count > MOST_A_MINUTE) {
                log.warn("Sign-ins failed {} more times", count - MOST_A_MINUTE);
            }
            begun = now;
            count = 0;
        }
        count++;
        if (count <= MOST_A_MINUTE) {
            log.info("Sign-in failed ({}): {} from {}", why, masked(account), address.isEmpty() ? "here" : address);
        }
    }

    /** Whatever is no address may be a password in the wrong field. */
    private static String masked(String account) {
        if (!EmailAddress.isPossible(account)) {
            return "no address";
        }
        String email = account.strip();
        int at = email.indexOf('@');
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…"
                + email.substring(at).replaceAll("[^\\p{L}\\p{N}@.-]", "?");
    }
}
