package app.photoplay.generation.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.billing.Receipt;
import app.photoplay.generation.billing.Receipts;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.LostSubmitRows;
import app.photoplay.support.FakeProvider;
import app.photoplay.support.FakeProvider.Fate;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody knows of is looked for again, more and more seldom, and its credits wait. */
class LostSubmitsIntegrationTests extends TillScenario {

    @Autowired
    LostSubmits lostSubmits;

    @Autowired
    LostSubmitRows kept;

    @Autowired
    Receipts receipts;

    @Test
    void itIsLookedForAgainAndTakenUpWhenItIsFound() {
        GenerationId id = unknown();
        provider.remembers(true);

        lostSubmits.sweep();
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
        clock.leap(Duration.ofMinutes(1));
        lostSubmits.sweep();

        awaitState(id, GenerationState.FINISHED);
        assertThat(provider.journal()).hasSize(1);
        assertThat(receipts.of(id))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.MADE));
    }

    @Test
    void whatTurnsOutNotToHaveArrivedIsSentAnew() {
        GenerationId id = unknown();
        provider.remembers(true);
        provider.forget(id);
        provider.script((request, attempt) -> new Fate.Made());

        clock.leap(Duration.ofMinutes(1));
        lostSubmits.sweep();
        assertThat(state(id)).isEqualTo(GenerationState.NEW);
        clock.leap(Duration.ofMinutes(1));
        dispatch();

        awaitState(id, GenerationState.FINISHED);
        assertThat(provider.journal()).hasSize(2);
    }

    @Test
    void lookUpsComeToAnEndAndItStaysUnknownAndHeld() {
        GenerationId id = unknown();

        for (Duration wait : new Duration[] {
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2)
        }) {
            int before = row(id).traces();
            clock.leap(wait.minusSeconds(20));
            lostSubmits.sweep();
            assertThat(row(id).traces()).isEqualTo(before);
            clock.leap(Duration.ofSeconds(20));
            lostSubmits.sweep();
            assertThat(row(id).traces()).isEqualTo(before + 1);
        }
        clock.leap(Duration.ofDays(300));
        lostSubmits.sweep();

        assertThat(row(id).traces()).isEqualTo(4);
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
        assertThat(provider.journal()).hasSize(1);
        assertThat(account()).containsEntry("OPEN", 100L);
    }

    @Test
    void ofTwoWhoLookedAtOnceOneIsCounted() {
        GenerationRow seen = row(unknown());

        assertThat(rows.untraced(seen, clock.instant())).isTrue();
        assertThat(rows.untraced(seen, clock.instant())).isFalse();

        assertThat(row(seen.id()).traces()).isEqualTo(seen.traces() + 1);
    }

    @Test
    void itIsLookedForByWhatWasSentAndNotAmongTheRequestsOfOthers() {
        GenerationRow lost = row(unknown());
        provider.script((request, attempt) -> new Fate.Held());
        GenerationId other = request();
        dispatch();

        assertThat(kept.isAnothers(lost, FakeProvider.handle(other).requestId()))
                .isTrue();
        provider.finish(other);
        awaitState(other, GenerationState.FINISHED);
        assertThat(kept.isAnothers(lost, FakeProvider.handle(other).requestId()))
                .isTrue();
        assertThat(kept.isAnothers(lost, "of nobody")).isFalse();
        assertThat(kept.request(lost)).isEqualTo(provider.journal().getFirst().request());
    }

    private GenerationId unknown() {
        GenerationId id = request();
        provider.remembers(false);
        provider.script((request, attempt) -> new Fate.AnswerLost());
        dispatch();
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
        return id;
    }
}
