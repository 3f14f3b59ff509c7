package app.photoplay.plan.period;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a subscription as time passes. */
class SubscriptionRenewalTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2026-01-31T09:00:00Z");
    private static final Duration GRACE = Duration.ofDays(7);

    private final SubscriptionRenewal renewal = new SubscriptionRenewal(TestTerms::published, GRACE, BERLIN);

    @Test
    void theFirstPeriodEndsOnTheDayThatItBeganWhereSomebodyIs() {
        Instant late = Instant.parse("2026-11-30T23:38:00Z");
        PlanSubscription begun =
                PlanSubscription.begun(TestTerms.FREE.id(), TestTerms.FREE.terms(), late, null, ZoneOffset.UTC);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZoneId denver = ZoneId.of("America/Denver");

        assertThat(begun.seenFrom(berlin, late.plusSeconds(5)).end())
                .as("1 December there, so 1 January")
                .isEqualTo("2026-12-31T23:38:00Z");
        PlanSubscription early = PlanSubscription.begun(
                TestTerms.FREE.id(),
                TestTerms.FREE.terms(),
                Instant.parse("2026-12-01T02:00:00Z"),
                null,
                ZoneOffset.UTC);
        assertThat(early.seenFrom(denver, early.start().plusSeconds(5)).end())
                .as("30 November there, so 30 December")
                .isEqualTo("2026-12-31T02:00:00Z");
        assertThat(early.seenFrom(denver, early.start().plus(Duration.ofDays(9)))
                        .end())
                .as("what goes on is not made shorter")
                .isEqualTo(early.end());
    }

    @Test
    void itIsRenewedOnTheDayThatItBeganOnAlsoAfterAShortMonth() {
        PlanSubscription free = begun(TestTerms.FREE);

        assertThat(renewal.caughtUp(free, START).end()).isEqualTo("2026-02-28T09:00:00Z");
        assertThat(renewal.caughtUp(free, free.end()).end()).isEqualTo("2026-03-31T08:00:00Z");
    }

    @Test
    void whatIsNotPaidForGoesOnInGraceWithoutCreditsAndThenFallsBack() {
        PlanSubscription paid = begun(TestTerms.CREATOR).paid();

        PlanSubscription grace = renewal.caughtUp(paid, paid.end());
        assertThat(grace.plan()).isEqualTo(TestTerms.CREATOR.id());
        assertThat(grace.graceUntil()).isEqualTo(paid.end().plus(GRACE));
        assertThat(grace.creditsGiven()).isFalse();
        assertThat(grace.paid().creditsGiven()).isTrue();
        assertThat(grace.paid().graceUntil()).isNull();

        PlanSubscription fallen = renewal.caughtUp(grace, paid.end().plus(GRACE));
        assertThat(fallen.plan()).isEqualTo(PlanId.FREE);
        assertThat(fallen.start()).isEqualTo(paid.end().plus(GRACE));
        assertThat(fallen.creditsGiven()).isTrue();
    }

    @Test
    void aChangeThatWaitsComesWhenThePeriodEndsAndKeepsItsDay() {
        PlanSubscription paid = begun(TestTerms.CREATOR).paid();
        PlanSubscription down = paid.pending(PlanId.FREE);

        assertThat(renewal.caughtUp(down, paid.end().minusMillis(1)).plan()).isEqualTo(TestTerms.CREATOR.id());
        PlanSubscription free = renewal.caughtUp(down, paid.end());
        assertThat(free.plan()).isEqualTo(PlanId.FREE);
        assertThat(free.pending()).isNull();
        assertThat(free.end()).isEqualTo("2026-03-31T08:00:00Z");
        assertThat(renewal.caughtUp(down.pending(null), paid.end()).plan()).isEqualTo(TestTerms.CREATOR.id());
    }

    @Test
    void aTrialEndsInThePlanThatEverybodyBeginsWith() {
        PlanSubscription trial = begun(TestTerms.STUDIO).tried(START.plus(Duration.ofDays(14)));

        assertThat(trial.creditsGiven()).isTrue();
        PlanSubscription after = renewal.caughtUp(trial, START.plus(Duration.ofDays(14)));
        assertThat(after.plan()).isEqualTo(PlanId.FREE);
        assertThat(after.trialled()).isTrue();
    }

    @Test
    void anotherZoneMovesAnEndByADayAtMostAndMakesNoPeriodTwice() {
        PlanSubscription there = begun(TestTerms.FREE);

        PlanSubscription second = renewal.caughtUp(
                there.seenFrom(ZoneId.of("Pacific/Auckland"), there.start().plus(Duration.ofDays(20))), there.end());

        assertThat(second.start()).isEqualTo(there.end());
        assertThat(Duration.between(second.start(), second.end())).isBetween(Duration.ofDays(27), Duration.ofDays(32));
    }

    @Property
    void daysThatWereMissedAreCaughtUpToTheSameAsOneByOne(
            @ForAll("subscriptions") PlanSubscription begun, @ForAll("steps") List<Integer> hours) {
        PlanSubscription stepwise = begun;
        Instant now = begun.start();
        for (int step : hours) {
            now = now.plus(Duration.ofHours(step));
            stepwise = renewal.caughtUp(stepwise, now);
            assertThat(renewal.caughtUp(stepwise, now)).isEqualTo(stepwise);
            assertThat(now).isBetween(stepwise.start(), stepwise.end().minusNanos(1));
        }

        assertThat(renewal.caughtUp(begun, now)).isEqualTo(stepwise);
    }

    @Provide
    Arbitrary<PlanSubscription> subscriptions() {
        long from = LocalDate.of(2024, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        Arbitrary<Instant> starts =
                Arbitraries.longs().between(from, from + 10L * 365 * 86_400).map(Instant::ofEpochSecond);
        Arbitrary<@Nullable ZoneId> zones = Arbitraries.of("Europe/Berlin", "Pacific/Auckland", "America/New_York")
                .map(ZoneId::of);
        Arbitrary<Plan> plans = Arbitraries.of(TestTerms.FREE, TestTerms.CREATOR, TestTerms.STUDIO, TestTerms.YEARLY);
        return starts.flatMap(start -> zones.flatMap(zone ->
                plans.flatMap(plan -> Arbitraries.of(0, 1, 2, 3).map(kind -> {
                    PlanSubscription begun = PlanSubscription.begun(plan.id(), plan.terms(), start, zone, BERLIN);
                    return switch (kind) {
                        case 0 -> begun.paid();
                        case 1 -> begun.paid().pending(PlanId.FREE);
                        case 2 -> begun.paid().pending(TestTerms.YEARLY.id());
                        default -> begun.tried(start.plus(Duration.ofDays(14)));
                    };
                }))));
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 24 * 400).list().ofMinSize(1).ofMaxSize(12);
    }

    private static PlanSubscription begun(Plan plan) {
        return PlanSubscription.begun(plan.id(), plan.terms(), START, null, BERLIN);
    }
}
