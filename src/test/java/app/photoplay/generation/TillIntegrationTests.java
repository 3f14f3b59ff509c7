package app.photoplay.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.billing.Receipt;
import app.photoplay.generation.billing.Receipts;
import app.photoplay.generation.queue.DispatchStep;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.TestPlans;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every credit and every cent: what was held ends once, and each attempt that was sent has one receipt. */
class TillIntegrationTests extends TillScenario {

    private static final BigDecimal PRICE = new BigDecimal("0.05");

    @Autowired
    Receipts receipts;

    @Test
    void whatIsMadeIsPaidOnceAndItsReceiptSaysWhatItHasCost() {
        provider.price("0.05");
        GenerationId id = request();

        dispatch();
        awaitState(id, GenerationState.FINISHED);
        assertThat(account()).containsEntry("OPEN", 100L);
        collect(id);

        assertThat(account()).isEqualTo(Map.of("HOLD", 100L, "SETTLE", 100L, "RELEASE", 0L, "OPEN", 0L));
        assertThat(receipts.of(id)).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.MADE);
            assertThat(receipt.requestId()).isEqualTo("request-" + id);
            assertThat(receipt.units()).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(receipt.usd()).isEqualByComparingTo(PRICE);
            assertThat(receipt.usdQuoted()).isEqualByComparingTo(PRICE);
            assertThat(receipt.quoted().hundredths()).isEqualTo(100);
        });
        assertThat(receipts.log(id, 1)).contains("made by the fake");
        assertThat(receipts.ofSubject(subject)).isEqualTo(receipts.of(id)).isEqualTo(receipts.ofJob(job));
    }

    @Test
    void creditsThatOtherWorkHoldsAreCalledHeldAndNotMissing() {
        TestPlans.give(jdbc, person, "one-credit", 100, 300);

        List<GenerationId> both = request(2);
        GenerationId later = request();
        transaction.executeWithoutResult(status -> generations.cancel(subject));
        TestPlans.give(jdbc, person, "no-credit", 0, 300);
        GenerationId without = request();

        assertThat(row(both.getFirst()).reason()).isNull();
        assertThat(row(both.getLast()).reason()).isEqualTo(Reason.OUT_OF_CREDITS);
        assertThat(row(later).reason()).isEqualTo(Reason.CREDITS_HELD);
        assertThat(row(without).reason()).isEqualTo(Reason.OUT_OF_CREDITS);
    }

    @Test
    void whatIsMadeWithoutAPriceHasCostWhatItWasQuotedAt() {
        provider.price("0.05");
        provider.keepsPriceToItself();
        GenerationId id = request();

        dispatch();
        awaitState(id, GenerationState.FINISHED);

        assertThat(receipts.of(id))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.usd()).isEqualByComparingTo(PRICE));
    }

    @Test
    void eachAttemptHasItsReceipt() {
        provider.price("0.05");
        provider.script((request, attempt) -> attempt == 1
                ? new Fate.Failing(new GenerationFailure(
                        Reason.UNAVAILABLE, "503", new Bill("first", BigDecimal.TWO, BigDecimal.ZERO), null))
                : new Fate.Made());
        GenerationId id = request();

        dispatch();
        awaitState(id, GenerationState.NEW);
        clock.leap(Duration.ofMinutes(5));
        dispatch();
        awaitState(id, GenerationState.FINISHED);

        assertThat(receipts.of(id))
                .extracting(Receipt::attempt, Receipt::outcome, Receipt::requestId)
                .containsExactly(
                        tuple(1, Receipt.Outcome.FAILED, "first"), tuple(2, Receipt.Outcome.MADE, "request-" + id));
        assertThat(receipts.of(id).getFirst().units()).isEqualByComparingTo(BigDecimal.TWO);
    }

    @Test
    void whatIsPaidForIsTriedOnceMoreAndNotAThirdTime() {
        provider.price("0.05");
        provider.script((request, attempt) -> new Fate.Failing(new GenerationFailure(Reason.UNAVAILABLE, "503")));
        GenerationId id = request();

        dispatch();
        awaitState(id, GenerationState.NEW);
        clock.leap(Duration.ofMinutes(5));
        dispatch();
        awaitState(id, GenerationState.FAILED);

        assertThat(provider.journal()).hasSize(2);
        assertThat(account()).isEqualTo(Map.of("HOLD", 100L, "SETTLE", 0L, "RELEASE", 100L, "OPEN", 0L));
    }

    @Test
    void whatIsCalledOffIsGivenBackAndNobodyKnowsWhatItHasCost() {
        provider.price("0.05");
        provider.script((request, attempt) -> new Fate.Held());
        List<GenerationId> two = request(2);
        provider.concurrency(1);
        dispatch();

        generations.cancel(subject);

        assertThat(account()).isEqualTo(Map.of("HOLD", 200L, "SETTLE", 0L, "RELEASE", 200L, "OPEN", 0L));
        assertThat(receipts.of(two.getFirst())).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.CANCELLED);
            assertThat(receipt.usd()).isNull();
            assertThat(receipt.requestId()).isEqualTo("fake-" + two.getFirst());
        });
        assertThat(receipts.of(two.getLast())).isEmpty();
        assertThat(two).extracting(id -> view(id).unbilled()).containsExactly(true, false);
    }

    @Test
    void whatIsCalledOffAtAProviderThatAsksForNothingHasCostNothing() {
        provider.script((request, attempt) -> new Fate.Held());
        GenerationId id = request();
        dispatch();

        generations.cancel(subject);

        assertThat(receipts.of(id))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.usd()).isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(view(id).unbilled()).isFalse();
    }

    @Test
    void whatNobodyKnowsStaysHeldAndIsUnattributed() {
        provider.price("0.05");
        provider.remembers(false);
        provider.script((request, attempt) -> new Fate.AnswerLost());
        GenerationId id = request();

        dispatch();

        assertThat(account()).containsEntry("OPEN", 100L).containsEntry("RELEASE", 0L);
        assertThat(receipts.of(id)).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.UNKNOWN);
            assertThat(receipt.usd()).isNull();
            assertThat(receipt.requestId()).isNull();
        });
    }

    @Test
    void anOutputThatIsNoPictureHasCostWhatItHasCost() {
        provider.price("0.05");
        provider.script((request, attempt) -> new Fate.Garbage());
        GenerationId id = request();
        dispatch();
        awaitState(id, GenerationState.FINISHED);

        for (int i = 0; i < 9; i++) {
            assertThat(state(id)).isEqualTo(GenerationState.FINISHED);
            collect(id);
            clock.leap(Duration.ofMinutes(5));
        }
        dispatch();

        assertThat(state(id)).isEqualTo(GenerationState.FAILED);
        assertThat(receipts.of(id)).singleElement().satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.FAILED);
            assertThat(receipt.reason()).isEqualTo(Reason.BROKEN_OUTPUT);
            assertThat(receipt.usd()).isEqualByComparingTo(PRICE);
            assertThat(receipt.requestId()).isEqualTo("request-" + id);
        });
    }

    @Test
    void whatOurFullDiskDoesNotTakeSaysSoAndIsKeptOnceThereIsRoomWithoutBuyingItAgain() {
        provider.price("0.05");
        provider.script((request, attempt) -> new Fate.NoRoom(2));
        GenerationId id = request();
        dispatch();
        awaitState(id, GenerationState.FINISHED);

        collect(id);
        assertThat(view(id).reason()).isEqualTo(Reason.NO_ROOM);
        assertThat(view(id).waiting()).isTrue();
        assertThat(due.toCollect(clock.instant())).extracting(GenerationRow::id).doesNotContain(id);
        clock.leap(Duration.ofMinutes(5));
        collect(id);
        assertThat(state(id)).isEqualTo(GenerationState.FINISHED);
        assertThat(account()).containsEntry("OPEN", 100L);
        clock.leap(Duration.ofMinutes(5));
        assertThat(due.toCollect(clock.instant())).extracting(GenerationRow::id).contains(id);
        collect(id);

        assertThat(state(id)).isEqualTo(GenerationState.STORED);
        assertThat(view(id).reason()).isNull();
        assertThat(provider.journal()).hasSize(1);
        assertThat(account()).isEqualTo(Map.of("HOLD", 100L, "SETTLE", 100L, "RELEASE", 0L, "OPEN", 0L));
        assertThat(receipts.of(id))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.MADE));
    }

    @Test
    void whatCannotBeFetchedForHoursSaysSoAndIsNotBoughtAgain() {
        provider.price("0.05");
        provider.script((request, attempt) -> new Fate.HardToFetch(40));
        GenerationId id = request();
        dispatch();
        awaitState(id, GenerationState.FINISHED);

        for (int i = 0; i < 40; i++) {
            collect(id);
            assertThat(view(id).reason()).isEqualTo(Reason.OUT_OF_REACH);
            assertThat(view(id).waiting()).isTrue();
            clock.leap(Duration.ofMinutes(5));
        }
        collect(id);

        assertThat(state(id)).isEqualTo(GenerationState.STORED);
        assertThat(provider.journal()).hasSize(1);
    }

    @Test
    void whatWaitsForAProviderThatIsNotSetUpAnyMoreFailsAndIsGivenBack() {
        GenerationId id = request();
        jdbc.sql("update generations set provider = 'gone' where id = ?")
                .param(id.value())
                .update();

        dispatch.run(new DispatchStep("gone"));

        assertThat(state(id)).isEqualTo(GenerationState.FAILED);
        assertThat(view(id).reason()).isEqualTo(Reason.UNAVAILABLE);
        assertThat(account()).containsEntry("OPEN", 0L).containsEntry("RELEASE", 100L);
        assertThat(receipts.of(id)).isEmpty();
    }

    @Test
    void whateverHappensWhatWasHeldIsSettledReleasedOrHeldStill() {
        provider.price("0.05");
        provider.remembers(false);
        provider.concurrency(100);
        provider.script((request, attempt) -> fate((int) ((GenerationRequest.Still) request).seed(), attempt));
        List<GenerationId> ids = request(48);

        for (int round = 0; round < 12; round++) {
            dispatch();
            await().atMost(LIMIT)
                    .until(() -> count("SUBMITTED") == provider.held().size());
            ids.stream().filter(id -> state(id) == GenerationState.FINISHED).forEach(this::collect);
            clock.leap(Duration.ofMinutes(5));
        }
        generations.cancel(subject);

        Map<String, Long> account = account();
        assertThat(account.get("HOLD")).isEqualTo(100L * ids.size());
        assertThat(account.get("SETTLE") + account.get("RELEASE") + account.get("OPEN"))
                .isEqualTo(account.get("HOLD"));
        assertThat(account.get("SETTLE")).isEqualTo(100L * count("STORED"));
        assertThat(account.get("RELEASE")).isEqualTo(100L * (count("FAILED") + count("CANCELLED")));
        assertThat(account.get("OPEN")).isEqualTo(100L * count("UNKNOWN"));
        assertThat(count("STORED") * count("FAILED") * count("CANCELLED") * count("UNKNOWN"))
                .isPositive();
        assertThat(receipts.ofSubject(subject)).hasSameSizeAs(provider.journal());
        assertThat(receipts.ofSubject(UUID.randomUUID())).isEmpty();
    }

    private static Fate fate(int number, int attempt) {
        return switch (number % 8) {
            case 0 -> new Fate.Refused(new GenerationFailure(Reason.REFUSED, "no"));
            case 1 -> new Fate.Failing(new GenerationFailure(Reason.UNAVAILABLE, "503"));
            case 2 -> attempt == 1 ? new Fate.Garbage() : new Fate.Made();
            case 3 -> new Fate.AnswerLost();
            case 4 -> new Fate.Held();
            case 5 ->
                attempt < 3 ? new Fate.Refused(new GenerationFailure(Reason.RATE_LIMITED, "429")) : new Fate.Made();
            default -> new Fate.Made();
        };
    }

    private int count(String state) {
        return jdbc.sql("select count(*) from generations where subject = ? and state = ?")
                .params(subject, state)
                .query(Integer.class)
                .single();
    }
}
