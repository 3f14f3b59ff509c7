package app.photoplay.generation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.TestRows;
import app.photoplay.generation.TestSettings;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.rows.GenerationRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPolicyTests {

    private static final GenerationFailure UNAVAILABLE = new GenerationFailure(Reason.UNAVAILABLE, "away");

    private final RetryPolicy policy = new RetryPolicy(settings(0.25, 5), fixed(0));

    @Test
    void waitsDoubleUpToALimit() {
        RetryPolicy straight = new RetryPolicy(settings(0, 9), fixed(0));

        assertThat(straight.waitAfter(TestRows.attempted(1), UNAVAILABLE)).contains(Duration.ofSeconds(2));
        assertThat(straight.waitAfter(TestRows.attempted(2), UNAVAILABLE)).contains(Duration.ofSeconds(4));
        assertThat(straight.waitAfter(TestRows.attempted(3), UNAVAILABLE)).contains(Duration.ofSeconds(8));
        assertThat(straight.waitAfter(TestRows.attempted(8), UNAVAILABLE)).contains(Duration.ofSeconds(60));
    }

    @Test
    void noTwoNeedComeBackAtTheSameMoment() {
        RetryPolicy early = new RetryPolicy(settings(0.25, 9), fixed(0));
        RetryPolicy late = new RetryPolicy(settings(0.25, 9), fixed(-1));

        assertThat(early.waitAfter(TestRows.attempted(1), UNAVAILABLE)).contains(Duration.ofMillis(1500));
        assertThat(late.waitAfter(TestRows.attempted(1), UNAVAILABLE)).contains(Duration.ofMillis(2500));
    }

    @Test
    void attemptsEnd() {
        assertThat(policy.waitAfter(TestRows.attempted(4), UNAVAILABLE)).isPresent();
        assertThat(policy.waitAfter(TestRows.attempted(5), UNAVAILABLE)).isEmpty();
        assertThat(policy.waitAfter(TestRows.attempted(6), UNAVAILABLE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"REFUSED", "INVALID", "OUT_OF_CREDITS", "CANCELLED", "UNKNOWN", "GONE", "FAILED"})
    void whatTryingAgainCannotHelpIsNotTriedAgain(Reason reason) {
        assertThat(policy.waitAfter(TestRows.attempted(1), new GenerationFailure(reason, "no")))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {
                "RATE_LIMITED",
                "UNAVAILABLE",
                "UNREACHABLE",
                "TIMED_OUT",
                "BROKEN_OUTPUT",
                "NO_ROOM",
                "OUT_OF_REACH"
            })
    void whatTryingAgainCanHelpIsTriedAgain(Reason reason) {
        assertThat(policy.waitAfter(TestRows.attempted(1), new GenerationFailure(reason, "not now")))
                .isPresent();
    }

    @Test
    void whatMayHaveCostSomethingIsNotBoughtASecondTime() {
        GenerationRow taken = TestRows.charged(1, 1);

        assertThat(policy.waitAfter(taken, broken(new BigDecimal("0.05")))).isEmpty();
        assertThat(policy.waitAfter(taken, broken(null))).isEmpty();
        assertThat(policy.waitAfter(taken, broken(BigDecimal.ZERO))).isPresent();
        assertThat(policy.waitAfter(TestRows.attempted(1), broken(null))).isPresent();
    }

    private static GenerationFailure broken(@Nullable BigDecimal usd) {
        return new GenerationFailure(Reason.BROKEN_OUTPUT, "no picture", new Bill("r-1", null, usd), null);
    }

    @Test
    void whoAsksForAWaitIsNotAskedAgainBefore() {
        RetryPolicy early = new RetryPolicy(settings(0.25, 9), fixed(0));
        RetryPolicy late = new RetryPolicy(settings(0.25, 9), fixed(-1));

        assertThat(early.waitAfter(TestRows.attempted(1), asking(Duration.ofSeconds(90))))
                .contains(Duration.ofSeconds(90));
        assertThat(late.waitAfter(TestRows.attempted(1), asking(Duration.ofSeconds(80))))
                .contains(Duration.ofSeconds(100));
        assertThat(policy.waitAfter(TestRows.attempted(1), asking(Duration.ofMillis(1))))
                .contains(Duration.ofMillis(1500));
    }

    @Test
    void noWaitIsOutOfAllReason() {
        assertThat(policy.waitAfter(TestRows.attempted(1), asking(Duration.ofDays(400))))
                .contains(Duration.ofMinutes(15));
        assertThat(policy.waitAfter(TestRows.attempted(1), asking(Duration.ofSeconds(-5))))
                .contains(Duration.ofMillis(1500));
    }

    @Test
    void whatAProviderTookAndChargesForIsHandedToItOnceMoreAtMost() {
        assertThat(policy.waitAfter(TestRows.charged(1, 0), UNAVAILABLE)).isPresent();
        assertThat(policy.waitAfter(TestRows.charged(1, 1), UNAVAILABLE)).isPresent();
        assertThat(policy.waitAfter(TestRows.charged(2, 2), UNAVAILABLE)).isEmpty();
        assertThat(policy.waitAfter(TestRows.charged(4, 1), UNAVAILABLE)).isPresent();
    }

    private static GenerationFailure asking(Duration wait) {
        return new GenerationFailure(Reason.RATE_LIMITED, "429", Bill.FREE, wait);
    }

    /** Zero draws the least, minus one the most. */
    private static RandomGenerator fixed(long random) {
        return () -> random;
    }

    private static GenerationSettings settings(double jitter, int attempts) {
        return TestSettings.with(Map.of("jitter", jitter, "attempts", attempts, "longest-wait", "60s"));
    }
}
