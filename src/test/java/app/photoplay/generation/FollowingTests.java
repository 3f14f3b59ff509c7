package app.photoplay.generation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a look that breaks. */
class FollowingTests {

    private static final long LIMIT_MILLIS = 40_000;

    private final GenerationRow row = TestRows.charged(1, 1);
    private final GenerationRows rows = mock();
    private final Looking looking = mock();
    private final Following following = new Following(
            rows,
            mock(DueRows.class),
            mock(Adoption.class),
            looking,
            Clock.fixed(Instant.parse("2026-11-25T02:00:00Z"), ZoneOffset.UTC),
            TestSettings.with(Map.of()));

    @AfterEach
    void stop() {
        following.stop();
    }

    @Test
    void whateverEscapesFromALookAnotherFollowsIt() {
        when(rows.find(row.id())).thenReturn(Optional.of(row));
        when(looking.look(any()))
                .thenThrow(new IllegalStateException("unexpected"))
                .thenThrow(new StackOverflowError())
                .thenReturn(false);
        following.start();

        following.follow(row.id());

        verify(looking, timeout(LIMIT_MILLIS).times(3)).look(any());
    }
}
