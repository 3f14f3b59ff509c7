package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.screen.Dashboard;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of the engine share: somebody new, a short text, and the wait for a state. */
@EngineTest
public abstract class EngineScenario {

    static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String PARAGRAPH = """
            Mara walked down to the harbour at dawn. The fog lay on the water. She looked for the boat.

            “Nobody has seen him since the storm,” said the old harbour master. Mara nodded and said nothing.

            That night she rowed out alone. The lamp swung from the bow. Far out, a bell was ringing.

            """;
    private static final String TEXT = PARAGRAPH + PARAGRAPH.replace("harbour", "forest");

    @Autowired
    protected Conversions conversions;

    @Autowired
    Storyboards storyboards;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Usages usages;

    @Autowired
    ChangeNotifier changeNotifier;

    @Autowired
    FakeProvider provider;

    @Autowired
    ShiftingClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    protected Creator creator;

    @BeforeEach
    void somebodyNew() {
        provider.reset();
        creator = Creator.signUp(application);
    }

    @AfterEach
    void nothingGoesOn() {
        provider.reset();
        jdbc.sql("update conversions set state = 'CANCELLED' where state in ('PLANNING', 'MAKING', 'ASSEMBLING')")
                .update();
        jdbc.sql("update generations set state = 'CANCELLED' where state in ('NEW', 'SUBMITTING', 'SUBMITTED')")
                .update();
    }

    protected ConversionId convert(Creator who, Gate gate) {
        return who.does(() -> conversions.convert(request(gate)));
    }

    static NewConversion request(Gate gate) {
        return request(new CutLength.Natural(), gate);
    }

    void assertRefused(ErrorCode code, Runnable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.acts(act))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static NewConversion request(CutLength length, Gate gate) {
        NewProject project = new NewProject(
                "The bell",
                new Manuscript(TEXT, TextFormat.PROSE, null, null),
                Look.SHADOW_THEATRE,
                AspectRatio.WIDE_16_9,
                Resolution.HD);
        return new NewConversion(project, length, gate);
    }

    ConversionProgress progress(ConversionId id) {
        return creator.does(() -> conversions.progress(id));
    }

    protected ConversionProgress awaitState(ConversionId id, ConversionState state) {
        return await("the conversion is " + state)
                .atMost(LIMIT)
                .until(() -> progress(id), progress -> progress.state() == state);
    }

    Usage usage() {
        return creator.does(usages::mine);
    }

    List<ShotView> shots(ConversionProgress progress) {
        return creator.does(() -> storyboards.of(progress.project())).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .collect(Collectors.toList());
    }

    static Fate failing(GenerationFailure.Reason reason) {
        return new Fate.Failing(new GenerationFailure(reason, "by the script"));
    }

    /** The number of the shot that it is for, known by its seed. */
    int shot(GenerationRequest request) {
        long seed = switch (request) {
            case GenerationRequest.Still still -> still.seed();
            case GenerationRequest.Clip clip -> clip.seed();
        };
        return jdbc.sql("""
                        select number from (
                            select s.seed, row_number() over (partition by s.project_id order by c.rank, s.rank) as number
                            from shots s join scenes c on c.id = s.scene_id) numbered
                        where seed = ?
                        """).param(seed).query(Integer.class).single();
    }
}
