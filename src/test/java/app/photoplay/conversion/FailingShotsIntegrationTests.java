package app.photoplay.conversion;

import static app.photoplay.generation.GenerationFailure.Reason.REFUSED;
import static app.photoplay.generation.GenerationFailure.Reason.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.plan.Credits;
import app.photoplay.production.ProductionStatus.Unanswered;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.FakeProvider.Fate;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong at the provider, and what becomes of it. */
class FailingShotsIntegrationTests extends EngineScenario {

    @Autowired
    ProviderSignals signals;

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
    void aRefusedShotFailsAloneAndIsMadeWhenItIsTriedAgainByItself() {
        provider.script((request, attempt) ->
                shot(request) == 2 ? new Fate.Refused(new GenerationFailure(REFUSED, "no")) : new Fate.Made());
        ConversionId id = convert(creator, Gate.FILM);

        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(
                () -> conversions.retryShot(id, incomplete.failed().getFirst().shot()));
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
    void aSubmitThatMayHaveArrivedIsNeverSentAgain() {
        provider.remembers(false);
        provider.script((request, attempt) -> shot(request) == 1 ? new Fate.AnswerLost() : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);

        ConversionProgress progress = awaitState(id, ConversionState.INCOMPLETE);

        assertThat(progress.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.reason()).isEqualTo("unknown"));
        assertThat(provider.journal()).hasSize(progress.shots());
    }

    @Test
    void whatNobodyKnewOfIsTakenUpWhenItIsNamedAndTheFilmGoesOn() {
        provider.remembers(false);
        provider.script((request, attempt) -> request instanceof GenerationRequest.Still && shot(request) == 1
                ? new Fate.AnswerLost()
                : new Fate.Made());
        ConversionId id = convert(creator, Gate.FILM);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        assertThat(incomplete.clips()).isEqualTo(incomplete.shots() - 1);
        assertThat(usage().held().hundredths()).isPositive();
        SubmitIntent lost = provider.journal().stream()
                .filter(submit -> submit.request() instanceof GenerationRequest.Still && shot(submit.request()) == 1)
                .findFirst()
                .orElseThrow()
                .intent();

        signals.arrived(lost.generation(), lost.token(), FakeProvider.handle(lost.generation()));

        ConversionProgress done = awaitState(id, ConversionState.DONE);
        assertThat(done.clips()).isEqualTo(done.shots());
        assertThat(provider.journal()).hasSize(2 * done.shots());
        assertThat(usage().held().hundredths()).isZero();
    }

    @Test
    void whatNobodyKnowsOfIsToldUntilItIsSettledAlsoAfterItWasMadeAnew() {
        provider.remembers(false);
        provider.script((request, attempt) -> shot(request) == 1 ? new Fate.AnswerLost() : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        awaitState(id, ConversionState.INCOMPLETE);
        SubmitIntent lost = provider.journal().stream()
                .filter(submit -> shot(submit.request()) == 1)
                .findFirst()
                .orElseThrow()
                .intent();

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.retryFailed(id));
        ConversionProgress made = awaitState(id, ConversionState.AT_GATE);

        assertThat(made.failed()).isEmpty();
        assertThat(made.unanswered()).isEqualTo(new Unanswered(1, Credits.of(1)));
        assertThat(usage().held()).isEqualTo(made.unanswered().held());

        signals.arrived(lost.generation(), lost.token(), FakeProvider.handle(lost.generation()));
        await().atMost(LIMIT).until(() -> progress(id).unanswered().equals(Unanswered.NONE));
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
        provider.script((request, attempt) -> attempt == 1 && shot(request) == 1 ? new Fate.Held() : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        await().atMost(LIMIT).until(() -> progress(id).running().size() == 1);

        GenerationId hanging = provider.held().getFirst();
        clock.leap(Duration.ofMinutes(5));

        ConversionProgress progress = awaitState(id, ConversionState.AT_GATE);
        assertThat(provider.cancelled()).contains(hanging.value());
        assertThat(provider.journal()).hasSize(progress.shots() + 1);
    }

    @Test
    void anOutputThatCannotBeHadAtOnceIsNamedAndFetchedLaterAndNotMadeAgain() {
        provider.script((request, attempt) -> new Fate.HardToFetch(2));
        ConversionId id = convert(creator, Gate.STILLS);

        await().atMost(LIMIT)
                .until(() -> progress(id).waitingReason() == ConversionProgress.WaitingReason.OUT_OF_REACH);
        ConversionProgress progress = awaitState(id, ConversionState.AT_GATE);

        assertThat(provider.journal()).hasSize(progress.shots());
    }

    @Test
    void aFullDiskIsWaitedForAndNamedAndNothingIsMadeAgain() {
        provider.script((request, attempt) -> new Fate.NoRoom(2));
        ConversionId id = convert(creator, Gate.STILLS);

        await().atMost(LIMIT).until(() -> progress(id).waitingReason() == ConversionProgress.WaitingReason.NO_ROOM);
        ConversionProgress progress = awaitState(id, ConversionState.AT_GATE);

        assertThat(progress.failed()).isEmpty();
        assertThat(provider.journal()).hasSize(progress.shots());
    }

    @Test
    void oneShotIsTriedAgainAloneAlsoWhileOthersAreBeingMade() {
        provider.script((request, attempt) -> switch (shot(request)) {
            case 1, 2 -> new Fate.Refused(new GenerationFailure(REFUSED, "no"));
            case 3 -> new Fate.Held();
            default -> new Fate.Made();
        });
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress making = await().atMost(LIMIT)
                .until(
                        () -> progress(id),
                        progress -> progress.failed().size() == 2
                                && !provider.held().isEmpty());
        GenerationId held = provider.held().getFirst();

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(() -> conversions.retryShot(id, making.failed().getFirst().shot()));
        await().atMost(LIMIT).until(() -> progress(id).failed().size() == 1);
        provider.finish(held);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        creator.acts(() -> conversions.retryShot(id, making.failed().getLast().shot()));
        awaitState(id, ConversionState.AT_GATE);

        assertThat(incomplete.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.shotNumber()).isEqualTo(2));
        assertThat(provider.journal()).hasSize(making.shots() + 2);
    }

    @Test
    void aShotOfWhichNothingFailedIsNotMadeAgain() {
        provider.script((request, attempt) ->
                shot(request) == 1 ? new Fate.Refused(new GenerationFailure(REFUSED, "no")) : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);

        assertRefused(
                ErrorCode.NOT_ALLOWED_NOW,
                () -> conversions.retryShot(id, shots(incomplete).getLast().id()));
        assertRefused(ErrorCode.NOT_FOUND, () -> conversions.retryShot(id, ShotId.next()));
        assertThat(progress(id).state()).isEqualTo(ConversionState.INCOMPLETE);
    }

    @Test
    void whatIsMadeHasNoPlaceInAQueueAnyMore() {
        ConversionProgress progress = awaitState(convert(creator, Gate.STILLS), ConversionState.AT_GATE);

        jdbc.sql("update generations set queue_position = 3 where subject = ?")
                .param(progress.project().value())
                .update();

        assertThat(shots(progress))
                .allSatisfy(shot -> assertThat(shot.still().queuePosition()).isEmpty());
    }

    @Test
    void anOutputThatIsNoPictureIsMadeAgain() {
        provider.script((request, attempt) -> attempt == 1 ? new Fate.Garbage() : new Fate.Made());

        ConversionProgress progress = awaitState(convert(creator, Gate.STILLS), ConversionState.AT_GATE);

        assertThat(provider.journal()).hasSize(2 * progress.shots());
        assertThat(progress.spent()).isEqualTo(progress.quoted());
    }
}
