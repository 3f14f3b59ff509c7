package app.photoplay.shell;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one place for the unexpected: gives it a number that stands in the log and on the screen. */
@Component
class Incidents {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Writes the failure down; returns its number, eight characters that can be read out on a telephone. */
    String report(Throwable failure) {
        String id = "%08X".formatted(RANDOM.nextInt());
        log.error("Incident {}", id, failure);
        return id;
    }
}
