package app.photoplay.generation.recovery;

import app.photoplay.generation.rows.GenerationRow;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The attempts that this process is handing over right now: their answers are not lost, only slow. */
@Component
public class InFlightSubmits {

    private final Set<UUID> tokens = ConcurrentHashMap.newKeySet();

    public void take(GenerationRow row) {
        if (row.token() != null) {
            tokens.add(row.token());
        }
    }

    public void leave(GenerationRow row) {
        if (row.token() != null) {
            tokens.remove(row.token());
        }
    }

    public boolean has(@Nullable UUID token) {
        return token != null && tokens.contains(token);
    }
}
