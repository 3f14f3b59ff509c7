package app.photoplay.conversion;

import static app.photoplay.generation.GenerationFailure.Reason.REFUSED;
import static app.photoplay.generation.GenerationFailure.Reason.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.Doorbell;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.NewProject;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.storyboard.ShotState;
import app.photoplay.storyboard.StoryboardView.ShotView;
import app.photoplay.storyboard.Storyboards;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.FakeProvider.Submit;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ConversionIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PARAGRAPH = """
            Mara walked down to the harbour at dawn. The fog lay on the water. She looked for the boat.

            “Nobody has seen him since the storm,” said the old harbour master. Mara nodded and said nothing.

            That night she rowed out alone. The lamp swung from the bow. Far out, a bell was ringing.

            """;
    private static final String TEXT = PARAGRAPH + PARAGRAPH.replace("harbour", "forest");

    @Autowired
    Conversions conversions;

    @Autowired
    Storyboards storyboards;

    @Autowired
    Dashboard dashboard;

    @Autowired
    Usages usages;

    @Autowired
    Doorbell doorbell;

    @Autowired
    FakeProvider provider;

    @Autowired
    ShiftingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    private Creator creator;

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

    @Test
    void aTextBecomesAFilm() {
        AtomicInteger rings = new AtomicInteger();
        ConversionId id = convert(creator, Gate.FILM);
        doorbell.listen(progress(id).project().value(), rings::incrementAndGet);

        ConversionProgress progress = awaitState(id, ConversionState.DONE);

        assertThat(progress.shots()).isGreaterThan(4);
        assertThat(progress.stills()).isEqualTo(progress.shots());
        assertThat(progress.clips()).isEqualTo(progress.shots());
        assertThat(progress.fraction()).isEqualTo(1);
        assertThat(progress.failed()).isEmpty();
        assertThat(progress.spent()).isEqualTo(progress.quoted());
        assertThat(provider.journal()).hasSize(2 * progress.shots()).doesNotHaveDuplicates();
        assertThat(rings).hasPositiveValue();
        assertThat(usage()).isEqualTo(new Usage(usage().plan(), progress.quoted(), Credits.ZERO, usage().resetsAt()));
        assertThat(shots(progress)).allMatch(shot -> shot.still().state() == ShotState.CURRENT
                && shot.clip().state() == ShotState.CURRENT
                && shot.clip().asset() != null);
        assertThat(creator.does(dashboard::entries)).singleElement().satisfies(entry -> {
            assertThat(entry.progress()).isEqualTo(progress(id));
            assertThat(entry.picture()).isNotNull();
        });
    }

    @Test
    void theFirstClipIsAskedForWhileLaterStillsStillWait() {
        provider.concurrency(1);

        awaitState(convert(creator, Gate.FILM), ConversionState.DONE);

        List<Boolean> stills = provider.journal().stream()
                .map(submit -> submit.request() instanceof GenerationRequest.Still)
                .toList();
        assertThat(stills.indexOf(false)).isPositive().isLessThan(stills.lastIndexOf(true));
    }

    @Test
    void whatFailsForAMomentIsTriedAgainByItself() {
        provider.script((request, attempt) -> attempt == 1 ? failing(UNAVAILABLE) : new Fate.Made());

        ConversionProgress progress = awaitState(convert(creator, Gate.STILLS), ConversionState.AT_GATE);

        assertThat(provider.journal()).hasSize(2 * progress.shots());
        assertThat(shots(progress)).allMatch(shot -> shot.still().attempts() == 2);
    }

    @Test
    void attemptsComeToAnEnd() {
        provider.script((request, attempt) -> shot(request) == 1 ? failing(UNAVAILABLE) : new Fate.Made());

        ConversionProgress progress = awaitState(convert(creator, Gate.STILLS), ConversionState.INCOMPLETE);

        assertThat(progress.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.reason()).isEqualTo("unavailable");
            assertThat(failed.attempts()).isEqualTo(3);
        });
    }

    @Test
    void aRefusedShotFailsAloneAndIsMadeWhenTriedAgain() {
        provider.script((request, attempt) -> shot(request) == 2
                ? new Fate.Refused(new GenerationFailure(REFUSED, "no"))
                : new Fate.Made());
        ConversionId id = convert(creator, Gate.FILM);

        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.retryFailed(id));
        ConversionProgress done = awaitState(id, ConversionState.DONE);

        assertThat(incomplete.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.shotNumber()).isEqualTo(2);
            assertThat(failed.reason()).isEqualTo("refused");
        });
        assertThat(incomplete.clips()).isEqualTo(incomplete.shots() - 1);
        assertThat(done.clips()).isEqualTo(done.shots());
        assertThat(provider.journal()).hasSize(2 * done.shots() + 1);
        assertThat(done.spent()).isEqualTo(done.quoted());
    }

    @Test
    void aConversionStopsAtItsGateAndGoesOnFromThere() {
        ConversionId id = convert(creator, Gate.SHOT_LIST);
        ConversionProgress list = awaitState(id, ConversionState.AT_GATE);
        assertThat(provider.journal()).isEmpty();

        creator.acts(() -> conversions.continueTo(id, Gate.STILLS));
        ConversionProgress stills = awaitState(id, ConversionState.AT_GATE);
        assertThat(stills.stills()).isEqualTo(list.shots());
        assertThat(stills.clips()).isZero();

        creator.acts(() -> conversions.continueTo(id, Gate.FILM));
        awaitState(id, ConversionState.DONE);
        assertThat(provider.journal()).hasSize(2 * list.shots());
    }

    @Test
    void aCancelStopsWhatIsUnderWayAndALateResultChangesNothing() {
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId id = convert(creator, Gate.FILM);
        await().atMost(LIMIT).until(() -> progress(id).running().size() == 4);
        List<GenerationId> held = provider.held();

        creator.acts(() -> conversions.cancel(id));
        held.forEach(provider::finish);

        await().atMost(LIMIT).until(() -> provider.cancelled().size() == 4);
        ConversionProgress cancelled = progress(id);
        assertThat(cancelled.state()).isEqualTo(ConversionState.CANCELLED);
        assertThat(cancelled.stills()).isZero();
        assertThat(usage().held()).isEqualTo(Credits.ZERO);
        assertThat(usage().used()).isEqualTo(Credits.ZERO);

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.continueTo(id, Gate.FILM));
        awaitState(id, ConversionState.DONE);
    }

    @Test
    void aSubmitThatMayHaveArrivedIsNeverSentAgain() {
        provider.remembers(false);
        provider.script((request, attempt) -> shot(request) == 1 ? new Fate.AnswerLost() : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);

        ConversionProgress progress = awaitState(id, ConversionState.INCOMPLETE);

        assertThat(progress.failed()).singleElement().satisfies(failed -> assertThat(failed.reason())
                .isEqualTo("unknown"));
        assertThat(provider.journal()).hasSize(progress.shots());
    }

    @Test
    void aProviderThatRemembersGivesALostAnswerBack() {
        provider.script((request, attempt) -> new Fate.AnswerLost());

        ConversionProgress progress = awaitState(convert(creator, Gate.STILLS), ConversionState.AT_GATE);

        assertThat(provider.journal()).hasSize(progress.shots());
    }

    @Test
    void whatIsLostAtTheProviderIsMadeThere() {
        provider.script((request, attempt) -> attempt == 1 ? new Fate.Held() : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        await().atMost(LIMIT).until(() -> progress(id).running().size() == 4);

        provider.held().forEach(provider::lose);
        await().atMost(LIMIT).until(() -> {
            provider.held().forEach(provider::lose);
            return progress(id).state() == ConversionState.AT_GATE;
        });

        assertThat(progress(id).stills()).isEqualTo(progress(id).shots());
    }

    @Test
    void whatHangsIsCalledOffAtItsDeadlineAndTriedAgain() {
        provider.script(
                (request, attempt) -> attempt == 1 && shot(request) == 1 ? new Fate.Held() : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        await().atMost(LIMIT).until(() -> progress(id).running().size() == 1);

        clock.leap(Duration.ofMinutes(5));

        ConversionProgress progress = awaitState(id, ConversionState.AT_GATE);
        assertThat(provider.cancelled()).hasSize(1);
        assertThat(provider.journal()).hasSize(progress.shots() + 1);
    }

    @Test
    void anOutputThatCannotBeHadAtOnceIsFetchedLaterAndNotMadeAgain() {
        provider.script((request, attempt) -> new Fate.HardToFetch(1));

        ConversionProgress progress = awaitState(convert(creator, Gate.STILLS), ConversionState.AT_GATE);

        assertThat(provider.journal()).hasSize(progress.shots());
    }

    @Test
    void everybodysFirstComesBeforeAnybodysSecond() {
        provider.concurrency(2);
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId first = convert(creator, Gate.STILLS);
        await().atMost(LIMIT).until(() -> provider.held().size() == 2);
        Creator other = Creator.signUp(application);
        ConversionId second = convert(other, Gate.STILLS);
        await().atMost(LIMIT).until(() -> other.does(() -> conversions.progress(second)).waiting() > 0);

        provider.finish(provider.held().getFirst());

        await().atMost(LIMIT).until(() -> provider.journal().size() == 3);
        Submit third = provider.journal().getLast();
        assertThat(jdbc.sql("select account_id from generations where id = ?")
                        .param(third.id().value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(other.id().value());
        assertThat(progress(first).waitingReason()).isEqualTo(ConversionProgress.WaitingReason.FAIR_SHARE);
    }

    @Test
    void aLostHintCostsAMomentAndNotTheFilm() {
        ConversionId id = convert(creator, Gate.STILLS);
        awaitState(id, ConversionState.AT_GATE);

        // Nobody is told.
        jdbc.sql("update conversions set state = 'MAKING', gate = 'FILM', ended_at = null where id = ?")
                .param(id.value())
                .update();

        awaitState(id, ConversionState.DONE);
    }

    @Test
    void anEstimateIsGivenOnceSomethingWasMeasured() {
        provider.script((request, attempt) -> shot(request) <= 2 ? new Fate.Made() : new Fate.Held());
        ConversionId id = convert(creator, Gate.STILLS);

        await().atMost(LIMIT).until(() -> progress(id).stills() == 2);

        assertThat(progress(id).remaining()).isNotNull();
        assertThat(progress(id).fraction()).isBetween(0.01, 0.99);
    }

    @Test
    void whatBelongsToSomebodyElseDoesNotExist() {
        ConversionId id = convert(creator, Gate.SHOT_LIST);
        ConversionProgress mine = awaitState(id, ConversionState.AT_GATE);
        Creator other = Creator.signUp(application);

        for (Runnable trial : List.<Runnable>of(
                () -> conversions.progress(id),
                () -> conversions.progress(mine.project()),
                () -> conversions.cancel(id),
                () -> conversions.retryFailed(id),
                () -> conversions.continueTo(id, Gate.FILM),
                () -> storyboards.of(mine.project()),
                () -> storyboards.ranges(mine.project()))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> other.acts(trial))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
        }
    }

    @Test
    void whoHasTooFewCreditsIsToldBeforeTheClickAndRefusedAfterIt() {
        jdbc.sql("insert into plans (id, monthly_credits, max_shots) values ('tiny', 300, 300) on conflict do nothing")
                .update();
        jdbc.sql("insert into subscriptions (account_id, plan_id, since) values (?, 'tiny', now())")
                .param(creator.id().value())
                .update();

        assertThat(creator.does(() -> conversions.forecast(request(Gate.FILM))).fit())
                .isEqualTo(ConversionForecast.Fit.TOO_EXPENSIVE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> convert(creator, Gate.FILM))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.OUT_OF_CREDITS));
    }

    @Test
    void theSameRequestUnderTheSameKeyIsOneConversion() {
        NewConversion request = request(Gate.SHOT_LIST);

        ConversionId first = creator.does(() -> conversions.convert(request, "k-1"));
        ConversionId again = creator.does(() -> conversions.convert(request, "k-1"));

        assertThat(again).isEqualTo(first);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.does(() -> conversions.convert(request(Gate.FILM), "k-1")))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CHANGED_ELSEWHERE));
    }

    private ConversionId convert(Creator who, Gate gate) {
        return who.does(() -> conversions.convert(request(gate)));
    }

    private static NewConversion request(Gate gate) {
        NewProject project = new NewProject(
                "The bell",
                new Manuscript(TEXT, TextFormat.PROSE, null, null),
                Look.SHADOW_THEATRE,
                AspectRatio.WIDE_16_9);
        return new NewConversion(project, new CutLength.Natural(), gate);
    }

    private ConversionProgress progress(ConversionId id) {
        return creator.does(() -> conversions.progress(id));
    }

    private ConversionProgress awaitState(ConversionId id, ConversionState state) {
        return await("the conversion is " + state)
                .atMost(LIMIT)
                .until(() -> progress(id), progress -> progress.state() == state);
    }

    private Usage usage() {
        return creator.does(usages::mine);
    }

    private List<ShotView> shots(ConversionProgress progress) {
        return creator.does(() -> storyboards.of(progress.project())).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .collect(Collectors.toList());
    }

    private static Fate failing(GenerationFailure.Reason reason) {
        return new Fate.Failing(new GenerationFailure(reason, "by the script"));
    }

    /** The shot's number travels in the lower half of the seed. */
    private static int shot(GenerationRequest request) {
        return switch (request) {
            case GenerationRequest.Still still -> (int) still.seed();
            case GenerationRequest.Clip clip -> (int) clip.seed();
        };
    }
}
