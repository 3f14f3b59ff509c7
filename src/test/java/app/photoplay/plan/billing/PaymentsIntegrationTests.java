package app.photoplay.plan.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.subscription.SubscriptionState;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is paid is given once; what goes back takes with it what is left. */
class PaymentsIntegrationTests extends BillingScenario {

    private static final PlanId CREATOR = new PlanId("creator");

    @Test
    void nothingIsGivenBeforeItIsPaidAndThenItIsGivenOnce() {
        Payment order = order();

        assertThat(order.state()).isEqualTo(PaymentState.OPEN);
        assertThat(left()).isEqualTo(1000);
        assertThat(receipts()).isEmpty();

        assertThat(payments.paid(order.id(), "money")).isEqualTo(PaymentNews.TAKEN);
        assertThat(payments.paid(order.id(), "money")).isEqualTo(PaymentNews.KNOWN);

        assertThat(left()).isEqualTo(1000 + PACK);
        assertThat(receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.number()).matches("PH-\\d{4}-\\d{4,}");
            assertThat(receipt.amount()).isEqualTo(new Money("EUR", 600));
        });
    }

    @Test
    void anOrderThatIsClickedTwiceIsOneOrder() {
        assertThat(order().id()).isEqualTo(order().id());
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void moneyThatComesTwiceHasToGoBack() {
        Payment order = order();
        payments.paid(order.id(), "money");

        assertThat(payments.paid(order.id(), "other money")).isEqualTo(PaymentNews.SURPLUS);
        assertThat(left()).isEqualTo(1000 + PACK);
    }

    @Test
    void moneyThatComesAfterAllCounts() {
        Payment order = order();
        creator.does(() -> purchases.cancel(order.id()));
        assertThat(waiting()).isEmpty();

        assertThat(payments.paid(order.id(), "money")).isEqualTo(PaymentNews.TAKEN);
        assertThat(left()).isEqualTo(1000 + PACK);
    }

    @Test
    void aRefundTakesBackWhatIsLeftAndLeavesWhatWasSpent() {
        Payment order = order();
        markPaid(order.id());
        UUID made = hold(40);
        acts(() -> ledger.settle(made));

        refund(order.id());
        payments.refunded(order.id(), null);

        assertThat(left()).isZero();
        assertThat(receipts()).hasSize(2).satisfies(both -> {
            assertThat(both.getFirst().of()).isEqualTo(both.getLast().number());
            assertThat(both.getFirst().amount()).isEqualTo(both.getLast().amount());
        });
    }

    @Test
    void ofAPartThatGoesBackAsLargeAPartOfTheCreditsGoesAsFarAsItIsLeft() {
        Payment order = order();
        markPaid(order.id());

        refund(order.id(), "1.50");

        assertThat(left()).isEqualTo(1000 + PACK - PACK / 4);
        assertThat(payments.find(order.id())).get().satisfies(paid -> {
            assertThat(paid.state()).isEqualTo(PaymentState.PAID);
            assertThat(paid.refunded()).isEqualTo(new Money("EUR", 150));
        });
        UUID made = hold(60);
        acts(() -> ledger.settle(made));
        refund(order.id(), "3.00");
        assertThat(left()).as("what was spent stays spent").isZero();
        for (String much : List.of("1.51", "0", "-1", "0.001", "1e30")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> refund(order.id(), much))
                    .extracting(Refusal::field)
                    .isEqualTo("amount");
        }
        refund(order.id());
        assertThat(state(order.id())).isEqualTo(PaymentState.REFUNDED);
        assertThat(receipts().stream()
                        .filter(PaymentReceipt::refund)
                        .map(receipt -> receipt.amount().minor()))
                .containsExactly(150L, 300L, 150L);
    }

    @Test
    void aPartThatGoesBackIsToldAsThatPart() {
        Payment order = order();
        markPaid(order.id());

        refund(order.id(), "1.50");

        PaymentReceipt back = receipts().getFirst();
        assertThat(back.amount()).isEqualTo(new Money("EUR", 150));
        assertThat(back.credits().hundredths()).as("what was taken with it").isEqualTo(PACK / 4);
        assertThat(jdbc.sql("select arguments::text from audit_entries where subject_id = ? and action = ?")
                        .params(account.toString(), "subscriptions.refund")
                        .query(String.class)
                        .single())
                .contains("1.50")
                .doesNotContain("6.00");
        UUID made = hold(70);
        acts(() -> ledger.settle(made));
        refund(order.id());
        assertThat(receipts().getFirst().credits()).as("no more than was left").isLessThan(new Credits(PACK * 3 / 4));
    }

    @Test
    void manyRefundsAtOnceAreOneAndWrittenDownOnce() {
        Payment order = order();
        markPaid(order.id());

        long done = IntStream.range(0, 6)
                .parallel()
                .filter(n -> {
                    try {
                        refund(order.id());
                        return true;
                    } catch (Refusal refused) {
                        return refused.code() != ErrorCode.NOT_ALLOWED_NOW;
                    }
                })
                .count();

        assertThat(done).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entries where subject_id = ? and action = ?")
                        .params(account.toString(), "subscriptions.refund")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPlanStaysWhereAPartOfItsMoneyGoesBack() {
        creator.does(() -> subscriptions.change(CREATOR));
        Payment due = waiting().getFirst();
        markPaid(due.id());

        refund(due.id(), "9.50");

        assertThat(subscription().plan().id()).isEqualTo(CREATOR);
        assertThat(left()).isEqualTo(1000 + 75_000);
        refund(due.id());
        assertThat(subscription().plan().id()).isEqualTo(PlanId.FREE);
    }

    @Test
    void whatAnAdministratorDoesIsWrittenDownWithItsReason() {
        Payment order = order();
        markPaid(order.id());
        refund(order.id());

        assertThat(jdbc.sql("select action || ': ' || reason from audit_entries where subject_id = ? order by id")
                        .param(account.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "subscriptions.mark-paid: The transfer came", "subscriptions.refund: Asked for it back");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> markPaid(order.id()))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.NOT_ALLOWED_NOW);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administrator.does(() -> desk.refund(order.id(), null, " ")))
                .extracting(Refusal::field)
                .isEqualTo("reason");
    }

    @Test
    void aPlanBeginsOnceItIsPaidAndEndsWhenTheMoneyGoesBack() {
        creator.does(() -> subscriptions.change(CREATOR));
        Payment due = waiting().getFirst();
        assertThat(due.purpose()).isEqualTo(PaymentPurpose.PLAN_START);
        assertThat(subscription().plan().id()).isNotEqualTo(CREATOR);

        markPaid(due.id());

        assertThat(subscription().plan().id()).isEqualTo(CREATOR);
        assertThat(left()).isEqualTo(1000 + 150_000);
        assertThat(waiting()).isEmpty();

        refund(due.id());

        assertThat(subscription().plan().id()).isEqualTo(PlanId.FREE);
        assertThat(left()).isLessThan(150_000);
        assertThat(receipts()).hasSize(2);
    }

    @Test
    void anUpgradeThatIsPaidBackTakesItsCreditsAndLeadsBack() {
        creator.does(() -> subscriptions.change(CREATOR));
        Payment start = waiting().getFirst();
        markPaid(start.id());
        creator.does(() -> subscriptions.change(new PlanId("studio")));
        Payment upgrade = waiting().getFirst();
        assertThat(upgrade.purpose()).isEqualTo(PaymentPurpose.UPGRADE);
        markPaid(upgrade.id());
        assertThat(subscription().plan().id().value()).isEqualTo("studio");
        assertThatExceptionOfType(Refusal.class)
                .as("the upgrade stands on it")
                .isThrownBy(() -> refund(start.id()))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.REFUND_LATER_FIRST);
        assertThat(subscription().plan().id().value()).isEqualTo("studio");
        long before = left();

        refund(upgrade.id());

        assertThat(left()).isLessThan(before).isGreaterThanOrEqualTo(150_000);
        assertThat(subscription().pendingPlan())
                .isNotNull()
                .satisfies(plan -> assertThat(plan.id()).isEqualTo(CREATOR));
    }

    @Test
    void moneyForAPlanThatNobodyWantsAnyMoreGivesNothing() {
        creator.does(() -> subscriptions.change(CREATOR));
        Payment due = creator.does(purchases::payDue);
        creator.does(subscriptions::takeBack);
        assertThat(payments.find(due.id())).get().extracting(Payment::state).isEqualTo(PaymentState.CANCELLED);

        assertThat(payments.paid(due.id(), "money")).isEqualTo(PaymentNews.TOO_LATE);

        assertThat(subscription().plan().id()).isNotEqualTo(CREATOR);
        assertThat(payments.find(due.id())).get().matches(Payment::owedBack);
        assertThat(payments.refunded(due.id(), null)).isEqualTo(PaymentNews.TAKEN);
    }

    @Test
    void aRenewalIsPaidWhenItIsDueAndAheadOfItOnce() {
        creator.does(() -> subscriptions.change(CREATOR));
        markPaid(waiting().getFirst().id());
        Money price = new Money("EUR", 1900);

        assertThat(payments.renewed(account, "test", "invoice 1 " + account, "a" + account, price))
                .isEqualTo(PaymentNews.TAKEN);
        assertThat(payments.renewed(account, "test", "invoice 1 " + account, "a" + account, price))
                .isEqualTo(PaymentNews.KNOWN);
        clock.leap(Duration.ofDays(32));
        assertThat(subscription().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(waiting()).isEmpty();

        clock.leap(Duration.ofDays(31));
        assertThat(subscription().state()).isEqualTo(SubscriptionState.GRACE);
        payments.notRenewed(account, "Card declined");
        assertThat(payments.renewed(account, "test", "invoice 2 " + account, "b" + account, price))
                .isEqualTo(PaymentNews.TAKEN);
        assertThat(subscription().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(receipts()).hasSize(3);
    }

    @Test
    void moneyForARenewalOfNothingIsNotedAndOwedBack() {
        assertThat(payments.renewed(account, "test", "invoice " + account, "c" + account, new Money("EUR", 1900)))
                .isEqualTo(PaymentNews.TOO_LATE);
        assertThat(creator.does(() -> purchases.mine(0, 10)).payments())
                .singleElement()
                .matches(Payment::owedBack);
    }

    @Test
    void whatIsOnlyDueIsSeenByAdministratorsAndCancelled() {
        creator.does(() -> subscriptions.change(CREATOR));
        UUID due = waiting().getFirst().id();
        assertThat(administrator
                        .does(() -> desk.page(PaymentState.OPEN, account, 0, 10))
                        .payments())
                .extracting(Payment::id)
                .containsExactly(due);

        administrator.does(() -> desk.cancel(due, "Changed their mind"));

        assertThat(waiting()).isEmpty();
        assertThat(subscription().due()).isNull();
    }

    @Test
    void anOrderOfSomebodyElseIsNotThere() {
        Payment order = order();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> administrator.does(() -> purchases.cancel(order.id())))
                .extracting(Refusal::code)
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void noNumberOfAReceiptIsLeftOut() {
        List<Payment> orders = IntStream.range(0, 8)
                .mapToObj(n -> {
                    Payment order = order();
                    if (n % 3 == 1) {
                        transaction.executeWithoutResult(status -> {
                            payments.paid(order.id(), "money");
                            status.setRollbackOnly();
                        });
                    }
                    payments.paid(order.id(), "money");
                    return order;
                })
                .toList();
        orders.parallelStream()
                .filter(order -> order.id().hashCode() % 2 == 0)
                .forEach(order -> payments.refunded(order.id(), null));

        assertThat(jdbc.sql("""
                        select max(last) - count(*) from receipt_years y join payment_receipts r on r.number like 'PH-' || y.year || '-%'
                        group by y.year
                        """).query(Long.class).list()).allMatch(missing -> missing == 0);
    }

    /** Whatever is told and in which order: given once at most, and money in receipts is the money that stayed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyOrderOfNewsGivesOnceAndAddsUp(long seed) {
        Random random = new Random(seed);
        UUID id = order().id();
        for (int step = 0; step < 14; step++) {
            PaymentState before = state(id);
            long backBefore = back(id);
            PaymentNews news = switch (random.nextInt(8)) {
                case 0, 1 -> payments.paid(id, "money");
                case 2 -> payments.paid(id, "other money");
                case 3 -> payments.failed(id, "declined");
                case 4 -> payments.cancelled(id);
                case 5 -> payments.refunded(id, null);
                default -> payments.refunded(id, new Money("EUR", random.nextInt(1, 700)));
            };
            PaymentState now = state(id);
            assertThat(now == before || before.mayBecome(now))
                    .as("%s to %s", before, now)
                    .isTrue();
            long back = back(id);
            assertThat(news == PaymentNews.TAKEN).isEqualTo(now != before || back != backBefore);
            assertThat(left()).isEqualTo(1000 + (now == PaymentState.PAID ? PACK - PACK * back / 600 : 0));
            assertThat(receipts().stream()
                            .mapToLong(receipt -> receipt.refund()
                                    ? -receipt.amount().minor()
                                    : receipt.amount().minor())
                            .sum())
                    .isEqualTo(now == PaymentState.PAID ? 600 - back : 0);
        }
        assertThat(jdbc.sql("select count(*) from credit_grants where account_id = ? and source = 'PURCHASE'")
                        .param(account.value())
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(1);
    }

    private long back(UUID id) {
        return payments.find(id).orElseThrow().refunded().minor();
    }

    private PaymentState state(UUID id) {
        return payments.find(id).orElseThrow().state();
    }
}
