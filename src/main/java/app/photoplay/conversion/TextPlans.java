package app.photoplay.conversion;

import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Forecast;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.Screenplay;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Breaks texts down, and remembers the last ones for a while: a forecast, the click after it and the step that plans
 * ask for the same.
 */
@Component
class TextPlans {

    private static final int CHARACTERS_KEPT = 4_000_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Breakdown breakdown = new Breakdown();
    private final Cache<Asked, Screenplay> plans = cache();
    private final Cache<Asked, Forecast> forecasts = cache();

    Screenplay of(Manuscript manuscript, CutLength length) {
        return plans.get(new Asked(manuscript, length), asked -> breakdown.of(asked.manuscript(), asked.length()));
    }

    /** What the same will become, and what else it could. */
    Forecast forecast(Manuscript manuscript, CutLength length) {
        return forecasts.get(new Asked(manuscript, length), asked -> Forecast.of(asked.manuscript(), asked.length()));
    }

    private static <T> Cache<Asked, T> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(CHARACTERS_KEPT)
                .weigher((Asked asked, T plan) -> asked.manuscript().text().length() + 1)
                .expireAfterAccess(KEPT)
                .build();
    }

    private record Asked(Manuscript manuscript, CutLength length) {}
}
