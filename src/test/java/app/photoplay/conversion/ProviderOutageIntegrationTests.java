package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.conversion.ConversionProgress.WaitingReason;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.production.ShotState;
import app.photoplay.support.FakeProvider.Fate;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nothing of the provider can be reached: it is told, nothing is lost, and the film goes on when it answers. */
class ProviderOutageIntegrationTests extends EngineScenario {

    @Test
    void whatIsThereAndWhatIsNotSentYetWaitsAndIsMadeOnceItAnswers() {
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId id = convert(creator, Gate.STILLS);
        await().atMost(LIMIT).until(() -> progress(id).running().size() == 4);
        int sent = provider.journal().size();

        provider.unreachable(true);
        awaitUnreachable(id);
        provider.script((request, attempt) -> new Fate.Made());
        provider.held().forEach(provider::finish);
        // Past the deadlines of what is there, and past the attempts of what is not.
        clock.leap(Duration.ofMinutes(4));
        ConversionProgress away = awaitUnreachable(id);

        assertThat(away.state()).isEqualTo(ConversionState.MAKING);
        assertThat(away.unreachable()).isEqualTo("fake");
        assertThat(away.running()).isEmpty();
        assertThat(away.waiting()).isEqualTo(away.shots());
        assertThat(away.remaining()).isNull();
        assertThat(away.failed()).isEmpty();
        assertThat(provider.journal()).hasSize(sent);
        assertThat(shots(away)).allSatisfy(shot -> {
            assertThat(shot.still().state()).isEqualTo(ShotState.WAITING);
            assertThat(shot.still().failure()).isEqualTo(Reason.UNREACHABLE);
            assertThat(shot.still().queuePosition()).isEmpty();
        });

        provider.unreachable(false);
        ConversionProgress done = awaitState(id, ConversionState.AT_GATE);

        assertThat(done.failed()).isEmpty();
        assertThat(done.waitingReason()).isNull();
        assertThat(provider.journal()).hasSize(done.shots());
        assertThat(provider.cancelled()).isEmpty();
        assertThat(shots(done))
                .allSatisfy(shot -> assertThat(shot.still().attempts()).isEqualTo(1));
        assertThat(done.spent()).isEqualTo(done.quoted());
    }

    @Test
    void whatCouldNotBeSentSaysSoAtOnceAndIsNoAttempt() {
        provider.unreachable(true);
        ConversionId id = convert(creator, Gate.STILLS);

        awaitUnreachable(id);
        for (int i = 0; i < 20; i++) {
            clock.leap(Duration.ofSeconds(40));
            awaitUnreachable(id);
        }
        assertThat(progress(id).failed()).isEmpty();

        provider.unreachable(false);
        ConversionProgress done = awaitState(id, ConversionState.AT_GATE);

        assertThat(provider.journal()).hasSize(done.shots());
        assertThat(shots(done))
                .allSatisfy(shot -> assertThat(shot.still().attempts()).isEqualTo(1));
    }

    @Test
    void whoLooksIsToldThatItBeginsAndThatItEndsAlsoWhereNoRowChanges() {
        provider.script((request, attempt) -> new Fate.Held());
        provider.concurrency(100);
        ConversionId id = convert(creator, Gate.STILLS);
        ConversionProgress making = await().atMost(LIMIT)
                .until(() -> progress(id), now -> now.running().size() == now.shots());
        AtomicInteger changes = new AtomicInteger();

        try (var unused = changeNotifier.subscribe(making.project().value(), changes::incrementAndGet)) {
            provider.unreachable(true);
            awaitUnreachable(id);
            await().atMost(LIMIT).until(() -> changes.get() > 0);
            int before = changes.get();

            provider.unreachable(false);
            await().atMost(LIMIT)
                    .until(() -> changes.get() > before && progress(id).unreachable() == null);
        }

        assertThat(progress(id).running()).hasSize(making.shots());
        assertThat(jdbc.sql("select count(*) from generations where subject = ? and state <> 'SUBMITTED'")
                        .param(making.project().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ConversionProgress awaitUnreachable(ConversionId id) {
        return await("it is told that the provider cannot be reached")
                .atMost(LIMIT)
                .until(() -> progress(id), now -> now.waitingReason() == WaitingReason.UNREACHABLE);
    }
}
