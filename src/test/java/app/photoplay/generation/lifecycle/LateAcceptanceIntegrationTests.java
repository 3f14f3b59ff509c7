package app.photoplay.generation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.completion.CancelHandler;
import app.photoplay.generation.completion.CancelStep;
import app.photoplay.generation.recovery.LostSubmits;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.FakeProvider.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A provider that names a request by itself: before the answer to the submit, instead of it, late, often. */
class LateAcceptanceIntegrationTests extends TillScenario {

    @Autowired
    ProviderSignals signals;

    @Autowired
    LostSubmits lostSubmits;

    @Autowired
    CancelHandler callingOff;

    @Test
    void aProviderThatIsQuickerThanItsAnswerDoesNotLoseTheRequest() {
        GenerationId id = request();
        provider.script((request, attempt) -> {
            provider.progress(id, 0);
            assertThat(arrived(id)).isTrue();
            return new Fate.Held();
        });

        dispatch();

        assertThat(state(id)).isEqualTo(GenerationState.SUBMITTED);
        assertThat(provider.cancelled()).doesNotContain(id.value());
        provider.finish(id);
        awaitState(id, GenerationState.FINISHED);
        assertThat(provider.journal()).hasSize(1);
    }

    @Test
    void whatFinishesBeforeTheAnswerComesIsNotCalledOff() {
        GenerationId id = request();
        provider.script((request, attempt) -> {
            provider.finish(id);
            arrived(id);
            awaitState(id, GenerationState.FINISHED);
            return new Fate.Made();
        });

        dispatch();

        assertThat(state(id)).isEqualTo(GenerationState.FINISHED);
        assertThat(provider.cancelled()).isEmpty();
    }

    @Test
    void whatWasUnknownIsTakenUpWhenItsProviderNamesIt() {
        GenerationId id = unknown();

        assertThat(arrived(id)).isTrue();

        assertThat(state(id)).isIn(GenerationState.SUBMITTED, GenerationState.FINISHED);
        awaitState(id, GenerationState.FINISHED);
        collect(id);
        assertThat(state(id)).isEqualTo(GenerationState.STORED);
        assertThat(provider.journal()).hasSize(1);
    }

    @Test
    void anAnswerThatComesAfterEverybodyGaveUpOnItIsTakenToo() {
        GenerationId id = request();
        provider.remembers(false);
        provider.script((request, attempt) -> {
            lostSubmits.resolve(row(id));
            assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
            return new Fate.Held();
        });

        dispatch();

        assertThat(state(id)).isEqualTo(GenerationState.SUBMITTED);
    }

    @Test
    void aWrongTokenChangesNothing() {
        GenerationId id = unknown();
        GenerationRow before = row(id);

        assertThat(signals.arrived(id, UUID.randomUUID(), FakeProvider.handle(id)))
                .isFalse();
        assertThat(signals.arrived(GenerationId.next(), token(id), FakeProvider.handle(id)))
                .isFalse();

        assertThat(row(id)).isEqualTo(before);
    }

    @Test
    void theTokenOfAnAttemptThatIsOverChangesNothing() {
        GenerationId id = request();
        provider.script((request, attempt) ->
                new Fate.Failing(new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "away")));
        dispatch();
        UUID token = provider.journal().getFirst().intent().token();
        awaitState(id, GenerationState.NEW);

        assertThat(signals.arrived(id, token, FakeProvider.handle(id))).isFalse();

        assertThat(state(id)).isEqualTo(GenerationState.NEW);
    }

    @Test
    void whatWasCalledOffInTheMeantimeIsCalledOffAtItsProvider() {
        GenerationId id = request();
        provider.script((request, attempt) -> {
            generations.cancel(subject);
            return new Fate.Held();
        });

        dispatch();
        callingOff.run(new CancelStep(id.value()));

        assertThat(state(id)).isEqualTo(GenerationState.CANCELLED);
        assertThat(provider.cancelled()).contains(id.value());
    }

    @Test
    void aSignalOfWhatIsFollowedOnlyMakesUsLook() {
        GenerationId id = request();
        provider.script((request, attempt) -> new Fate.Held());
        dispatch();
        GenerationRow before = row(id);

        assertThat(arrived(id)).isTrue();

        assertThat(row(id).version()).isEqualTo(before.version());
    }

    @Test
    void aHundredSignalsAtOnceAreOne() throws InterruptedException, ExecutionException {
        GenerationId id = unknown();
        int before = row(id).version();
        provider.script((request, attempt) -> new Fate.Held());
        provider.progress(id, 0.5);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> answers = new ArrayList<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                answers.add(threads.submit(() -> {
                    go.await();
                    return arrived(id);
                }));
            }
            go.countDown();
        }

        for (Future<Boolean> answer : answers) {
            assertThat(answer.get()).isTrue();
        }
        assertThat(row(id).version()).isEqualTo(before + 1);
        provider.finish(id);
        awaitState(id, GenerationState.FINISHED);
    }

    private GenerationId unknown() {
        GenerationId id = request();
        provider.remembers(false);
        provider.script((request, attempt) -> new Fate.AnswerLost());
        dispatch();
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
        return id;
    }

    private boolean arrived(GenerationId id) {
        return signals.arrived(id, token(id), FakeProvider.handle(id));
    }

    private UUID token(GenerationId id) {
        return provider.journal().stream()
                .filter(submit -> submit.id().equals(id))
                .toList()
                .getLast()
                .intent()
                .token();
    }
}
