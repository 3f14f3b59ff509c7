package app.photoplay.fal;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Goes the way to fal's queue once at the start: the first submit finds names, certificates and code where it needs them. */
class ConnectionWarmUp {

    private static final Logger log = LoggerFactory.getLogger(ConnectionWarmUp.class);

    private final FalQueue queue;

    ConnectionWarmUp(FalQueue queue) {
        this.queue = queue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("fal-warm-up").start(() -> {
            try {
                queue.warmUp();
            } catch (IOException | RuntimeException e) {
                log.debug("Could not reach fal's queue at startup: {}", e.toString());
            }
        });
    }
}
