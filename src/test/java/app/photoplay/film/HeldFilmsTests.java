package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.photoplay.film.FilmLeases.Claim;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeldFilmsTests {

    private final HeldFilms held = new HeldFilms(mock(FilmLeases.class));
    private final Claim claim = new Claim(
            new FilmId(UUID.randomUUID()),
            1,
            new ProjectId(UUID.randomUUID()),
            ExportSpecs.SMALL,
            "{}",
            new AssetId(UUID.randomUUID()),
            new AssetId(UUID.randomUUID()),
            new AssetId(UUID.randomUUID()));

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void whatIsDoneNextIsNotEndedInItsPlace() {
        held.take(claim);

        held.renew();
        held.leave(claim);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whoeverElseInterruptsIsHeard() {
        held.take(claim);

        Thread.currentThread().interrupt();
        held.leave(claim);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void whoeverElseInterruptedARunBeforeItLostItsFilmIsHeard() {
        held.take(claim);

        Thread.currentThread().interrupt();
        held.renew();
        held.leave(claim);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aRunThatLostItsFilmIsInterrupted() {
        held.take(claim);

        held.renew();

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
