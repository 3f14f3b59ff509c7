package app.photoplay.generation;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Whether and when the same is tried again: waits double, stray a little, and end. */
final class RetryPolicy {

    private final GenerationSettings settings;
    private final RandomGenerator random;

    RetryPolicy(GenerationSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    /**
     * @param attempt how often it was tried so far, at least once
     * @return the wait before the next attempt, or empty when there is none
     */
    Optional<Duration> waitAfter(int attempt, GenerationFailure failure) {
        if (!failure.retryable() || attempt >= settings.attempts()) {
            return Optional.empty();
        }
        double doubled = settings.firstWait().toMillis() * Math.pow(2, Math.max(0, attempt - 1));
        double capped = Math.min(doubled, settings.longestWait().toMillis());
        double strayed = capped * (1 + settings.jitter() * (2 * random.nextDouble() - 1));
        return Optional.of(Duration.ofMillis(Math.round(strayed)));
    }
}
