package app.photoplay.generation.polling;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.TestRows;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Which look at a request is the next one. */
class PolledRequestTests {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    private static final Duration POLL = Duration.ofMillis(500);

    private final PolledRequest one = new PolledRequest(TestRows.attempted(1), NOW, 0);

    @Test
    void onlyTheNewestLookCounts() {
        ScheduledPoll first = one.later(Duration.ZERO);
        ScheduledPoll second = one.later(Duration.ZERO);

        assertThat(one.begin(first)).isFalse();
        assertThat(one.begin(second)).isTrue();
    }

    @Test
    void whatIsAskedForComesBeforeWhatIsOnlyDue() {
        ScheduledPoll due = new PolledRequest(TestRows.attempted(1), NOW, 0).later(Duration.ZERO);

        assertThat(Objects.requireNonNull(one.ring())).isLessThan(due);
    }

    @Test
    void aRingDuringALookIsFollowedByAnother() {
        ScheduledPoll look = one.later(Duration.ZERO);
        one.begin(look);

        assertThat(one.ring()).isNull();
        assertThat(one.ring()).isNull();
        ScheduledPoll next = one.end(Duration.ofHours(1));

        assertThat(next.getDelay(TimeUnit.MINUTES)).isNegative();
        assertThat(one.begin(next)).isTrue();
        assertThat(one.end(Duration.ofHours(1)).getDelay(TimeUnit.MINUTES)).isPositive();
    }

    @Test
    void aRingRightAfterALookIsNotLost() {
        one.begin(one.later(Duration.ZERO));
        ScheduledPoll later = one.end(Duration.ofHours(1));
        ScheduledPoll now = Objects.requireNonNull(one.ring());

        assertThat(one.begin(later)).isFalse();
        assertThat(one.begin(now)).isTrue();
    }

    @Test
    void oneLookAtATime() {
        one.begin(one.later(Duration.ZERO));

        assertThat(one.begin(one.later(Duration.ZERO))).isFalse();
    }

    @Test
    void whatTakesLongIsLookedAtSeldomAndNoTwoAtTheSameMoment() {
        assertThat(one.nextPoll(NOW, POLL, Duration.ZERO)).isBetween(Duration.ofMillis(400), Duration.ofMillis(600));
        assertThat(one.nextPoll(NOW.plusSeconds(60), POLL, Duration.ZERO))
                .isBetween(Duration.ofMillis(1_200), Duration.ofMillis(1_800));
        assertThat(one.nextPoll(NOW.plusSeconds(300), POLL, Duration.ZERO))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(one.nextPoll(NOW.plusSeconds(3_600), POLL, Duration.ZERO))
                .isBetween(Duration.ofSeconds(12), Duration.ofSeconds(18));
    }

    @Test
    void manyOthersMakeItRarer() {
        assertThat(one.nextPoll(NOW, POLL, Duration.ofSeconds(10)))
                .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
    }

    @Test
    void whatIsAskedForGoesBeforeThePaceOnce() {
        one.asked = Duration.ofSeconds(7);

        assertThat(one.nextPoll(NOW, POLL, Duration.ZERO)).isBetween(Duration.ofSeconds(7), Duration.ofMillis(8_400));
        assertThat(one.nextPoll(NOW, POLL, Duration.ZERO)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void thePaceIsASetting() {
        assertThat(one.nextPoll(NOW, Duration.ofSeconds(2), Duration.ZERO))
                .isBetween(Duration.ofMillis(1_600), Duration.ofMillis(2_400));
    }

    @Test
    void whatIsGoneIsNotLookedAt() {
        ScheduledPoll look = one.later(Duration.ZERO);
        one.gone = true;

        assertThat(one.begin(look)).isFalse();
    }
}
