package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.plan.CreditLedger.Hold;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is booked beside generations: granted, expired, refunded, adjusted. */
@PhotoplayTest
class BookingsIntegrationTests {

    private static final int STEPS = 40;

    @Autowired
    CreditRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    private final ShiftingClock clock = ShiftingClock.stopped();
    private CreditLedger ledger;
    private UserId account;

    @BeforeEach
    void somebodyWithTenCredits() {
        ledger = new CreditLedger(rows, clock);
        account = Creator.signUp(application).id();
        jdbc.sql("insert into plans (id, monthly_credits, max_shots) values ('ten', 1000, 300) on conflict do nothing")
                .update();
        jdbc.sql("insert into subscriptions (account_id, plan_id, since) values (?, 'ten', now())")
                .param(account.value())
                .update();
    }

    @Test
    void whatIsGrantedIsUsedAfterTheMonthsAllowanceAndOnce() {
        UUID order = grant(5, null);
        does(() -> ledger.grant(account, order, Credits.of(5), null, "again"));

        assertThat(left()).isEqualTo(1500);
        hold(12);

        Usage usage = usage();
        assertThat(usage.held()).isEqualTo(Credits.of(10));
        assertThat(usage.granted()).isEqualTo(Credits.of(3));
        assertThat(usage.left()).isEqualTo(Credits.of(3));
    }

    @Test
    void whatIsReleasedGoesBackToWhereItCameFrom() {
        grant(5, null);
        UUID held = hold(12);

        does(() -> ledger.release(List.of(held)));

        assertThat(usage().leftOfMonth()).isEqualTo(Credits.of(10));
        assertThat(usage().granted()).isEqualTo(Credits.of(5));
    }

    @Test
    void whatExpiresGoesWithWhatIsLeftOfItBookedOrNot() {
        grant(5, Duration.ofHours(1));
        grant(4, null);
        hold(12);

        clock.leap(Duration.ofHours(2));
        assertThat(usage().granted()).isEqualTo(Credits.of(4));
        does(() -> ledger.expire(account));

        assertThat(usage().granted()).isEqualTo(Credits.of(4));
        assertThat(sum("EXPIRE")).isEqualTo(300);
    }

    @Test
    void whatIsRefundedCanBeSpentAgainAndIsRefundedOnce() {
        UUID settled = hold(10);
        does(() -> ledger.settle(settled));
        does(() -> ledger.refund(settled));
        does(() -> ledger.refund(settled));
        UUID held = hold(4);
        does(() -> ledger.refund(held));

        assertThat(left()).isEqualTo(600);
    }

    @Test
    void aCorrectionMayTakeAwayWhatIsThereAndNoMore() {
        grant(5, null);
        UUID correction = Ids.next();

        assertThat(adjust(Ids.next(), -600)).isFalse();
        assertThat(adjust(correction, -500)).isTrue();
        assertThat(adjust(correction, -500)).as("the same again").isTrue();
        assertThat(adjust(Ids.next(), 200)).isTrue();

        assertThat(usage().granted()).isEqualTo(Credits.of(2));
    }

    @Test
    void aGrantGivesSomething() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> does(() -> ledger.grant(account, Ids.next(), Credits.ZERO, null, "nothing")));
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
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void whateverHappensNothingIsNegativeAndTheBooksBalance(long seed) {
        Random random = new Random(seed);
        List<UUID> references = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            UUID some = references.isEmpty() ? Ids.next() : references.get(random.nextInt(references.size()));
            long left = left();
            switch (random.nextInt(9)) {
                case 0 -> references.add(grant(1 + random.nextInt(8), Duration.ofDays(random.nextInt(40))));
                case 1 -> references.add(grant(1 + random.nextInt(4), null));
                case 2, 3 -> {
                    UUID wanted = random.nextInt(5) == 0 ? some : Ids.next();
                    long amount = random.nextInt(700);
                    boolean known = isHeld(wanted);
                    Set<UUID> paid = does(() -> ledger.hold(account, List.of(new Hold(wanted, new Credits(amount)))));
                    assertThat(paid.contains(wanted)).isEqualTo(amount <= left);
                    assertThat(left - left()).isEqualTo(known || amount > left ? 0 : amount);
                    references.add(wanted);
                }
                case 4 -> does(() -> ledger.settle(some));
                case 5 -> does(() -> ledger.release(List.of(some)));
                case 6 -> does(() -> ledger.refund(some));
                case 7 -> {
                    long change = random.nextInt(1000) - 600;
                    long granted = usage().granted().hundredths();
                    boolean booked = adjust(Ids.next(), change);
                    assertThat(booked).isEqualTo(granted + change >= 0);
                }
                default -> clock.leap(Duration.ofDays(random.nextInt(12)));
            }
            balances("seed " + seed + ", step " + step);
        }
    }

    @Test
    void theBalancesOfTheReleaseBeforeAreAsTheyWere() {
        jdbc.sql("drop schema if exists old cascade").update();
        migrate("202611271410");
        jdbc.sql("alter table old.credit_entries drop constraint credit_entries_account_id_fkey")
                .update();
        UUID settled = Ids.next();
        UUID released = Ids.next();
        oldEntry(settled, "HOLD", 300);
        oldEntry(settled, "SETTLE", 300);
        oldEntry(released, "HOLD", 150);
        oldEntry(released, "RELEASE", 150);
        oldEntry(Ids.next(), "HOLD", 50);

        migrate("202611300600");
        jdbc.sql("""
                        insert into credit_entries (account_id, reference, kind, amount, from_grants, at)
                        select account_id, reference, kind, amount, from_grants, at from old.credit_entries order by id
                        """).update();

        Usage usage = usage();
        assertThat(usage.used()).isEqualTo(Credits.of(3));
        assertThat(usage.held()).isEqualTo(new Credits(50));
        assertThat(usage.left()).isEqualTo(new Credits(650));
        assertThat(usage.granted()).isEqualTo(Credits.ZERO);
    }

    private void oldEntry(UUID generation, String kind, long amount) {
        jdbc.sql("insert into old.credit_entries (account_id, generation_id, kind, amount, at)"
                        + " values (?, ?, ?, ?, now())")
                .params(account.value(), generation, kind, amount)
                .update();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas("old")
                .defaultSchema("old")
                .target(target)
                .load()
                .migrate();
    }

    /** What came in is what is there, was spent, is held, or has gone; each reference ended once at most. */
    private void balances(String when) {
        Usage usage = usage();
        assertThat(usage.left().hundredths()).as(when).isNotNegative();
        assertThat(usage.granted().hundredths()).as(when).isNotNegative();
        assertThat(usage.leftOfMonth().hundredths()).as(when).isNotNegative();
        does(() -> ledger.expire(account));
        assertThat(usage()).as(when).isEqualTo(usage);
        long came = sum("GRANT") + sum("REFUND") + sum("ADJUST");
        long outOfGrants =
                jdbc.sql("""
                        select coalesce(sum(case kind when 'HOLD' then from_grants when 'RELEASE' then -from_grants else 0 end), 0)
                        from credit_entries where account_id = ?
                        """).param(account.value()).query(Long.class).single();
        assertThat(came).as(when).isEqualTo(usage.granted().hundredths() + outOfGrants + sum("EXPIRE"));
        assertThat(jdbc.sql("""
                                select count(*) from (select reference from credit_entries
                                where account_id = ? and kind in ('SETTLE', 'RELEASE')
                                group by reference having count(*) > 1) twice
                                """).param(account.value()).query(Integer.class).single())
                .as(when)
                .isZero();
    }

    private long sum(String kind) {
        return jdbc.sql("select coalesce(sum(amount), 0) from credit_entries where account_id = ? and kind = ?")
                .params(account.value(), kind)
                .query(Long.class)
                .single();
    }

    private boolean isHeld(UUID reference) {
        return jdbc.sql("select exists (select 1 from credit_entries where reference = ? and kind = 'HOLD')")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    private UUID grant(long credits, @Nullable Duration lasts) {
        UUID reference = Ids.next();
        does(() -> ledger.grant(
                account,
                reference,
                Credits.of(credits),
                lasts == null ? null : clock.instant().plus(lasts),
                "a test"));
        return reference;
    }

    private UUID hold(long credits) {
        UUID reference = Ids.next();
        Set<UUID> paid = does(() -> ledger.hold(account, List.of(new Hold(reference, Credits.of(credits)))));
        assertThat(paid).containsExactly(reference);
        return reference;
    }

    private boolean adjust(UUID reference, long hundredths) {
        return does(() -> ledger.adjust(account, reference, hundredths, "a test"));
    }

    private long left() {
        return usage().left().hundredths();
    }

    private Usage usage() {
        return rows.usage(account, clock.instant());
    }

    private <T> T does(Supplier<T> booking) {
        return Objects.requireNonNull(transaction.execute(status -> booking.get()));
    }

    private void does(Runnable booking) {
        transaction.executeWithoutResult(status -> booking.run());
    }
}
