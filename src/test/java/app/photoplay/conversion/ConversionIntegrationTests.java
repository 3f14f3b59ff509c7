package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.plan.Credits;
import app.photoplay.production.ShotState;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.FakeProvider.Submit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConversionIntegrationTests extends EngineScenario {

    @Test
    void aTextBecomesAFilm() {
        AtomicInteger changes = new AtomicInteger();
        ConversionId id = convert(creator, Gate.FILM);
        changeNotifier.subscribe(progress(id).project().value(), changes::incrementAndGet);

        ConversionProgress progress = awaitState(id, ConversionState.DONE);

        assertThat(progress.shots()).isGreaterThan(4);
        assertThat(progress.stills()).isEqualTo(progress.shots());
        assertThat(progress.clips()).isEqualTo(progress.shots());
        assertThat(progress.fraction()).isEqualTo(1);
        assertThat(progress.failed()).isEmpty();
        assertThat(progress.spent()).isEqualTo(progress.quoted());
        assertThat(provider.journal()).hasSize(2 * progress.shots()).doesNotHaveDuplicates();
        assertThat(changes).hasPositiveValue();
        assertThat(usage().spent()).isEqualTo(progress.quoted());
        assertThat(usage().held()).isEqualTo(Credits.ZERO);
        assertThat(shots(progress))
                .allMatch(shot -> shot.still().state() == ShotState.CURRENT
                        && shot.clip().state() == ShotState.CURRENT
                        && shot.clip().asset() != null);
        assertThat(creator.does(() -> dashboard.page(DashboardQuery.FIRST).films()))
                .singleElement()
                .satisfies(entry -> {
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
    void aConversionStopsAtItsGateAndGoesOnFromThere() {
        ConversionId id = convert(creator, Gate.SHOT_LIST);
        ConversionProgress list = awaitState(id, ConversionState.AT_GATE);
        assertThat(provider.journal()).isEmpty();

        creator.acts(() -> conversions.continueTo(id, Gate.STILLS));
        ConversionProgress stills = awaitState(id, ConversionState.AT_GATE);
        assertThat(stills.stills()).isEqualTo(list.shots());
        assertThat(stills.clips()).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.acts(() -> conversions.continueTo(id, Gate.SHOT_LIST)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_ALLOWED_NOW));

        creator.acts(() -> conversions.continueTo(id, Gate.FILM));
        ConversionProgress done = awaitState(id, ConversionState.DONE);
        assertThat(provider.journal()).hasSize(2 * list.shots());
        assertThat(list.quoted()).isEqualTo(Credits.ZERO);
        assertThat(stills.quoted()).isEqualTo(stills.spent());
        assertThat(done.quoted()).isEqualTo(done.spent());
    }

    @Test
    void aCancelStopsWhatIsUnderWayAndALateResultChangesNothing() {
        provider.price("0.05");
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
        assertThat(usage().spent()).isEqualTo(Credits.ZERO);
        assertThat(cancelled.unbilled()).isEqualTo(4);

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.continueTo(id, Gate.FILM));
        assertThat(awaitState(id, ConversionState.DONE).unbilled()).isEqualTo(4);
    }

    @Test
    void everybodysFirstComesBeforeAnybodysSecond() {
        provider.concurrency(2);
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId first = convert(creator, Gate.STILLS);
        await().atMost(LIMIT).until(() -> provider.held().size() == 2);
        Creator other = Creator.signUp(application);
        ConversionId second = convert(other, Gate.STILLS);
        await().atMost(LIMIT)
                .until(() -> other.does(() -> conversions.progress(second)).waiting() > 0);

        provider.finish(provider.held().getFirst());

        await().atMost(LIMIT).until(() -> provider.journal().size() == 3);
        Submit third = provider.journal().getLast();
        assertThat(jdbc.sql("select account_id from generations where id = ?")
                        .param(third.id().value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(other.id().value());
        await().atMost(LIMIT)
                .until(() -> progress(first).waitingReason() == ConversionProgress.WaitingReason.FAIR_SHARE);
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
}
