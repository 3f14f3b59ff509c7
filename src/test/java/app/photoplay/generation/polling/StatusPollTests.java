package app.photoplay.generation.polling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atMostOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Progress;
import app.photoplay.generation.TestRows;
import app.photoplay.generation.TestSettings;
import app.photoplay.generation.UnreachableException;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.provider.Reachability;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.support.ShiftingClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;

/** What is at its provider past its deadline. */
class StatusPollTests {

    private static final Instant DEADLINE = Instant.parse("2026-11-25T02:00:00Z");
    private static final Duration WORK = Duration.ofMinutes(3);

    private final ModelProvider provider = mock();
    private final GenerationTransitions transitions = mock();
    private final Reachability reachability = mock();
    private final ShiftingClock clock = ShiftingClock.stopped();
    private final StatusPoll statusPoll = statusPoll();

    @BeforeEach
    void theProviderGoesOnWorking() {
        itIs(DEADLINE.plusSeconds(1));
        when(provider.follow(any())).thenReturn(new Progress.Running(0.5, "step 3 of 9"));
    }

    @Test
    void itIsCalledOffOnceAndLookedAtThreeTimesMore() {
        PolledRequest one = past(TestRows.charged(1, 1));

        assertThat(statusPoll.poll(one)).isTrue();
        assertThat(statusPoll.poll(one)).isTrue();
        assertThat(statusPoll.poll(one)).isTrue();
        assertThat(statusPoll.poll(one)).isFalse();

        verify(provider, times(1)).cancel(any());
    }

    @Test
    void whatDoesNotConfirmThatItWasCalledOffIsToldAgainAndWhoeverGivesItUpKnows() {
        doThrow(new UncheckedIOException(new IOException("503"))).when(provider).cancel(any());
        PolledRequest one = past(TestRows.charged(1, 1));

        lookToTheEnd(one);

        verify(provider, times(4)).cancel(any());
        verify(provider, times(4)).follow(any());
        verify(transitions).ranOut(eq(one.row), any(), any(), eq(false));
    }

    @Test
    void whatIsChargedForIsNotHandedOverAgainAndItsCostIsUnattributed() {
        PolledRequest one = past(TestRows.charged(1, 1));

        lookToTheEnd(one);

        verify(transitions)
                .ranOut(
                        eq(one.row),
                        argThat(failure -> failure.reason() == Reason.TIMED_OUT
                                && failure.bill().usd() == null),
                        eq("step 3 of 9"),
                        eq(true));
        verify(transitions, never()).failed(any(), any(), any());
    }

    @Test
    void whatCostsNothingIsTriedAgain() {
        PolledRequest one = past(TestRows.attempted(1));

        lookToTheEnd(one);

        verify(transitions).failed(eq(one.row), argThat(failure -> failure.reason() == Reason.TIMED_OUT), any());
    }

    @Test
    void whatFinishesAtTheLastMomentIsTaken() {
        PolledRequest one = past(TestRows.charged(1, 1));
        statusPoll.poll(one);
        Progress.Finished finished = new Progress.Finished(URI.create("fake:1"), "image/png", Bill.FREE);
        when(provider.follow(any())).thenReturn(finished);

        assertThat(statusPoll.poll(one)).isFalse();

        verify(transitions).finished(eq(one.row), eq(finished), any());
    }

    @Test
    void aProviderThatAnswersNothingIsNotWaitedForForEver() {
        when(provider.follow(any())).thenThrow(new IllegalStateException("no route"));
        when(transitions.ranOut(any(), any(), any(), anyBoolean())).thenReturn(true);
        PolledRequest one = past(TestRows.charged(1, 1));

        lookToTheEnd(one);

        verify(transitions).ranOut(eq(one.row), any(), any(), anyBoolean());
    }

    @Test
    void whatCannotBeGivenUpSinceTheDatabaseIsAwayIsLookedAtAgain() {
        when(provider.follow(any())).thenThrow(new IllegalStateException("no route"));
        when(transitions.ranOut(any(), any(), any(), anyBoolean()))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(true);
        PolledRequest one = past(TestRows.charged(1, 1));
        one.pollsPastDeadline = 100;

        assertThat(statusPoll.poll(one)).isTrue();
        assertThat(statusPoll.poll(one)).isFalse();
    }

    @Test
    void whatAProviderHasThatIsNotSetUpAnyMoreEndsAtItsDeadline() {
        PolledRequest one = past(TestRows.elsewhere(GenerationState.SUBMITTED));

        lookToTheEnd(one);

        verify(transitions)
                .ranOut(
                        eq(one.row),
                        argThat(failure -> failure.reason() == Reason.TIMED_OUT
                                && failure.bill().usd() == null),
                        any(),
                        eq(false));
    }

    @Test
    void whatCannotBeReachedIsWaitedForForADayAndThenTakenIfItIsThere() {
        when(provider.follow(any())).thenThrow(new UnreachableException("refused", new IOException("refused")));
        when(reachability.isUnreachable("fal")).thenReturn(true);
        PolledRequest one = past(TestRows.charged(1, 1));

        for (int i = 0; i < 100; i++) {
            clock.leap(Duration.ofMinutes(10));
            assertThat(statusPoll.poll(one)).isTrue();
        }
        verify(reachability, times(100)).unanswered(eq("fal"), any());
        verify(provider, atMostOnce()).cancel(any());

        Progress.Finished finished = new Progress.Finished(URI.create("fake:1"), "image/png", Bill.FREE);
        reset(provider);
        when(provider.follow(any())).thenReturn(finished);
        assertThat(statusPoll.poll(one)).isFalse();

        verify(reachability).answered("fal");
        verify(transitions).finished(eq(one.row), eq(finished), any());
        verify(transitions, never()).ranOut(any(), any(), any(), anyBoolean());
    }

    @Test
    void whatCannotBeReachedForMoreThanADayIsGivenUp() {
        when(provider.follow(any())).thenThrow(new UnreachableException("refused", new IOException("refused")));
        when(reachability.isUnreachable("fal")).thenReturn(true);
        when(transitions.ranOut(any(), any(), any(), anyBoolean())).thenReturn(true);
        PolledRequest one = past(TestRows.charged(1, 1));

        clock.leap(Duration.ofDays(1));

        assertThat(statusPoll.poll(one)).isFalse();
        verify(transitions).ranOut(eq(one.row), any(), any(), anyBoolean());
    }

    @Test
    void whatAloneCannotBeLookedAfterIsNotWaitedForThatLong() {
        when(provider.follow(any())).thenThrow(new UnreachableException("503", new IOException("503")));
        when(transitions.ranOut(any(), any(), any(), anyBoolean())).thenReturn(true);
        PolledRequest one = past(TestRows.charged(1, 1));

        lookToTheEnd(one);

        verify(provider).cancel(any());
        verify(transitions).ranOut(eq(one.row), any(), any(), eq(true));
    }

    @Test
    void aStrangeAnswerIsAnAnswer() {
        when(provider.follow(any())).thenThrow(new UncheckedIOException(new IOException("401")));

        statusPoll.poll(past(TestRows.charged(1, 1)));

        verify(reachability).answered("fal");
        verify(reachability, never()).unanswered(any(), any());
    }

    @Test
    void whatHasBegunAfterALongWaitForItsTurnIsGivenItsTime() {
        PolledRequest one = inTheQueue();

        assertThat(statusPoll.poll(one)).isTrue();
        clock.leap(WORK);
        assertThat(statusPoll.poll(one)).isTrue();

        verify(provider, never()).cancel(any());
    }

    @Test
    void whatIsStillInItsProvidersQueueIsNotPastTheTimeForTheWork() {
        when(provider.follow(any())).thenReturn(new Progress.Queued(OptionalInt.of(8)));
        itIs(DEADLINE.minusSeconds(1));
        PolledRequest one = inTheQueue();

        assertThat(statusPoll.poll(one)).isTrue();

        verify(provider, never()).cancel(any());
    }

    @Test
    void whatFailedByItselfAtTheLastMomentSaysSo() {
        GenerationFailure failure = new GenerationFailure(Reason.REFUSED, "no");
        when(provider.follow(any())).thenReturn(new Progress.Failed(failure, null));
        PolledRequest one = past(TestRows.charged(1, 1));

        assertThat(statusPoll.poll(one)).isFalse();

        verify(transitions).failed(one.row, failure, null);
        verify(provider, never()).cancel(any());
    }

    private void lookToTheEnd(PolledRequest one) {
        for (int i = 0; i < 1_000 && statusPoll.poll(one); i++) {
            assertThat(i).isLessThan(900);
        }
    }

    /** Begun in time, and not ended in time. */
    private static PolledRequest past(GenerationRow row) {
        return new PolledRequest(TestRows.begun(row, DEADLINE.minus(WORK)), DEADLINE, 0);
    }

    private static PolledRequest inTheQueue() {
        return new PolledRequest(TestRows.charged(1, 1), DEADLINE, 0);
    }

    private void itIs(Instant time) {
        clock.leap(Duration.between(clock.instant(), time));
    }

    private StatusPoll statusPoll() {
        Providers providers = mock();
        when(providers.find("fal")).thenReturn(Optional.of(provider));
        ObjectProvider<Providers> late = mock();
        when(late.getObject()).thenReturn(providers);
        return new StatusPoll(
                late,
                transitions,
                mock(ProgressWriter.class),
                reachability,
                clock,
                TestSettings.with(Map.of("still-deadline", WORK)));
    }
}
