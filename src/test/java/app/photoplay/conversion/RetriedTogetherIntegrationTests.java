package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.process.ConversionRetries;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.plan.Credits;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.FakeProvider.Submit;
import app.photoplay.support.TestPlans;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** «Retry what failed» sends nothing again whose very words were refused. */
class RetriedTogetherIntegrationTests extends EngineScenario {

    @Autowired
    private ConversionRetries retries;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "INVALID"})
    void allAreTriedAgainButThoseWhoseWordsWereRefused(Reason no) {
        provider.script((request, attempt) -> switch (shot(request)) {
            case 1, 3 -> refused(Reason.FAILED);
            case 2 -> refused(no);
            default -> new Fate.Made();
        });
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        int sent = provider.journal().size();

        provider.script((request, attempt) -> new Fate.Made());
        int begun = creator.does(() -> conversions.retryFailed(id));
        ConversionProgress left = await().atMost(LIMIT)
                .until(
                        () -> progress(id),
                        now -> now.state() == ConversionState.INCOMPLETE && now.stills() == now.shots() - 1);

        assertThat(incomplete.retriable()).containsExactly(1, 3);
        assertThat(incomplete.wordsFirst()).containsExactly(2);
        assertThat(begun).isEqualTo(2);
        assertThat(sentSince(sent)).containsExactlyInAnyOrder(1, 3);
        assertThat(left.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.shotNumber()).isEqualTo(2);
            assertThat(failed.attempts()).isEqualTo(1);
        });
    }

    @Test
    void whatAllOfACauseCostIsWhatIsHeldOfItWithTheClipsThatFollow() {
        provider.script((request, attempt) -> request instanceof GenerationRequest.Clip
                ? shot(request) == 2 ? refused(Reason.FAILED) : new Fate.Made()
                : shot(request) == 1 ? refused(Reason.FAILED) : new Fate.Made());
        ConversionId id = convert(creator, Gate.CLIPS);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);
        Creator administrator = Creator.administrator(application);
        Credits before = usage().available();

        Credits price = administrator.does(() -> retries.price(List.of(id)));
        provider.script((request, attempt) -> new Fate.Made());
        administrator.does(() -> retries.retry(List.of(id)));
        awaitState(id, ConversionState.AT_GATE);

        assertThat(incomplete.retriable()).containsExactly(1, 2);
        assertThat(price.hundredths()).isPositive();
        assertThat(before.minus(usage().available())).isEqualTo(price);
    }

    @Test
    void whatIsNotTriedAgainCostsNothing() {
        provider.script((request, attempt) -> shot(request) == 1 ? refused(Reason.REFUSED) : new Fate.Made());
        ConversionId id = convert(creator, Gate.CLIPS);
        awaitState(id, ConversionState.INCOMPLETE);

        assertThat(Creator.administrator(application).does(() -> retries.price(List.of(id))))
                .isEqualTo(Credits.ZERO);
    }

    @Test
    void whereOnlyRefusedOnesAreLeftItIsRefusedAndNamesThem() {
        provider.script((request, attempt) ->
                shot(request) == 1 || shot(request) == 3 ? refused(Reason.REFUSED) : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        awaitState(id, ConversionState.INCOMPLETE);
        int sent = provider.journal().size();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.acts(() -> conversions.retryFailed(id)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.WORDS_REFUSED);
                    assertThat(refusal.arguments()).containsExactly("1, 3", 2);
                });

        assertThat(progress(id).state()).isEqualTo(ConversionState.INCOMPLETE);
        assertThat(provider.journal()).hasSize(sent);
    }

    @Test
    void aClipThatWasRefusedStaysWhereItIsToo() {
        provider.script((request, attempt) -> request instanceof GenerationRequest.Clip && shot(request) < 3
                ? refused(shot(request) == 1 ? Reason.REFUSED : Reason.FAILED)
                : new Fate.Made());
        ConversionId id = convert(creator, Gate.CLIPS);
        awaitState(id, ConversionState.INCOMPLETE);
        int sent = provider.journal().size();

        provider.script((request, attempt) -> new Fate.Made());
        int begun = creator.does(() -> conversions.retryFailed(id));
        await().atMost(LIMIT).until(() -> progress(id).clips() == progress(id).shots() - 1);

        assertThat(begun).isEqualTo(1);
        assertThat(sentSince(sent)).containsExactly(2);
    }

    @Test
    void whatFailedIsTriedAgainAlsoWhileOthersAreBeingMade() {
        provider.script((request, attempt) -> switch (shot(request)) {
            case 1 -> refused(Reason.REFUSED);
            case 2 -> refused(Reason.FAILED);
            case 3 -> new Fate.Held();
            default -> new Fate.Made();
        });
        ConversionId id = convert(creator, Gate.STILLS);
        await().atMost(LIMIT)
                .until(() ->
                        progress(id).failed().size() == 2 && !provider.held().isEmpty());

        provider.script((request, attempt) -> new Fate.Made());
        int begun = creator.does(() -> conversions.retryFailed(id));
        await().atMost(LIMIT).until(() -> progress(id).failed().size() == 1);
        provider.held().forEach(provider::finish);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);

        assertThat(begun).isEqualTo(1);
        assertThat(incomplete.wordsFirst()).containsExactly(1);
    }

    @Test
    void whereNothingFailedNothingIsTriedAgain() {
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId id = convert(creator, Gate.STILLS);
        await().atMost(LIMIT).until(() -> !provider.held().isEmpty());

        assertRefused(ErrorCode.NOT_ALLOWED_NOW, () -> conversions.retryFailed(id));
    }

    @Test
    void whatCannotBePaidIsNotSaidToHaveBegun() {
        provider.script((request, attempt) -> shot(request) == 1 ? refused(Reason.FAILED) : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        awaitState(id, ConversionState.INCOMPLETE);
        TestPlans.give(jdbc, creator.id(), "nothing", 0, 300);

        assertRefused(ErrorCode.NOTHING_BEGUN, () -> conversions.retryFailed(id));

        assertThat(progress(id).state()).isEqualTo(ConversionState.INCOMPLETE);
    }

    @Test
    void aRefusalThatCameByChanceIsTriedAgainWithTheSameWordsByItself() {
        provider.script((request, attempt) -> shot(request) == 2 ? refused(Reason.REFUSED) : new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress incomplete = awaitState(id, ConversionState.INCOMPLETE);

        provider.script((request, attempt) -> new Fate.Made());
        creator.acts(
                () -> conversions.retryShot(id, incomplete.failed().getFirst().shot()));

        assertThat(awaitState(id, ConversionState.AT_GATE).failed()).isEmpty();
    }

    /** The price is told by what stands when its turn has come, not by what stood when it was asked. */
    @Test
    void whoTriesAgainWhileAStepActsIsAnsweredByWhatIsTrueAfterIt() throws Exception {
        provider.script((request, attempt) -> new Fate.Made());
        ConversionId id = convert(creator, Gate.STILLS);
        awaitState(id, ConversionState.AT_GATE);
        CompletableFuture<Void> again = new CompletableFuture<>();

        transaction.executeWithoutResult(step -> {
            jdbc.sql("update conversions set version = version + 1 where id = ?")
                    .param(id.value())
                    .update();
            again.completeAsync(() -> {
                creator.acts(() -> conversions.retryFailed(id));
                return null;
            });
            await("it waits for the step")
                    .atMost(LIMIT)
                    .until(() -> jdbc.sql("""
                                    select exists(select from pg_stat_activity where datname = current_database()
                                    and wait_event_type = 'Lock' and query like '%conversions%')
                                    """).query(Boolean.class).single());
        });

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> again.get(LIMIT.toSeconds(), TimeUnit.SECONDS))
                .havingCause()
                .isInstanceOf(Refusal.class);
    }

    private static Fate refused(Reason reason) {
        return new Fate.Refused(new GenerationFailure(reason, "no"));
    }

    private List<Integer> sentSince(int before) {
        List<Submit> journal = provider.journal();
        return journal.subList(before, journal.size()).stream()
                .map(submit -> shot(submit.request()))
                .toList();
    }
}
