package app.photoplay.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What becomes of an answer that cannot be written down. */
class SubmittingTests {

    private static final long LIMIT_MILLIS = 40_000;

    private final ModelProvider provider = mock();
    private final GenerationChanges changes = mock();
    private final Following following = mock();
    private final LostSubmits lostSubmits = mock();
    private final InHand inHand = new InHand();
    private final GenerationRow row = TestRows.charged(1, 0);
    private final Submitting submitting = new Submitting(changes, mock(Adoption.class), following, lostSubmits, inHand);

    @BeforeEach
    void inOurHand() {
        inHand.take(row);
    }

    @Test
    void anAnswerOutlivesTheDatabase() {
        ProviderHandle handle = new ProviderHandle(row.id(), "a handle");
        when(provider.submit(any(), any())).thenReturn(new Submission.Accepted(handle));
        when(changes.accepted(row, handle))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(true);

        submit();
        assertThat(inHand.has(row.token())).isTrue();

        verify(following, timeout(LIMIT_MILLIS)).follow(row.id());
        verify(lostSubmits, never()).resolve(any());
    }

    @Test
    void aRefusalOutlivesTheDatabaseToo() {
        GenerationFailure refused = new GenerationFailure(GenerationFailure.Reason.REFUSED, "no");
        when(provider.submit(any(), any())).thenReturn(new Submission.Refused(refused));
        when(changes.failed(row, refused))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(true);

        submit();

        verify(changes, timeout(LIMIT_MILLIS).times(2)).failed(row, refused);
        verify(lostSubmits, never()).resolve(any());
    }

    @Test
    void anAnswerThatDidNotComeIsLookedFor() {
        when(provider.submit(any(), any())).thenThrow(new IllegalStateException("Connection reset"));

        submit();

        verify(lostSubmits).resolve(row);
        assertThat(inHand.has(row.token())).isFalse();
    }

    private void submit() {
        submitting.submit(provider, new GenerationQueue.Claim(row, row.intent(), TillScenario.still(1)));
    }
}
