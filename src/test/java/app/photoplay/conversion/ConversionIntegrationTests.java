package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.generation.GenerationRequest;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@EngineTest
class ConversionIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String TEXT = """
            Mara walked down to the harbour at dawn. The fog lay on the water. She looked for the boat.

            «Nobody has seen him since the storm,» said the old harbour master. Mara nodded and said nothing.

            That night she rowed out alone. The lamp swung from the bow. Far out, a bell was ringing.
            """;

    @Autowired
    Conversions conversions;

    @Autowired
    FakeProvider provider;

    @Autowired
    ApplicationContext application;

    private Creator creator;

    @BeforeEach
    void somebodyNew() {
        provider.reset();
        creator = Creator.signUp(application);
    }

    @Test
    void aTextBecomesAFilm() {
        ConversionId id = convert(Gate.FILM);

        ConversionProgress progress = awaitState(id, ConversionState.DONE);

        assertThat(progress.shots()).isPositive();
        assertThat(progress.stills()).isEqualTo(progress.shots());
        assertThat(progress.clips()).isEqualTo(progress.shots());
        assertThat(progress.fraction()).isEqualTo(1);
        assertThat(progress.spent()).isEqualTo(progress.quoted());
        assertThat(progress.failed()).isEmpty();
        assertThat(provider.journal()).hasSize(2 * progress.shots());
        assertThat(provider.journal().stream().filter(submit -> submit.request() instanceof GenerationRequest.Still))
                .hasSize(progress.shots());
    }

    private ConversionId convert(Gate gate) {
        NewProject project = new NewProject(
                "The bell",
                new Manuscript(TEXT, TextFormat.PROSE, null, null),
                Look.SHADOW_THEATRE,
                AspectRatio.WIDE_16_9);
        return creator.does(() -> conversions.convert(new NewConversion(project, new CutLength.Natural(), gate)));
    }

    private ConversionProgress awaitState(ConversionId id, ConversionState state) {
        return await().atMost(LIMIT)
                .until(() -> creator.does(() -> conversions.progress(id)), progress -> progress.state() == state);
    }
}
