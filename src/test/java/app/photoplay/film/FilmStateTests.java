package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.photoplay.base.NodeId;
import app.photoplay.base.UserId;
import app.photoplay.film.FilmView.State;
import app.photoplay.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a film may become. */
class FilmStateTests {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final NodeId NODE = NodeId.next();

    @Test
    void nothingIsAllowedButWhatTheTableSays() {
        List<String> allowed = Arrays.stream(State.values())
                .flatMap(from ->
                        Arrays.stream(State.values()).filter(from::mayBecome).map(to -> from + " " + to))
                .toList();

        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "WAITING ASSEMBLING",
                        "ASSEMBLING ASSEMBLING",
                        "ASSEMBLING WAITING",
                        "ASSEMBLING READY",
                        "ASSEMBLING FAILED",
                        "FAILED WAITING");
    }

    @Test
    void anIllegalChangeThrowsAndChangesNothing() {
        Film film = film();

        assertThatIllegalStateException().isThrownBy(() -> film.finish(Duration.ofSeconds(1), 1, NOW));

        assertThat(film.asView().state()).isEqualTo(State.WAITING);
    }

    @Test
    void aClaimHoldsUntilItsEndAndIsFencedByTheNext() {
        Film film = film();
        int first = film.claim(NODE, NOW.plusSeconds(15));

        assertThat(film.claimable(NOW.plusSeconds(14))).isFalse();
        assertThat(film.claimable(NOW.plusSeconds(15))).isTrue();

        int second = film.claim(NodeId.next(), NOW.plusSeconds(30));
        assertThat(film.heldBy(first)).isFalse();
        assertThat(film.heldBy(second)).isTrue();
    }

    @Test
    void aFailedFilmIsMadeAgainOnlyWhenItIsAskedForAgain() {
        Film film = film();
        film.claim(NODE, NOW);
        film.fail("unexpected", NOW);
        assertThat(film.claimable(NOW)).isFalse();

        film.requestAgain(NOW);

        assertThat(film.claimable(NOW)).isTrue();
        assertThat(film.asView().failure()).isNull();
    }

    private static Film film() {
        return new Film(ProjectId.next(), UserId.next(), "key", ExportSpecs.SMALL, "{}", NOW);
    }
}
