package app.photoplay.plan.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.subscription.ChangeQuote;
import app.photoplay.plan.subscription.ChangeQuote.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What moving to another plan costs and brings. */
class ChangeTermsTests {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant MIDDLE = Instant.parse("2026-11-16T00:00:00Z");

    @Test
    void fromAPlanThatCostsNothingAnotherBeginsAnewAtItsPrice() {
        assertThat(quote(begun(TestTerms.FREE), TestTerms.CREATOR))
                .isEqualTo(new ChangeQuote(
                        TestTerms.CREATOR.id(),
                        Kind.UP,
                        new Money("EUR", 1900),
                        MIDDLE,
                        Instant.parse("2026-12-16T00:00:00Z"),
                        Credits.of(400)));
    }

    @Test
    void whatFollowsATrialIsAMonthFromItsEnd() {
        Instant end = Instant.parse("2026-11-20T00:00:00Z");
        PlanSubscription trial = new PlanSubscription(
                TestTerms.STUDIO.id(),
                TestTerms.STUDIO.terms(),
                START,
                0,
                START,
                end,
                null,
                null,
                end,
                true,
                null,
                null);

        assertThat(quote(trial, TestTerms.FREE).renewsAt()).isEqualTo(Instant.parse("2026-12-20T00:00:00Z"));
    }

    @Test
    void whatIsTriedCanBeBoughtBeforeTheTrialIsOver() {
        PlanSubscription trial = begun(TestTerms.STUDIO).tried(Instant.parse("2026-11-20T00:00:00Z"));

        assertThat(quote(trial, TestTerms.STUDIO))
                .isEqualTo(new ChangeQuote(
                        TestTerms.STUDIO.id(),
                        Kind.UP,
                        TestTerms.STUDIO.terms().price(),
                        MIDDLE,
                        Instant.parse("2026-12-16T00:00:00Z"),
                        TestTerms.STUDIO.terms().credits()));
    }

    @Test
    void upCostsAndBringsWhatTheRestOfThePeriodCostsAndBringsMore() {
        assertThat(quote(begun(TestTerms.CREATOR).paid(), TestTerms.STUDIO))
                .isEqualTo(new ChangeQuote(
                        TestTerms.STUDIO.id(),
                        Kind.UP,
                        new Money("EUR", 3000),
                        MIDDLE,
                        Instant.parse("2026-12-01T00:00:00Z"),
                        Credits.of(800)));
    }

    @Test
    void upWithAPeriodPaidAheadCostsThatPeriodsDifferenceTooAndKeepsIt() {
        PlanSubscription ahead = begun(TestTerms.CREATOR).paid().paidUntil(Instant.parse("2027-01-01T00:00:00Z"));
        ChangeQuote quote = quote(ahead, TestTerms.STUDIO);

        assertThat(quote.now()).isEqualTo(new Money("EUR", 3000 + 6000));
        assertThat(ahead.movedUp(TestTerms.STUDIO.id(), TestTerms.STUDIO.terms())
                        .paidUntil())
                .isEqualTo(ahead.paidUntil());
        assertThat(begun(TestTerms.CREATOR)
                        .paid()
                        .movedUp(TestTerms.STUDIO.id(), TestTerms.STUDIO.terms())
                        .paidUntil())
                .isEqualTo("2026-12-01T00:00:00Z");
    }

    @Test
    void downComesWhenThePeriodEndsAndCostsNothing() {
        ChangeQuote quote = quote(begun(TestTerms.STUDIO).paid(), TestTerms.CREATOR);

        assertThat(quote.kind()).isEqualTo(Kind.DOWN);
        assertThat(quote.now().free()).isTrue();
        assertThat(quote.from()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(quote.renewsAt()).isEqualTo("2027-01-01T00:00:00Z");
        assertThat(quote.added()).isEqualTo(Credits.ZERO);
    }

    @Test
    void toALongerPeriodTheRestOfTheShorterOneIsTakenOff() {
        Plan dear = TestTerms.plan("dear", 120_000, 9000, BillingInterval.YEAR);

        ChangeQuote quote = quote(begun(TestTerms.STUDIO).paid(), dear);

        assertThat(quote.now()).isEqualTo(new Money("EUR", 120_000 - 3950));
        assertThat(quote.renewsAt()).isEqualTo("2027-11-16T00:00:00Z");
    }

    @Test
    void aPeriodThatIsNotPaidForTakesNothingOff() {
        assertThat(quote(begun(TestTerms.CREATOR), TestTerms.STUDIO).now()).isEqualTo(new Money("EUR", 7900));
    }

    @Test
    void onesOwnPlanIsNoChange() {
        assertThat(quote(begun(TestTerms.FREE), TestTerms.FREE).kind()).isEqualTo(Kind.SAME);
    }

    @Property
    void theLaterItIsTheLessItCostsAndBringsAndNeverMoreThanTheDifference(
            @ForAll @LongRange(max = 30L * 86_400) long first, @ForAll @LongRange(max = 30L * 86_400) long second) {
        PlanSubscription creator = begun(TestTerms.CREATOR).paid();
        Instant sooner = START.plus(Duration.ofSeconds(Math.min(first, second)));
        Instant later = START.plus(Duration.ofSeconds(Math.max(first, second)));
        ChangeQuote one = ChangeTerms.quote(creator, TestTerms.STUDIO, sooner, UTC);
        ChangeQuote other = ChangeTerms.quote(creator, TestTerms.STUDIO, later, UTC);

        assertThat(other.now().minor()).isBetween(0L, one.now().minor());
        assertThat(one.now().minor()).isLessThanOrEqualTo(6000);
        assertThat(other.added()).isBetween(Credits.ZERO, one.added());
        assertThat(one.added()).isLessThanOrEqualTo(Credits.of(1600));
    }

    @Property
    void inWhicheverPeriodOfTenYearsAChangeCostsAndBringsNoMoreThanWhatIsLeftOfIt(
            @ForAll("paidPeriods") PlanSubscription period, @ForAll @LongRange(max = 999) long thousandths) {
        Duration whole = Duration.between(period.start(), period.end());
        Instant now = period.start().plus(whole.multipliedBy(thousandths).dividedBy(1000));

        ChangeQuote up = ChangeTerms.quote(period, TestTerms.STUDIO, now, UTC);
        double left = 1 - thousandths / 1000.0;
        assertThat(up.renewsAt()).isEqualTo(period.end());
        assertThat((double) up.now().minor()).isCloseTo(6000 * left, within(1.0));
        assertThat((double) up.added().hundredths()).isCloseTo(160_000 * left, within(1.0));

        Plan dear = TestTerms.plan("dear", 120_000, 9000, BillingInterval.YEAR);
        ChangeQuote longer = ChangeTerms.quote(period, dear, now, UTC);
        assertThat((double) longer.now().minor()).isCloseTo(120_000 - 1900 * left, within(1.0));
        LocalDate year = LocalDate.ofInstant(now, zone(period)).plusYears(1);
        assertThat(LocalDate.ofInstant(longer.renewsAt(), zone(period))).isBetween(year, year.plusDays(1));

        ChangeQuote down = ChangeTerms.quote(period, TestTerms.FREE, now, UTC);
        assertThat(down.now().free()).isTrue();
        assertThat(down.from()).isEqualTo(period.end());
        assertThat(down.renewsAt())
                .isEqualTo(BillingClock.end(period.anchor(), zone(period), BillingInterval.MONTH, period.number() + 1));
    }

    @Provide
    Arbitrary<PlanSubscription> paidPeriods() {
        return Combinators.combine(
                        TestMoments.overTenYears(),
                        TestMoments.zones(),
                        Arbitraries.integers().between(0, 120))
                .as((anchor, zone, number) -> new PlanSubscription(
                                TestTerms.CREATOR.id(),
                                TestTerms.CREATOR.terms(),
                                anchor,
                                number,
                                BillingClock.start(anchor, zone, BillingInterval.MONTH, number),
                                BillingClock.end(anchor, zone, BillingInterval.MONTH, number),
                                zone,
                                null,
                                null,
                                false,
                                null,
                                null)
                        .paid());
    }

    private static ZoneId zone(PlanSubscription period) {
        return Objects.requireNonNull(period.zone());
    }

    private static PlanSubscription begun(Plan plan) {
        return PlanSubscription.begun(plan.id(), plan.terms(), START, null, UTC);
    }

    private static ChangeQuote quote(PlanSubscription current, Plan target) {
        return ChangeTerms.quote(current, target, MIDDLE, UTC);
    }
}
