package app.photoplay.generation.polling;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.generation.TestRows;
import app.photoplay.generation.TestSettings;
import app.photoplay.generation.lifecycle.LateAcceptance;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a look that breaks. */
class StatusPollerTests {

    private static final long LIMIT_MILLIS = 40_000;

    private final GenerationRow row = TestRows.charged(1, 1);
    private final GenerationRows rows = mock();
    private final StatusPoll statusPoll = mock();
    private final StatusPoller poller = new StatusPoller(
            rows,
            mock(DueRows.class),
            mock(LateAcceptance.class),
            statusPoll,
            Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC),
            TestSettings.with(Map.of()));

    @AfterEach
    void stop() {
        poller.stop();
    }

    @Test
    void whateverEscapesFromALookAnotherFollowsIt() {
        when(rows.find(row.id())).thenReturn(Optional.of(row));
        when(statusPoll.poll(any()))
                .thenThrow(new IllegalStateException("unexpected"))
                .thenThrow(new StackOverflowError())
                .thenReturn(false);
        poller.start();

        poller.follow(row.id());

        verify(statusPoll, timeout(LIMIT_MILLIS).times(3)).poll(any());
    }
}
