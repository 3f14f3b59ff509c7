package app.photoplay.generation.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.photoplay.generation.GenerationsChanged;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;

/** When a provider counts as out of reach, and when no more. */
class ReachabilityTests {

    private static final UUID SUBJECT = UUID.randomUUID();

    private final DueRows due = mock();
    private final ApplicationEventPublisher events = mock();
    private final ShiftingClock clock = ShiftingClock.stopped();
    private final Reachability reachability = new Reachability(due, events, clock);

    @BeforeEach
    void somebodyWaits() {
        when(due.subjectsAt("fal")).thenReturn(List.of(SUBJECT));
    }

    @Test
    void aStumbleIsNoOutage() {
        for (int i = 0; i < 50; i++) {
            reachability.unanswered("fal");
        }
        assertThat(reachability.isUnreachable("fal")).isFalse();
        assertThat(reachability.room("fal", 7)).isEqualTo(7);

        clock.leap(Duration.ofSeconds(6));
        assertThat(reachability.isUnreachable("fal")).isFalse();
        verifyNoInteractions(events);
    }

    @Test
    void whatLastsIsAnOutageUntilTheFirstAnswerAndWhoeverWaitsIsToldOfBoth() {
        outage();
        reachability.unanswered("fal");
        reachability.unanswered("fal");

        assertThat(reachability.isUnreachable("fal")).isTrue();
        assertThat(reachability.isUnreachable("another")).isFalse();
        verify(events, times(1)).publishEvent(new GenerationsChanged(SUBJECT, false));

        reachability.answered("fal");
        reachability.answered("fal");

        assertThat(reachability.isUnreachable("fal")).isFalse();
        assertThat(reachability.room("fal", 7)).isEqualTo(7);
        verify(events, times(2)).publishEvent(new GenerationsChanged(SUBJECT, false));
    }

    @Test
    void whatHangsIsSilentFromWhenItWasAskedUnlessOthersWereAnsweredMeanwhile() {
        Instant asked = clock.instant();
        clock.leap(Duration.ofSeconds(15));
        reachability.unanswered("fal", asked);
        assertThat(reachability.isUnreachable("fal")).isTrue();

        reachability.answered("fal");
        Instant again = clock.instant();
        clock.leap(Duration.ofSeconds(10));
        reachability.answered("fal");
        clock.leap(Duration.ofSeconds(5));
        reachability.unanswered("fal", again);
        assertThat(reachability.isUnreachable("fal")).isFalse();
    }

    @Test
    void oneThatHungSinceBeforeTheLastAnswerDoesNotEndAnOutage() {
        Instant asked = clock.instant();
        clock.leap(Duration.ofSeconds(1));
        reachability.answered("fal");
        clock.leap(Duration.ofSeconds(1));
        outage();

        reachability.unanswered("fal", asked);

        assertThat(reachability.isUnreachable("fal")).isTrue();
        verify(events, times(1)).publishEvent(new GenerationsChanged(SUBJECT, false));
    }

    @Test
    void anAnswerBetweenTwoFailuresSaysThatItIsThere() {
        for (int i = 0; i < 10; i++) {
            reachability.unanswered("fal");
            clock.leap(Duration.ofSeconds(3));
            reachability.answered("fal");
        }
        assertThat(reachability.isUnreachable("fal")).isFalse();
    }

    @Test
    void duringAnOutageOneIsSentNowAndThenToSeeWhetherItIsOver() {
        outage();

        assertThat(reachability.room("fal", 7)).isEqualTo(1);
        assertThat(reachability.room("fal", 7)).isZero();
        clock.leap(Duration.ofSeconds(7));
        reachability.unanswered("fal");
        assertThat(reachability.room("fal", 7)).isEqualTo(1);

        clock.leap(Duration.ofMinutes(4));
        reachability.unanswered("fal");
        assertThat(reachability.room("fal", 7)).isEqualTo(1);
        clock.leap(Duration.ofSeconds(29));
        assertThat(reachability.room("fal", 7)).isZero();
        clock.leap(Duration.ofSeconds(1));
        assertThat(reachability.room("fal", 7)).isEqualTo(1);
    }

    @Test
    void whatNobodyHasTriedForLongIsNotKnown() {
        outage();

        clock.leap(Duration.ofMinutes(5));

        assertThat(reachability.isUnreachable("fal")).isFalse();
        assertThat(reachability.room("fal", 7)).isEqualTo(7);
        reachability.unanswered("fal");
        assertThat(reachability.isUnreachable("fal")).isFalse();
    }

    @Test
    void anOutageIsSeenAlsoWhereTheDatabaseIsAway() {
        when(due.subjectsAt("fal")).thenThrow(new DataAccessResourceFailureException("away"));

        outage();

        assertThat(reachability.isUnreachable("fal")).isTrue();
    }

    private void outage() {
        reachability.unanswered("fal");
        clock.leap(Duration.ofSeconds(6));
        reachability.unanswered("fal");
    }
}
