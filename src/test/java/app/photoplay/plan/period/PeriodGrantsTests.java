package app.photoplay.plan.period;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.ledger.GrantBalance;
import app.photoplay.plan.ledger.GrantRows.NewGrant;
import app.photoplay.plan.ledger.Purse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a period gives, and what it does not give twice. */
class PeriodGrantsTests {

    private static final Instant FIRST = Instant.parse("2026-12-01T00:00:00Z");
    private static final Duration MONTH = Duration.ofDays(31);

    @Test
    void whoComesBackToAPlanInTheMiddleOfItsMonthHasWhatItGave() {
        PlanSubscription before = free(FIRST);
        NewGrant given =
                PeriodGrants.missing(before, Purse.EMPTY, reference -> false).getFirst();
        Purse purse = new Purse(List.of(balance(given)));

        assertThat(PeriodGrants.missing(free(FIRST.plus(Duration.ofDays(9))), purse, reference -> false))
                .isEmpty();
        assertThat(PeriodGrants.missing(free(FIRST.plus(MONTH)), purse, reference -> false))
                .as("the next month gives again")
                .hasSize(1);
    }

    @Test
    void whatWasTakenBackIsNothingThatSomebodyHas() {
        NewGrant given = PeriodGrants.missing(free(FIRST), Purse.EMPTY, reference -> false)
                .getFirst();
        GrantBalance one = balance(given);
        GrantBalance voided = new GrantBalance(
                one.id(),
                one.source(),
                one.note(),
                one.plan(),
                one.reference(),
                one.amount(),
                0,
                0,
                one.from(),
                one.until(),
                true);

        assertThat(PeriodGrants.missing(
                        free(FIRST.plus(Duration.ofDays(9))), new Purse(List.of(voided)), reference -> false))
                .hasSize(1);
    }

    @Test
    void whoBuysWhatTheyTryHasWhatTheyPayFor() {
        PlanSubscription trial = PlanSubscription.begun(
                        TestTerms.STUDIO.id(), TestTerms.STUDIO.terms(), FIRST, null, ZoneOffset.UTC)
                .tried(FIRST.plus(Duration.ofDays(14)));
        NewGrant tried =
                PeriodGrants.missing(trial, Purse.EMPTY, reference -> false).getFirst();
        PlanSubscription bought = PlanSubscription.begun(
                        TestTerms.STUDIO.id(),
                        TestTerms.STUDIO.terms(),
                        FIRST.plus(Duration.ofDays(3)),
                        null,
                        ZoneOffset.UTC)
                .paid();

        assertThat(PeriodGrants.missing(bought, new Purse(List.of(balance(tried))), reference -> false))
                .hasSize(1);
    }

    @Test
    void aPlanIsTheSameUnderAnotherName() {
        NewGrant given = PeriodGrants.missing(free(FIRST), Purse.EMPTY, reference -> false)
                .getFirst();
        Purse purse = new Purse(List.of(balance(given)));
        Instant later = FIRST.plus(Duration.ofDays(9));
        Plan renamed = named(TestTerms.FREE, "Starter");
        Plan namesake = named(TestTerms.plan("gift", 0, 40, BillingInterval.MONTH), "free");

        assertThat(PeriodGrants.missing(free(renamed, later), purse, reference -> false))
                .as("renamed meanwhile")
                .isEmpty();
        assertThat(PeriodGrants.missing(free(namesake, later), purse, reference -> false))
                .as("another plan of that name")
                .hasSize(1);
    }

    private static Plan named(Plan plan, String name) {
        PlanTerms terms = plan.terms();
        return plan.with(new PlanTerms(
                terms.version() + 1,
                name,
                terms.words(),
                terms.price(),
                terms.interval(),
                terms.credits(),
                terms.limits(),
                terms.sharing()));
    }

    private static PlanSubscription free(Instant start) {
        return free(TestTerms.FREE, start);
    }

    private static PlanSubscription free(Plan plan, Instant start) {
        return new PlanSubscription(
                plan.id(), plan.terms(), start, 0, start, start.plus(MONTH), null, null, null, false, null, null);
    }

    private static GrantBalance balance(NewGrant given) {
        return new GrantBalance(
                UUID.randomUUID(),
                GrantSource.PLAN,
                given.note(),
                given.plan(),
                given.reference(),
                given.amount().hundredths(),
                given.amount().hundredths(),
                0,
                given.from(),
                given.until(),
                false);
    }
}
