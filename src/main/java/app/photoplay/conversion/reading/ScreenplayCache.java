package app.photoplay.conversion.reading;

import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Forecast;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.Screenplay;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Reads texts, and remembers the last ones for a while: a forecast, the next one at another length, the click after them
 * and the step that plans ask for the same.
 */
@Component
@PermitAll
public class ScreenplayCache {

    private static final int CHARACTERS_KEPT = 4_000_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final ReadingPool pool;
    private final Cache<Manuscript, Breakdown> breakdowns = cache(Function.identity());
    private final Cache<Asked, Screenplay> screenplays = cache(Asked::manuscript);

    ScreenplayCache(ReadingPool pool) {
        this.pool = pool;
    }

    public Screenplay of(Manuscript manuscript, CutLength length) {
        var known = screenplays.getIfPresent(new Asked(manuscript, length));
        return known != null
                ? known
                : pool.read(() -> screenplays.get(
                        new Asked(manuscript, length),
                        asked -> read(asked.manuscript()).screenplay(asked.length())));
    }

    /** What the same will become, and what else it could. */
    public Forecast forecast(Manuscript manuscript, CutLength length) {
        return pool.read(() -> read(manuscript).forecast(length));
    }

    private Breakdown read(Manuscript manuscript) {
        return breakdowns.get(manuscript, Breakdown::of);
    }

    private static <K, V> Cache<K, V> cache(Function<K, Manuscript> manuscript) {
        return Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((K key, V plan) -> manuscript.apply(key).text().length() + 1)
                .expireAfterAccess(KEPT)
                .build();
    }

    private record Asked(Manuscript manuscript, CutLength length) {}
}
