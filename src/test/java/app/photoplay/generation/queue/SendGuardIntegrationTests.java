package app.photoplay.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.TillScenario;
import app.photoplay.generation.billing.Receipts;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.recovery.LostSubmits;
import app.photoplay.generation.rows.GenerationRow;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a kill leaves behind: nobody wonders about what never left, and what may have left is not sent again. */
class SendGuardIntegrationTests extends TillScenario {

    private static final Map<String, Long> SETTLED = Map.of("HOLD", 100L, "SETTLE", 100L, "RELEASE", 0L, "OPEN", 0L);

    @Autowired
    QueueClaimer claimer;

    @Autowired
    Submitter submitter;

    @Autowired
    GenerationTransitions transitions;

    @Autowired
    LostSubmits lostSubmits;

    @Autowired
    Receipts receipts;

    @Test
    void whatWasClaimedByAProcessThatIsGoneAndDidNotLeaveIsSentOnceAndHeldOnce() {
        provider.price("0.05");
        provider.remembers(false);
        GenerationId id = claimedByAnEarlierProcess().row().id();

        lostSubmits.sweep();
        awaitState(id, GenerationState.NEW);
        dispatch();
        awaitState(id, GenerationState.FINISHED);
        collect(id);

        assertThat(provider.journal()).hasSize(1);
        assertThat(row(id).attempt()).isEqualTo(1);
        assertThat(account()).isEqualTo(SETTLED);
        assertThat(receipts.of(id)).hasSize(1);
    }

    @Test
    void whatMayHaveLeftBecomesUnknownAndIsNotSentAgain() {
        provider.price("0.05");
        provider.remembers(false);
        GenerationQueue.Claim claim = claim();
        transitions.sending(claim.row());
        claimedYesterday(claim);
        GenerationId id = claim.row().id();

        lostSubmits.sweep();
        awaitState(id, GenerationState.UNKNOWN);
        dispatch();

        assertThat(provider.journal()).isEmpty();
        assertThat(state(id)).isEqualTo(GenerationState.UNKNOWN);
        assertThat(account()).containsEntry("OPEN", 100L);
    }

    @Test
    void whatADeadProcessHasSentIsLookedForAtTheNextStartAndNotOnlyWhenPatienceEnds() {
        GenerationQueue.Claim claim = claim();
        provider.submit(claim.intent(), claim.request(), () -> transitions.sending(claim.row()));
        claimedRightBeforeTheStart(claim);

        lostSubmits.sweep();

        awaitState(claim.row().id(), GenerationState.FINISHED);
        assertThat(provider.journal()).hasSize(1);
    }

    @Test
    void whatThisProcessHasSentIsNotLookedForBeforePatienceEnds() {
        provider.remembers(false);
        GenerationQueue.Claim claim = claim();
        transitions.sending(claim.row());

        lostSubmits.sweep();

        assertThat(state(claim.row().id())).isEqualTo(GenerationState.SUBMITTING);
    }

    @Test
    void whatWasTakenAndNotWrittenDownIsFoundByItsName() {
        GenerationQueue.Claim claim = claim();
        provider.submit(claim.intent(), claim.request(), () -> transitions.sending(claim.row()));
        claimedYesterday(claim);

        lostSubmits.sweep();

        awaitState(claim.row().id(), GenerationState.FINISHED);
        assertThat(provider.journal()).hasSize(1);
    }

    @Test
    void whoeverClaimedWhatWasTakenBackFindsSoBeforeItLeaves() {
        GenerationQueue.Claim claim = claimedByAnEarlierProcess();
        lostSubmits.sweep();
        awaitState(claim.row().id(), GenerationState.NEW);

        submitter.submit(provider, claim);

        assertThat(provider.journal()).isEmpty();
        dispatch();
        assertThat(provider.journal()).hasSize(1);
    }

    @Test
    void whatHasLeftIsNotTakenBackByWhoReadItBefore() {
        GenerationRow read = claim().row();
        transitions.sending(read);

        assertThat(rows.unsent(read, false, null, clock.instant())).isFalse();
        assertThat(state(read.id())).isEqualTo(GenerationState.SUBMITTING);
    }

    @Test
    void whatIsCalledOffBeforeItLeavesIsNotSentAndHasNoReceipt() {
        GenerationQueue.Claim claim = claim();
        generations.cancel(subject);

        submitter.submit(provider, claim);

        assertThat(provider.journal()).isEmpty();
        assertThat(receipts.of(claim.row().id())).isEmpty();
        assertThat(account()).isEqualTo(Map.of("HOLD", 100L, "SETTLE", 0L, "RELEASE", 100L, "OPEN", 0L));
    }

    private GenerationQueue.Claim claim() {
        request();
        return claimer.claim(provider, 1).getFirst();
    }

    private GenerationQueue.Claim claimedByAnEarlierProcess() {
        GenerationQueue.Claim claim = claim();
        claimedYesterday(claim);
        return claim;
    }

    /** Long before the patience of these tests, which is an hour, ends. */
    private void claimedRightBeforeTheStart(GenerationQueue.Claim claim) {
        jdbc.sql("update generations set submit_started_at = ? where id = ?")
                .params(
                        lostSubmits.begun().minusMillis(1).atOffset(ZoneOffset.UTC),
                        claim.row().id().value())
                .update();
    }

    private void claimedYesterday(GenerationQueue.Claim claim) {
        jdbc.sql("update generations set submit_started_at = submit_started_at - interval '1 day' where id = ?")
                .param(claim.row().id().value())
                .update();
    }
}
