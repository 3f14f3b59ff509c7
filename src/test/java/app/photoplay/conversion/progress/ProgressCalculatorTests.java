package app.photoplay.conversion.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationPace;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.plan.Credits;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressCalculatorTests {

    private static final GenerationPace PACE = new GenerationPace(List.of(), Map.of(), 2, 1);

    @Test
    void shotsWaitAndNotTheirSteps() {
        assertThat(waiting(
                        shot(1, waiting(), waiting()),
                        shot(2, running(), waiting()),
                        shot(3, null, null),
                        shot(4, waiting(), null)))
                .isEqualTo(2);
    }

    private static int waiting(ShotProduction... shots) {
        ConversionFacts conversion = mock();
        when(conversion.state()).thenReturn(ConversionState.MAKING);
        when(conversion.gate()).thenReturn(Gate.FILM);
        ProductionStatus production =
                new ProductionStatus(List.of(shots), ProductionStatus.Unanswered.NONE, Credits.ZERO, 0);
        return new ProgressCalculator(conversion, production, null, new Paces(PACE, PACE, null))
                .result(1)
                .waiting();
    }

    private static ShotProduction shot(int number, @Nullable GenerationView still, @Nullable GenerationView clip) {
        return new ShotProduction(
                new ShotId(UUID.randomUUID()), number, Duration.ofSeconds(3), made(still), made(clip));
    }

    private static TakeStatus made(@Nullable GenerationView generation) {
        return new TakeStatus(generation == null ? ShotState.MISSING : ShotState.WAITING, null, generation);
    }

    private static GenerationView waiting() {
        GenerationView view = mock();
        when(view.state()).thenReturn(GenerationState.NEW);
        when(view.waiting()).thenReturn(true);
        when(view.id()).thenReturn(GenerationId.next());
        return view;
    }

    private static GenerationView running() {
        GenerationView view = mock();
        when(view.state()).thenReturn(GenerationState.SUBMITTED);
        when(view.running()).thenReturn(true);
        when(view.id()).thenReturn(GenerationId.next());
        return view;
    }
}
