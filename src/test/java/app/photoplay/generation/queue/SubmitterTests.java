package app.photoplay.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.SendGuard;
import app.photoplay.generation.Submission;
import app.photoplay.generation.TestRows;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.lifecycle.LateAcceptance;
import app.photoplay.generation.polling.StatusPoller;
import app.photoplay.generation.provider.Reachability;
import app.photoplay.generation.recovery.InFlightSubmits;
import app.photoplay.generation.recovery.LostSubmits;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What becomes of an answer that cannot be written down. */
class SubmitterTests {

    private static final long LIMIT_MILLIS = 40_000;

    private final ModelProvider provider = mock();
    private final GenerationTransitions transitions = mock();
    private final StatusPoller poller = mock();
    private final LostSubmits lostSubmits = mock();
    private final InFlightSubmits inFlight = new InFlightSubmits();
    private final GenerationRow row = TestRows.charged(1, 0);
    private final GenerationRows rows = mock();
    private final LateAcceptance lateAcceptance = mock();
    private final Reachability reachability = mock();
    private final Submitter submitter =
            new Submitter(rows, transitions, lateAcceptance, poller, lostSubmits, inFlight, reachability);

    @BeforeEach
    void inOurHand() {
        inFlight.take(row);
        when(transitions.sending(row)).thenReturn(true);
    }

    @Test
    void anAnswerOutlivesTheDatabase() {
        ProviderHandle handle = new ProviderHandle(row.id(), "a handle");
        when(provider.submit(any(), any(), any())).thenReturn(new Submission.Accepted(handle));
        when(transitions.accepted(row, handle))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(true);

        submit();
        assertThat(inFlight.has(row.token())).isTrue();

        verify(poller, timeout(LIMIT_MILLIS)).follow(row.id());
        verify(lostSubmits, never()).resolve(any());
    }

    @Test
    void aRefusalOutlivesTheDatabaseToo() {
        GenerationFailure refused = new GenerationFailure(GenerationFailure.Reason.REFUSED, "no");
        when(provider.submit(any(), any(), any())).thenReturn(new Submission.Refused(refused));
        when(transitions.failed(row, refused))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(true);

        submit();

        verify(transitions, timeout(LIMIT_MILLIS).times(2)).failed(row, refused);
        verify(lostSubmits, never()).resolve(any());
    }

    @Test
    void anAnswerThatDidNotComeIsLookedFor() {
        left(new IllegalStateException("Connection reset"));

        submit();

        verify(lostSubmits).resolve(row);
        assertThat(inFlight.has(row.token())).isFalse();
    }

    @Test
    void anErrorAfterItLeftIsLookedForLikeAnyOtherLostAnswer() {
        left(new StackOverflowError());

        submit();

        verify(lostSubmits).resolve(row);
        assertThat(inFlight.has(row.token())).isFalse();
    }

    @Test
    void anErrorBeforeItLeavesHasNotBeenSent() {
        when(provider.submit(any(), any(), any())).thenThrow(new NoClassDefFoundError("Wording"));

        submit();

        verify(transitions).failed(eq(row), any(GenerationFailure.class));
        assertThat(inFlight.has(row.token())).isFalse();
    }

    @Test
    void whatCannotBeWrittenForAnotherReasonThanTheDatabaseIsNotHeldInHand() {
        when(provider.submit(any(), any(), any())).thenThrow(new IllegalStateException("No such file"));
        when(transitions.failed(eq(row), any(GenerationFailure.class))).thenThrow(new StackOverflowError());

        assertThatThrownBy(this::submit).isInstanceOf(StackOverflowError.class);

        assertThat(inFlight.has(row.token())).isFalse();
    }

    @Test
    void whatBreaksBeforeItLeavesHasNotBeenSent() {
        when(provider.submit(any(), any(), any())).thenThrow(new IllegalStateException("No such file"));

        submit();

        verify(transitions).failed(eq(row), any(GenerationFailure.class));
        verify(lostSubmits, never()).resolve(any());
    }

    @Test
    void whatCannotBeNotedAsLeavingGoesBackToTheQueueOnceTheDatabaseIsThere() {
        when(transitions.sending(row)).thenThrow(new DataAccessResourceFailureException("away"));
        when(transitions.unsent(eq(row), eq(true), any()))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(true);
        left(new AssertionError("It must not be sent"));

        submit();

        verify(transitions, timeout(LIMIT_MILLIS).times(2)).unsent(eq(row), eq(true), any());
        verify(lostSubmits, never()).resolve(any());
    }

    @Test
    void whatIsNotOursAnyMoreIsLeftAlone() {
        when(transitions.sending(row)).thenReturn(false);
        left(new AssertionError("It must not be sent"));

        submit();

        verify(transitions, never()).failed(any(), any(GenerationFailure.class));
        verify(transitions, never()).unsent(any(), anyBoolean(), any());
        verify(lostSubmits, never()).resolve(any());
        assertThat(inFlight.has(row.token())).isFalse();
    }

    @Test
    void aRefusalOfWhatSomebodyElseHasGivenUpOnMeanwhileCounts() {
        GenerationFailure refused = new GenerationFailure(GenerationFailure.Reason.REFUSED, "no");
        when(provider.submit(any(), any(), any())).thenReturn(new Submission.Refused(refused));
        GenerationRow unknown = isMeanwhile(GenerationState.UNKNOWN, row.token());

        submit();

        verify(transitions).failed(unknown, refused);
    }

    @Test
    void whatWasNotSentAndSomebodyElseHasGivenUpOnMeanwhileIsTriedAgain() {
        when(transitions.sending(row)).thenThrow(new DataAccessResourceFailureException("away"));
        left(new AssertionError("It must not be sent"));
        GenerationRow unknown = isMeanwhile(GenerationState.UNKNOWN, row.token());

        submit();

        verify(transitions).failed(eq(unknown), argThat(GenerationFailure::retryable));
    }

    @Test
    void aRefusalOfAnEarlierAttemptChangesNothing() {
        GenerationFailure refused = new GenerationFailure(GenerationFailure.Reason.REFUSED, "no");
        when(provider.submit(any(), any(), any())).thenReturn(new Submission.Refused(refused));
        GenerationRow later = isMeanwhile(GenerationState.UNKNOWN, UUID.randomUUID());

        submit();

        verify(transitions, never()).failed(eq(later), any(GenerationFailure.class));
    }

    @Test
    void whatIsTakenTooLateAndCannotBeCalledOffLeavesNothingInHand() {
        ProviderHandle handle = new ProviderHandle(row.id(), "a handle");
        when(provider.submit(any(), any(), any())).thenReturn(new Submission.Accepted(handle));
        when(lateAcceptance.adopt(row.id(), row.token(), handle)).thenReturn(LateAcceptance.Outcome.STRANGE);
        doThrow(new UncheckedIOException(new IOException("503"))).when(provider).cancel(handle);

        submit();

        verify(provider).cancel(handle);
        verify(lostSubmits, never()).resolve(any());
        assertThat(inFlight.has(row.token())).isFalse();
    }

    @Test
    void whatReachesNobodySaysSoAndWhatIsAnsweredToo() {
        when(provider.submit(any(), any(), any()))
                .thenReturn(
                        new Submission.Refused(new GenerationFailure(GenerationFailure.Reason.UNREACHABLE, "refused")))
                .thenReturn(new Submission.Accepted(new ProviderHandle(row.id(), "a handle")));
        when(transitions.accepted(any(), any())).thenReturn(true);
        when(transitions.failed(any(), any(GenerationFailure.class))).thenReturn(true);

        submit();
        verify(reachability).unanswered("fal");
        verify(reachability, never()).answered(any());
        submit();
        verify(reachability).answered("fal");
    }

    private GenerationRow isMeanwhile(GenerationState state, @Nullable UUID token) {
        GenerationRow meanwhile = TestRows.later(row, state, token);
        when(rows.find(row.id())).thenReturn(Optional.of(meanwhile));
        return meanwhile;
    }

    private void left(Throwable then) {
        when(provider.submit(any(), any(), any())).thenAnswer(call -> {
            call.getArgument(2, SendGuard.class).begins();
            throw then;
        });
    }

    private void submit() {
        submitter.submit(provider, new GenerationQueue.Claim(row, row.intent(), TillScenario.still(1)));
    }
}
