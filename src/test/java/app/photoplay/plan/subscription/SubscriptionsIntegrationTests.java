package app.photoplay.plan.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditEntry;
import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditReader;
import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanEditor;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanScenario;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.billing.PaymentDesk;
import app.photoplay.plan.grant.GrantDesk;
import app.photoplay.plan.grant.Grants;
import app.photoplay.support.Creator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From plan to plan, with what it costs and brings. */
class SubscriptionsIntegrationTests extends PlanScenario {

    private static final PlanId CREATOR = new PlanId("creator");
    private static final PlanId STUDIO = new PlanId("studio");

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    SubscriptionDesk desk;

    @Autowired
    PaymentDesk paymentDesk;

    @Autowired
    PlanPayments payments;

    @Autowired
    PlanEditor editor;

    @Autowired
    Grants grants;

    @Autowired
    GrantDesk grantDesk;

    @Autowired
    AuditReader audit;

    private Creator administrator;

    @BeforeEach
    void somebodyNew() {
        administrator = Creator.administrator(application);
        creator = Creator.signUp(application);
        account = creator.id();
    }

    @Test
    void everybodyBeginsOnTheFreePlanWithItsCredits() {
        SubscriptionView mine = mine();

        assertThat(mine.plan().id()).isEqualTo(PlanId.FREE);
        assertThat(mine.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(usage().left()).isEqualTo(Credits.of(500));
        assertThat(jdbc.sql("select count(*) from credit_grants where account_id = ?")
                        .param(account.value())
                        .query(Long.class)
                        .single())
                .as("to look writes nothing")
                .isZero();
        hold(3);
        assertThat(usage().left()).isEqualTo(Credits.of(497));
    }

    @Test
    void upBeginsOnceItIsPaidAndNotTwice() {
        ChangeQuote quote = creator.does(() -> subscriptions.quote(CREATOR));
        assertThat(quote.now()).isEqualTo(new Money("EUR", 1900));

        SubscriptionView waiting = creator.does(() -> subscriptions.change(CREATOR));
        assertThat(waiting.plan().id()).isEqualTo(PlanId.FREE);
        Due due = waiting.due();
        assertThat(due).isNotNull();
        assertThat(due.amount()).isEqualTo(quote.now());
        assertThat(usage().left()).isEqualTo(Credits.of(500));

        assertThat(paid(due.reference())).isTrue();
        assertThat(paid(due.reference())).isTrue();

        assertThat(mine().plan().id()).isEqualTo(CREATOR);
        assertThat(mine().due()).isNull();
        assertThat(usage().left()).isEqualTo(Credits.of(500 + 1500));
        assertThat(paid(UUID.randomUUID())).isFalse();
    }

    @Test
    void upFromAPaidPlanBringsWhatTheRestOfThePeriodGivesMore() {
        pays(CREATOR);
        clock.leap(Duration.ofDays(10));
        ChangeQuote quote = creator.does(() -> subscriptions.quote(STUDIO));
        Credits before = usage().left();

        pays(STUDIO);

        assertThat(quote.now().minor()).isBetween(1L, 5999L);
        assertThat(usage().left()).isEqualTo(before.plus(quote.added()));
        assertThat(mine().plan().id()).isEqualTo(STUDIO);
        assertThat(mine().renewsAt()).isEqualTo(quote.renewsAt());
    }

    @Test
    void downAndCancelWaitForTheEndAndAreTakenBackBeforeIt() {
        pays(STUDIO);
        SubscriptionView down = creator.does(() -> subscriptions.change(CREATOR));
        assertThat(down.plan().id()).isEqualTo(STUDIO);
        assertThat(down.state()).isEqualTo(SubscriptionState.ENDING);
        assertThat(down.pendingPlan().id()).isEqualTo(CREATOR);

        assertThat(creator.does(subscriptions::takeBack).state()).isEqualTo(SubscriptionState.ACTIVE);
        creator.does(subscriptions::cancel);
        clock.leap(Duration.between(clock.instant(), mine().renewsAt()));

        assertThat(mine().plan().id()).isEqualTo(PlanId.FREE);
        assertThat(usage().left()).isEqualTo(Credits.of(500));
    }

    @Test
    void aPeriodThatIsNotPaidForGoesOnInGraceWithoutCreditsUntilItIs() {
        pays(CREATOR);
        clock.leap(Duration.between(clock.instant(), mine().renewsAt()));
        acts(() -> ledger.open(account));
        acts(() -> ledger.open(account));

        SubscriptionView grace = mine();
        assertThat(grace.state()).isEqualTo(SubscriptionState.GRACE);
        assertThat(grace.due()).isNotNull();
        assertThat(grace.due().kind()).isEqualTo(Due.Kind.RENEWAL);
        assertThat(usage().left()).isEqualTo(Credits.ZERO);

        UUID due = mine().due().reference();
        administrator.does(() -> paymentDesk.markPaid(due, "The transfer came"));

        assertThat(mine().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(usage().left()).isEqualTo(Credits.of(1500));
        assertThat(acted()).contains("subscriptions.mark-paid");
    }

    @Test
    void moneyThatComesAfterTheGraceIsNotTaken() {
        pays(CREATOR);
        clock.leap(Duration.between(clock.instant(), mine().renewsAt()));
        acts(() -> ledger.open(account));
        UUID due = mine().due().reference();
        clock.leap(Duration.ofDays(8));

        assertThat(paid(due)).isFalse();
        assertThat(mine().plan().id()).isEqualTo(PlanId.FREE);
    }

    @Test
    void monthsInWhichNobodyCameAreCaughtUpOnce() {
        hold(3);
        clock.leap(Duration.ofDays(400));
        acts(() -> ledger.open(account));
        acts(() -> ledger.open(account));

        assertThat(usage().left()).isEqualTo(Credits.of(500));
        assertThat(jdbc.sql("select count(*) from credit_grants where account_id = ? and closed_at is null"
                                + " and expires_at > ?")
                        .params(account.value(), clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsPublishedMeanwhileGivesMoreAtOnceAndLessFromTheNextPeriodOn() {
        PlanId plan = administrator.does(() -> {
            PlanId id = new PlanId(account.toString());
            editor.create(id, terms("One", 100, 20, 5));
            editor.show(id, true);
            editor.open(id, true);
            return id;
        });
        administrator.does(() -> desk.put(account, plan));
        publish(plan, 1, terms("One", 50, 40, 3));
        publish(plan, 2, terms("One", 60, 10, 9));

        PlanLimits now = usage().plan().terms().limits();
        assertThat(now.shotsAFilm()).isEqualTo(40);
        assertThat(now.atOnce()).isEqualTo(9);
        assertThat(usage().left()).as("with what the free plan gave").isEqualTo(Credits.of(600));
        acts(() -> ledger.open(account));
        clock.leap(Duration.between(clock.instant(), mine().renewsAt()));

        PlanLimits next = usage().plan().terms().limits();
        assertThat(next.shotsAFilm()).isEqualTo(10);
        assertThat(next.atOnce()).isEqualTo(9);
        assertThat(usage().left()).isEqualTo(Credits.of(60));
        assertThat(creator.does(() -> subscriptions.quote(CREATOR)).kind()).isEqualTo(ChangeQuote.Kind.UP);
    }

    @Test
    void whatIsPublishedIsWhatStandsBeforeWhoeverPublishesIt() {
        PlanId plan = new PlanId(account.toString());
        administrator.acts(() -> {
            editor.create(plan, terms("One", 100, 20, 5));
            PlanDraft first = editor.draft(plan);
            PlanDraft mine = editor.save(first, terms("One", 100, 21, 5));

            changedElsewhere(() -> editor.save(first, terms("One", 101, 20, 5)));
            PlanDraft theirs = editor.save(mine, terms("One", 101, 21, 5));
            changedElsewhere(() -> editor.publish(mine));
            changedElsewhere(() -> editor.discard(mine));
            editor.publish(theirs);
            changedElsewhere(() -> editor.publish(theirs));
            changedElsewhere(() -> editor.save(theirs, terms("One", 102, 21, 5)));

            PlanDraft published = editor.draft(plan);
            assertThat(published.plan().terms())
                    .isEqualTo(terms("One", 101, 21, 5).version(2));
            assertThat(editor.save(published, terms("One", 101, 21, 5)).draft())
                    .as("no draft is what is published")
                    .isNull();
        });
    }

    @Test
    void aPlanThatPeopleComeToWithoutChoosingItStaysOpen() {
        administrator.acts(() -> {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> editor.open(PlanId.FREE, false))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_ALLOWED_NOW));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> editor.retire(PlanId.FREE, true));
            assertThat(editor.given(PlanId.FREE)).isTrue();
            assertThat(editor.given(STUDIO)).isFalse();
        });
    }

    private static void changedElsewhere(ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CHANGED_ELSEWHERE));
    }

    @Test
    void whatIsNotOfferedCannotBeChosen() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.does(() -> subscriptions.change(new PlanId("ten"))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_ALLOWED_NOW));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.does(() -> subscriptions.change(new PlanId("nowhere"))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void administratorsPutExtendGiveAndTakeAndItIsWrittenDown() {
        SubscriptionView put = administrator.does(() -> desk.put(account, STUDIO));
        assertThat(put.plan().id()).isEqualTo(STUDIO);
        Instant before = put.renewsAt();
        assertThat(administrator
                        .does(() -> desk.extend(account, Duration.ofDays(3)))
                        .renewsAt())
                .isEqualTo(before.plus(Duration.ofDays(3)));
        assertThat(administrator
                        .does(() -> desk.trial(account, CREATOR, Duration.ofDays(14)))
                        .state())
                .isEqualTo(SubscriptionState.TRIAL);
        Credits left = usage().left();
        UUID gift = administrator.does(() ->
                grantDesk.grant(account, Credits.of(100), clock.instant().plus(Duration.ofDays(60)), "Two late films"));
        administrator.acts(() -> grantDesk.take(account, Credits.of(30), "Too many"));
        Instant until = end(gift);
        administrator.acts(() -> grantDesk.extend(gift, 30, "Was ill"));
        assertThat(end(gift)).isEqualTo(until.plus(Duration.ofDays(30)));
        administrator.acts(() -> grantDesk.voidGrant(gift, "By mistake"));

        assertThat(usage().left()).isLessThanOrEqualTo(left);
        assertThat(acted())
                .containsExactlyInAnyOrder(
                        "subscriptions.put",
                        "subscriptions.extend",
                        "subscriptions.trial",
                        "grants.give",
                        "grants.take",
                        "grants.extend",
                        "grants.void");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administrator.does(() -> grantDesk.grant(account, Credits.of(1), null, " ")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));
    }

    private Instant end(UUID grant) {
        return administrator.does(() -> grantDesk.of(account)).stream()
                .filter(one -> one.id().equals(grant))
                .findFirst()
                .orElseThrow()
                .until();
    }

    @Test
    void theDaysOfWhereSomebodyIsCountOnceTheyWereSeen() {
        creator.acts(() -> subscriptions.seenFrom(ZoneId.of("Asia/Kolkata")));
        creator.acts(() -> subscriptions.seenFrom(ZoneId.of("America/New_York")));

        assertThat(mine().zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    @Test
    void grantsAreToldInTheOrderInWhichTheyAreSpent() {
        grant(7, null);
        grant(5, Duration.ofHours(1));

        assertThat(creator.does(grants::mine))
                .extracting(grant -> grant.left().hundredths() / 100)
                .containsExactly(5L, 500L, 7L);
    }

    private static PlanTerms terms(String name, long credits, int shots, int atOnce) {
        return new PlanTerms(
                1,
                name,
                "",
                new Money("EUR", 0),
                BillingInterval.MONTH,
                Credits.of(credits),
                new PlanLimits(null, shots, null, Resolution.UHD, Set.of(), null, atOnce),
                Set.of());
    }

    private void publish(PlanId plan, int basedOn, PlanTerms terms) {
        administrator.acts(() -> {
            PlanDraft seen = editor.draft(plan);
            assertThat(seen.plan().terms().version()).isEqualTo(basedOn);
            editor.publish(editor.save(seen, terms));
        });
    }

    private void pays(PlanId plan) {
        Due due = creator.does(() -> subscriptions.change(plan)).due();
        assertThat(due).isNotNull();
        assertThat(paid(due.reference())).isTrue();
    }

    private boolean paid(UUID reference) {
        return does(() -> payments.paid(reference));
    }

    private SubscriptionView mine() {
        return creator.does(subscriptions::mine);
    }

    private List<String> acted() {
        return administrator.does(() -> audit.page(AuditFilter.about(account), 0, 50)).entries().stream()
                .map(AuditEntry::action)
                .toList();
    }
}
