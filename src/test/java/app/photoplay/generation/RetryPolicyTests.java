package app.photoplay.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationFailure.Reason;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPolicyTests {

    private static final GenerationFailure UNAVAILABLE = new GenerationFailure(Reason.UNAVAILABLE, "away");

    private final RetryPolicy policy = new RetryPolicy(settings(0.25, 5), fixed(0));

    @Test
    void waitsDoubleUpToALimit() {
        RetryPolicy straight = new RetryPolicy(settings(0, 9), fixed(0));

        assertThat(straight.waitAfter(1, UNAVAILABLE)).contains(Duration.ofSeconds(2));
        assertThat(straight.waitAfter(2, UNAVAILABLE)).contains(Duration.ofSeconds(4));
        assertThat(straight.waitAfter(3, UNAVAILABLE)).contains(Duration.ofSeconds(8));
        assertThat(straight.waitAfter(8, UNAVAILABLE)).contains(Duration.ofSeconds(60));
    }

    @Test
    void noTwoNeedComeBackAtTheSameMoment() {
        RetryPolicy early = new RetryPolicy(settings(0.25, 9), fixed(0));
        RetryPolicy late = new RetryPolicy(settings(0.25, 9), fixed(-1));

        assertThat(early.waitAfter(1, UNAVAILABLE)).contains(Duration.ofMillis(1500));
        assertThat(late.waitAfter(1, UNAVAILABLE)).contains(Duration.ofMillis(2500));
    }

    @Test
    void attemptsEnd() {
        assertThat(policy.waitAfter(4, UNAVAILABLE)).isPresent();
        assertThat(policy.waitAfter(5, UNAVAILABLE)).isEmpty();
        assertThat(policy.waitAfter(6, UNAVAILABLE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"REFUSED", "INVALID", "OUT_OF_CREDITS", "CANCELLED", "UNKNOWN", "FAILED"})
    void whatTryingAgainCannotHelpIsNotTriedAgain(Reason reason) {
        assertThat(policy.waitAfter(1, new GenerationFailure(reason, "no"))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"RATE_LIMITED", "UNAVAILABLE", "TIMED_OUT", "BROKEN_OUTPUT"})
    void whatTryingAgainCanHelpIsTriedAgain(Reason reason) {
        assertThat(policy.waitAfter(1, new GenerationFailure(reason, "not now")))
                .isPresent();
    }

    /** Zero draws the least, minus one the most. */
    private static RandomGenerator fixed(long random) {
        return () -> random;
    }

    private static GenerationSettings settings(double jitter, int attempts) {
        return new GenerationSettings(
                "fake",
                attempts,
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                jitter,
                Duration.ofMinutes(3),
                Duration.ofMinutes(15),
                Duration.ofSeconds(15));
    }
}
