package app.photoplay.generation;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The attempts that this process is handing over right now: their answers are not lost, only slow. */
@Component
class InFlightSubmits {

    private final Set<UUID> tokens = ConcurrentHashMap.newKeySet();

    void take(GenerationRow row) {
        if (row.token() != null) {
            tokens.add(row.token());
        }
    }

    void leave(GenerationRow row) {
        if (row.token() != null) {
            tokens.remove(row.token());
        }
    }

    boolean has(@Nullable UUID token) {
        return token != null && tokens.contains(token);
    }
}
