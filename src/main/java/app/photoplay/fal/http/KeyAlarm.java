package app.photoplay.fal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator that fal does not take our key, once in ten minutes however many calls meet it. */
final class KeyAlarm {

    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final Logger log = LoggerFactory.getLogger(KeyAlarm.class);

    private final Clock clock;
    private Instant quietUntil = Instant.MIN;

    KeyAlarm(Clock clock) {
        this.clock = clock;
    }

    synchronized void ring() {
        Instant now = clock.instant();
        if (!now.isBefore(quietUntil)) {
            quietUntil = now.plus(QUIET);
            log.warn(
                    "fal does not accept the key (401), and makes nothing until it does. Check FAL_KEY"
                            + " (photoplay.fal.key): the whole key, with the colon in it; another one counts from the next start");
        }
    }
}
