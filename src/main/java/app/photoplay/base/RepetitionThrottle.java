package app.photoplay.base;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether the same thing has been said often enough for this minute. Counts in memory, for a thousand things at most. */
final class RepetitionThrottle {

    private static final int MOST_REMEMBERED = 1_000;

    private final int most;
    private final Cache<String, AtomicInteger> said;

    /**
     * @param most times a minute
     * @param ticker what a minute is measured by
     */
    RepetitionThrottle(int most, Ticker ticker) {
        this.most = most;
        said = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(Duration.ofMinutes(1))
                .ticker(ticker)
                .build();
    }

    /** Counts it once more. */
    Turn next(String what) {
        int times = said.get(what, first -> new AtomicInteger()).incrementAndGet();
        return times < most ? Turn.SAY : times == most ? Turn.LAST : Turn.HUSH;
    }

    /** What to do about saying it. */
    enum Turn {
        SAY,
        /** Say it, and that there may be more of it. */
        LAST,
        HUSH
    }
}
