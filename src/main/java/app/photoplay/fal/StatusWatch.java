package app.photoplay.fal;

import app.photoplay.fal.http.Json;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ProviderSignals;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of young requests as they change, where fal has no address to ring at: each has a stream of its status, for its
 * first minutes. Whatever becomes of a stream, its request is looked at once more, and asked about from then on.
 */
final class StatusWatch {

    private static final Logger log = LoggerFactory.getLogger(StatusWatch.class);
    private static final int AT_ONCE = 100;

    private final FalQueue queue;
    private final ProviderSignals signals;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<String> watched = ConcurrentHashMap.newKeySet();

    StatusWatch(FalQueue queue, ProviderSignals signals) {
        this.queue = queue;
        this.signals = signals;
    }

    /** Does nothing where as many are watched as may be. */
    void begin(GenerationId id, FalHandle handle) {
        if (places.tryAcquire()) {
            watched.add(handle.requestId());
            Thread.ofVirtual().name("fal-watch").start(() -> watch(id, handle));
        }
    }

    boolean has(FalHandle handle) {
        return watched.contains(handle.requestId());
    }

    private void watch(GenerationId id, FalHandle handle) {
        AtomicReference<String> last = new AtomicReference<>("IN_QUEUE");
        try {
            boolean completed = queue.watch(handle, status -> {
                String now = String.valueOf(Json.text(status, "status"));
                if (!now.equals(last.getAndSet(now))) {
                    signals.changed(id);
                }
                return true;
            });
            log.debug("The status stream of {} ended, {}", handle.requestId(), completed ? "completed" : "early");
        } catch (RuntimeException e) {
            log.debug("Could not open the status stream of {}: {}", handle.requestId(), e.toString());
        } finally {
            watched.remove(handle.requestId());
            places.release();
            signals.changed(id);
        }
    }
}
