package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReloadsTests {

    private final ManualLater later = new ManualLater();
    private final AtomicInteger reloaded = new AtomicInteger();
    private final Reloads reloads = new Reloads(later, reloaded::incrementAndGet);

    @Test
    void theFirstRingIsAnsweredAtOnce() {
        reloads.ring();

        assertThat(later.pauses()).containsExactly(Duration.ZERO);
        later.pass();
        assertThat(reloaded).hasValue(1);
    }

    @Test
    void ringsDuringThePauseAreAnsweredTogetherAtItsEnd() {
        reloads.ring();
        later.pass();
        for (int i = 0; i < 100; i++) {
            reloads.ring();
        }

        assertThat(reloaded).hasValue(1);
        assertThat(later.pauses()).containsExactly(Reloads.PAUSE);
        later.pass();
        assertThat(reloaded).hasValue(2);
    }

    @Test
    void afterAQuietPauseTheNextRingIsAnsweredAtOnce() {
        reloads.ring();
        later.pass();
        later.pass();
        reloads.ring();

        assertThat(later.pauses()).containsExactly(Duration.ZERO);
    }

    @Test
    void nothingIsReloadedForAScreenThatWasLeft() {
        reloads.ring();
        reloads.close();
        later.pass();

        assertThat(reloaded).hasValue(0);
    }

    @Test
    void aReloadThatFailsDoesNotSilenceTheBell() {
        Reloads failing = new Reloads(later, () -> {
            if (reloaded.incrementAndGet() == 1) {
                throw new IllegalStateException("The database is away");
            }
        });
        failing.ring();
        assertThatThrownBy(later::pass).isInstanceOf(IllegalStateException.class);
        failing.ring();
        later.pass();

        assertThat(reloaded).hasValue(2);
    }
}
