package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.Ids;
import app.photoplay.plan.CreditLedger.Hold;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.ledger.GrantBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is booked: given, held, spent, given back, expired, taken away. */
class BookingsIntegrationTests extends PlanScenario {

    private static final int STEPS = 40;

    @Autowired
    GrantBook book;

    @Test
    void whatExpiresFirstIsSpentFirstAndGivenOnce() {
        grant(5, null);
        UUID soon = grant(5, Duration.ofHours(1));
        does(() -> ledger.grant(account, "order 7 " + account, GrantSource.PURCHASE, Credits.of(5), null, "bought"));
        does(() -> ledger.grant(account, "order 7 " + account, GrantSource.PURCHASE, Credits.of(5), null, "again"));

        assertThat(left()).isEqualTo(2500);
        hold(3);

        assertThat(leftOf(soon)).isEqualTo(200);
        assertThat(usage().held()).isEqualTo(Credits.of(3));
        assertThat(usage().expiring()).isEqualTo(new Usage.Expiring(Credits.of(2), expiryOf(soon)));
    }

    @Test
    void whatIsReleasedGoesBackToTheVeryGrant() {
        UUID soon = grant(5, Duration.ofHours(1));
        UUID lasting = grant(5, null);
        UUID held = hold(18);

        assertThat(leftOf(soon)).isZero();
        assertThat(leftOf(lasting)).isEqualTo(200);
        acts(() -> ledger.release(List.of(held)));
        acts(() -> ledger.release(List.of(held)));

        assertThat(leftOf(soon)).isEqualTo(500);
        assertThat(leftOf(lasting)).isEqualTo(500);
        assertThat(left()).isEqualTo(2000);
    }

    @Test
    void whatExpiresGoesWithWhatIsLeftOfItBookedOrNot() {
        grant(5, Duration.ofHours(1));
        grant(4, null);
        hold(2);

        clock.leap(Duration.ofHours(2));
        assertThat(left()).isEqualTo(1400);
        acts(() -> ledger.open(account));
        acts(() -> ledger.open(account));

        assertThat(left()).isEqualTo(1400);
        assertThat(sum("EXPIRE")).isEqualTo(300);
    }

    @Test
    void whatComesBackToAGrantWhoseTimeIsOverIsGoneAndBookedSo() {
        grant(5, Duration.ofHours(1));
        UUID held = hold(5);
        clock.leap(Duration.ofHours(2));
        acts(() -> ledger.open(account));

        acts(() -> ledger.release(List.of(held)));

        assertThat(left()).isEqualTo(1000);
        acts(() -> ledger.open(account));
        assertThat(sum("EXPIRE")).isEqualTo(500);
        assertThat(usage().held()).isEqualTo(Credits.ZERO);
    }

    @Test
    void whatIsRefundedGoesBackOnceToItsSource() {
        UUID gift = grant(5, Duration.ofHours(1));
        UUID settled = hold(7);
        acts(() -> ledger.settle(settled));
        assertThat(usage().spent()).isEqualTo(Credits.of(7));

        assertThat(does(() -> ledger.refund(settled))).isEqualTo(Credits.of(7));
        assertThat(does(() -> ledger.refund(settled))).isEqualTo(Credits.ZERO);
        UUID held = hold(4);
        assertThat(does(() -> ledger.refund(held))).isEqualTo(Credits.ZERO);

        assertThat(leftOf(gift)).isEqualTo(100);
        assertThat(left()).isEqualTo(1100);
        assertThat(usage().spent()).isEqualTo(Credits.ZERO);
    }

    @Test
    void whatIsRefundedToAGrantThatIsGoneIsOneOfItsOwn() {
        grant(5, Duration.ofHours(1));
        UUID settled = hold(5);
        acts(() -> ledger.settle(settled));
        clock.leap(Duration.ofHours(2));

        does(() -> ledger.refund(settled));

        assertThat(left()).isEqualTo(1500);
        assertThat(jdbc.sql("select source from credit_grants where account_id = ? and reference = ?")
                        .params(account.value(), "refund " + settled)
                        .query(String.class)
                        .single())
                .isEqualTo("REFUND");
    }

    @Test
    void whatIsTakenAwayIsThereAndNoMore() {
        grant(5, null);
        UUID correction = Ids.next();

        assertThat(does(() -> book.take(account, Ids.next(), Credits.of(16), "too much")))
                .isFalse();
        assertThat(does(() -> book.take(account, correction, Credits.of(12), "why")))
                .isTrue();
        assertThat(does(() -> book.take(account, correction, Credits.of(12), "again")))
                .isTrue();

        assertThat(left()).isEqualTo(300);
    }

    @Test
    void whatIsTakenBackGivesNothingAnyMoreAlsoWhatWasHeldOfIt() {
        UUID gift = grant(5, Duration.ofHours(1));
        UUID held = hold(2);

        acts(() -> book.takeBack(gift, "by mistake"));
        acts(() -> book.takeBack(gift, "again"));
        assertThat(left()).isEqualTo(1000);
        assertThat(usage().held()).isEqualTo(Credits.of(2));
        acts(() -> ledger.release(List.of(held)));

        assertThat(left()).isEqualTo(1000);
        acts(() -> ledger.open(account));
        assertThat(sum("VOID")).isEqualTo(500);
    }

    @Test
    void aGrantGivesSomething() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        does(() -> ledger.grant(account, "nothing", GrantSource.GIFT, Credits.ZERO, null, "nothing")));
    }

    @Test
    void whatIsWrittenStaysAsItIsAndGoesWithItsAccount() {
        grant(5, null);

        assertThatThrownBy(() -> jdbc.sql("update credit_entries set amount = 1 where account_id = ?")
                        .param(account.value())
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from credit_entries where account_id = ?")
                        .param(account.value())
                        .update())
                .hasMessageContaining("append-only");

        jdbc.sql("delete from users where id = ?").param(account.value()).update();
        assertThat(sum("GRANT")).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverHappensNothingIsNegativeAndTheBooksBalance(long seed) {
        Random random = new Random(seed);
        List<UUID> references = new ArrayList<>();
        List<UUID> grants = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            UUID some = references.isEmpty() ? Ids.next() : references.get(random.nextInt(references.size()));
            long left = left();
            switch (random.nextInt(10)) {
                case 0 -> grants.add(grant(1 + random.nextInt(8), Duration.ofDays(1 + random.nextInt(40))));
                case 1 -> grants.add(grant(1 + random.nextInt(4), null));
                case 2, 3 -> {
                    UUID wanted = random.nextInt(5) == 0 ? some : Ids.next();
                    long amount = 1 + random.nextInt(700);
                    boolean known = references.contains(wanted) && isHeld(wanted);
                    Set<UUID> paid = does(() -> ledger.hold(account, List.of(new Hold(wanted, new Credits(amount)))));
                    assertThat(left - left()).isEqualTo(known || amount > left ? 0 : amount);
                    assertThat(known || paid.contains(wanted) == (amount <= left))
                            .isTrue();
                    references.add(wanted);
                }
                case 4 -> acts(() -> ledger.settle(some));
                case 5 -> acts(() -> ledger.release(List.of(some)));
                case 6 -> acts(() -> ledger.refund(some));
                case 7 -> {
                    Credits some1 = new Credits(1 + random.nextInt(1000));
                    boolean booked = does(() -> book.take(account, Ids.next(), some1, "a test"));
                    assertThat(booked).isEqualTo(some1.hundredths() <= left);
                }
                case 8 -> {
                    if (!grants.isEmpty()) {
                        acts(() -> book.takeBack(grants.get(random.nextInt(grants.size())), "a test"));
                    }
                }
                default -> clock.leap(Duration.ofDays(random.nextInt(12)));
            }
            balances("seed " + seed + ", step " + step);
        }
    }

    /** What came in is what is there, was spent, is held, or has gone; of each grant, and each hold ended once at most. */
    private void balances(String when) {
        Usage usage = usage();
        assertThat(usage.left().hundredths()).as(when).isNotNegative();
        acts(() -> ledger.open(account));
        assertThat(usage().left()).as(when).isEqualTo(usage.left());
        assertThat(usage().held()).as(when).isEqualTo(usage.held());
        assertThat(jdbc.sql("""
                                select count(*) from (
                                    select sum(case when kind in ('GRANT', 'RELEASE', 'REFUND', 'ADJUST') then amount
                                                    when kind in ('HOLD', 'EXPIRE', 'VOID') then -amount else 0 end) remains
                                    from credit_entries where account_id = ? and grant_id is not null
                                    group by grant_id) of_grant
                                where remains < 0
                                """).param(account.value()).query(Integer.class).single())
                .as(when)
                .isZero();
        long open = sum("HOLD") - sum("SETTLE") - sum("RELEASE");
        assertThat(usage.held().hundredths()).as(when).isEqualTo(open);
        assertThat(sum("GRANT") + sum("REFUND") + sum("ADJUST"))
                .as(when)
                .isEqualTo(usage.left().hundredths() + open + sum("SETTLE") + sum("EXPIRE") + sum("VOID"));
        assertThat(jdbc.sql("""
                                select count(*) from (select reference from credit_entries
                                where account_id = ? and kind in ('SETTLE', 'RELEASE')
                                group by reference, grant_id having count(*) > 1) twice
                                """).param(account.value()).query(Integer.class).single())
                .as(when)
                .isZero();
    }

    private boolean isHeld(UUID reference) {
        return jdbc.sql("select exists (select 1 from credit_entries where reference = ? and kind = 'HOLD')")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    private long leftOf(UUID grant) {
        return book.of(account).stream()
                .filter(one -> one.id().equals(grant))
                .findFirst()
                .orElseThrow()
                .left()
                .hundredths();
    }

    private java.time.Instant expiryOf(UUID grant) {
        return book.of(account).stream()
                .filter(one -> one.id().equals(grant))
                .findFirst()
                .orElseThrow()
                .until();
    }
}
