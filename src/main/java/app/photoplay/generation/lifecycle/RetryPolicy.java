package app.photoplay.generation.lifecycle;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.rows.GenerationRow;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Whether and when the same is tried again: waits double, stray a little, and end. What may have cost something is not
 * bought a second time by itself.
 */
final class RetryPolicy {

    private final GenerationSettings settings;
    private final RandomGenerator random;

    RetryPolicy(GenerationSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /** @return the wait before the next attempt, or empty when there is none */
    Optional<Duration> waitAfter(GenerationRow row, GenerationFailure failure) {
        if (!failure.retryable() || exhausted(row) || (row.charged() && failure.mayHaveCost())) {
            return Optional.empty();
        }
        double doubled = settings.firstWait().toMillis() * Math.pow(2, Math.max(0, row.attempt() - 1));
        double capped = Math.min(doubled, settings.longestWait().toMillis());
        double ours = capped * (1 + settings.jitter() * (2 * random.nextDouble() - 1));
        return Optional.of(Duration.ofMillis(Math.round(Math.max(ours, asked(failure)))));
    }

    /** Never less than what was asked for, unless that is out of all reason. */
    private double asked(GenerationFailure failure) {
        Duration asked = failure.retryAfter();
        if (asked == null || !asked.isPositive()) {
            return 0;
        }
        Duration sensible = asked.compareTo(settings.longestRetryAfter()) > 0 ? settings.longestRetryAfter() : asked;
        return sensible.toMillis() * (1 + settings.jitter() * random.nextDouble());
    }

    /** Whether there is no further attempt. What a provider has taken and charges for is handed to it once more at most. */
    boolean exhausted(GenerationRow row) {
        return row.attempt() >= settings.attempts() || (row.charged() && row.accepted() > 1);
    }
}
