package app.photoplay.studio.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReloadThrottleTests {

    private final ManualDelayedExecutor later = new ManualDelayedExecutor();
    private final AtomicInteger reloaded = new AtomicInteger();
    private final ReloadThrottle throttle = new ReloadThrottle(later, reloaded::incrementAndGet);

    @Test
    void theFirstRingIsAnsweredAtOnce() {
        throttle.request();

        assertThat(later.pauses()).containsExactly(Duration.ZERO);
        later.pass();
        assertThat(reloaded).hasValue(1);
    }

    @Test
    void ringsDuringThePauseAreAnsweredTogetherAtItsEnd() {
        throttle.request();
        later.pass();
        for (int i = 0; i < 100; i++) {
            throttle.request();
        }

        assertThat(reloaded).hasValue(1);
        assertThat(later.pauses()).containsExactly(ReloadThrottle.PAUSE);
        later.pass();
        assertThat(reloaded).hasValue(2);
    }

    @Test
    void afterAQuietPauseTheNextRingIsAnsweredAtOnce() {
        throttle.request();
        later.pass();
        later.pass();
        throttle.request();

        assertThat(later.pauses()).containsExactly(Duration.ZERO);
    }

    @Test
    void nothingIsReloadedForAScreenThatWasLeft() {
        throttle.request();
        throttle.close();
        later.pass();

        assertThat(reloaded).hasValue(0);
    }

    @Test
    void aReloadThatFailsDoesNotSilenceTheBell() {
        ReloadThrottle failing = new ReloadThrottle(later, () -> {
            if (reloaded.incrementAndGet() == 1) {
                throw new IllegalStateException("The database is away");
            }
        });
        failing.request();
        assertThatThrownBy(later::pass).isInstanceOf(IllegalStateException.class);
        failing.request();
        later.pass();

        assertThat(reloaded).hasValue(2);
    }
}
