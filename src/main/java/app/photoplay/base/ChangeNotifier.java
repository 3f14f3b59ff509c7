package app.photoplay.base;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Tells listeners that something behind an id has changed, never what: whoever hears it loads the rows. PostgreSQL is
 * the truth, this is only the hint. Listeners are called on the notifying thread and must return at once.
 */
@Component
@PermitAll
public class ChangeNotifier {

    private final Map<UUID, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Registers a listener; close the answer to stop. */
    public Subscription subscribe(UUID topic, Runnable listener) {
        listeners.computeIfAbsent(topic, t -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(topic, (t, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    /** Calls all listeners of a topic. */
    public void notifyListeners(UUID topic) {
        listeners.getOrDefault(topic, Set.of()).forEach(Runnable::run);
    }

    /** Where nobody knows what has changed. */
    public void ringAll() {
        listeners.values().forEach(set -> set.forEach(Runnable::run));
    }

    /** Ends a listener's registration. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
