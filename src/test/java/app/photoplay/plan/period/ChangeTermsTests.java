package app.photoplay.plan.period;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.subscription.ChangeQuote;
import app.photoplay.plan.subscription.ChangeQuote.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
        Plan dear = TestTerms.plan("dear", 120_000, 9000, app.photoplay.plan.BillingInterval.YEAR);

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

    private static PlanSubscription begun(Plan plan) {
        return PlanSubscription.begun(plan.id(), plan.terms(), START, null, UTC);
    }

    private static ChangeQuote quote(PlanSubscription current, Plan target) {
        return ChangeTerms.quote(current, target, MIDDLE, UTC);
    }
}
