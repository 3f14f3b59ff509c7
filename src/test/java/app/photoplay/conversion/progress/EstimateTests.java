package app.photoplay.conversion.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.generation.Capability;
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
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten stills of fifty seconds each, at a provider that is handed ten at once. */
class EstimateTests {

    private static final GenerationPace PACE =
            new GenerationPace(List.of("flux"), Map.of("flux", Duration.ofSeconds(50)), 10, 1);

    @Test
    void whereAllTenAreWorkedOnTheyTakeAsLongAsOne() {
        assertThat(remaining(10)).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void whereTheProviderLetsEightWaitOnlyTwoAreMadeAtOnce() {
        assertThat(remaining(2)).isEqualTo(Duration.ofSeconds(250));
    }

    @Test
    void aMomentAfterOneOfTwoHasEndedTheyAreStillMadeTwoAtOnce() {
        assertThat(remaining(1)).isEqualTo(Duration.ofSeconds(250));
    }

    @Test
    void aMomentAfterTheyWereHandedOverNothingIsSeenYet() {
        assertThat(remaining(0)).isEqualTo(Duration.ofSeconds(50));
    }

    private static Duration remaining(int begun) {
        ConversionFacts conversion = mock();
        when(conversion.state()).thenReturn(ConversionState.MAKING);
        when(conversion.gate()).thenReturn(Gate.STILLS);
        List<ShotProduction> shots = IntStream.range(0, 10)
                .mapToObj(i -> new ShotProduction(
                        new ShotId(UUID.randomUUID()),
                        i + 1,
                        Duration.ofSeconds(3),
                        new TakeStatus(ShotState.RUNNING, null, still(i < begun)),
                        new TakeStatus(ShotState.MISSING, null, null)))
                .toList();
        ProductionStatus production = new ProductionStatus(shots, ProductionStatus.Unanswered.NONE, Credits.ZERO, 0);
        return new Estimate(conversion, production, null, new Paces(PACE, PACE, null)).remaining(10);
    }

    private static GenerationView still(boolean begun) {
        return new GenerationView(
                new GenerationId(UUID.randomUUID()),
                Capability.STILL,
                "fal",
                "flux",
                GenerationState.SUBMITTED,
                1,
                begun,
                -1,
                begun ? OptionalInt.empty() : OptionalInt.of(3),
                false,
                null,
                null,
                null,
                null,
                null,
                Credits.ZERO,
                Credits.ZERO,
                false);
    }
}
