package app.photoplay.generation.completion;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.rows.CancelRows;
import app.photoplay.support.FakeProvider.Fate;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody wants any more is called off until its provider confirms it, whatever is lost on the way. */
class CancelIntegrationTests extends TillScenario {

    @Autowired
    CancelHandler callingOff;

    @Autowired
    CancelRows cancels;

    @Autowired
    GenerationTransitions transitions;

    private GenerationId id;

    @BeforeEach
    void somethingIsHeld() {
        provider.price("0.05");
        provider.script((request, attempt) -> new Fate.Held());
        id = request();
        dispatch();
    }

    @Test
    void whatIsCancelledIsFoundInItsRowUntilItIsCalledOff() {
        generations.cancel(subject);
        assertThat(isDue()).isTrue();

        cancel();

        assertThat(provider.cancelled()).contains(id.value());
        assertThat(isDue()).isFalse();
        clock.leap(Duration.ofDays(1));
        assertThat(isDue()).isFalse();
    }

    @Test
    void whatIsNotConfirmedIsTriedAgainMoreAndMoreSeldom() {
        provider.hardToCallOff(2);
        generations.cancel(subject);

        cancel();
        assertThat(isDue()).isFalse();
        clock.leap(Duration.ofSeconds(6));
        cancel();
        clock.leap(Duration.ofSeconds(6));
        cancel();
        assertThat(provider.cancelled()).isEmpty();
        clock.leap(Duration.ofSeconds(25));
        assertThat(isDue()).isTrue();
        cancel();

        assertThat(provider.cancelled()).contains(id.value());
        assertThat(isDue()).isFalse();
    }

    @Test
    void aProviderThatNeverConfirmsIsLeftAloneInTheEnd() {
        provider.hardToCallOff(Integer.MAX_VALUE);
        generations.cancel(subject);

        for (int i = 0; i < 6; i++) {
            assertThat(isDue()).isTrue();
            cancel();
            clock.leap(Duration.ofHours(1));
        }

        assertThat(isDue()).isFalse();
    }

    @Test
    void whatRanOutOfTimeWithoutConfirmingItsEndIsCalledOffLater() {
        GenerationFailure late = new GenerationFailure(GenerationFailure.Reason.TIMED_OUT, "Past its deadline");

        transitions.ranOut(row(id), late, null, false);
        cancel();

        assertThat(state(id)).isEqualTo(GenerationState.FAILED);
        assertThat(provider.cancelled()).contains(id.value());
    }

    private boolean isDue() {
        return cancels.due(clock.instant()).contains(id.value());
    }

    private void cancel() {
        callingOff.run(new CancelStep(id.value()));
    }
}
