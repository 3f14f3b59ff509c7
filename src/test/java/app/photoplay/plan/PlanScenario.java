package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.plan.CreditLedger.Hold;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.ShiftingClock;
import app.photoplay.support.TestPlans;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the till share: somebody new on a plan of ten credits a month, and a clock that leaps. */
@PhotoplayTest
@Import(PlanDoubles.class)
public abstract class PlanScenario {

    @Autowired
    public CreditLedger ledger;

    @Autowired
    public Usages usages;

    @Autowired
    public ShiftingClock clock;

    @Autowired
    public TransactionTemplate transaction;

    @Autowired
    public JdbcClient jdbc;

    @Autowired
    public ApplicationContext application;

    public Creator creator;
    public UserId account;

    @BeforeEach
    public void somebodyWithTenCredits() {
        creator = Creator.signUp(application);
        account = creator.id();
        if (jdbc.sql("select count(*) from plans where id = 'ten'")
                        .query(Integer.class)
                        .single()
                == 0) {
            TestPlans.publish(jdbc, "ten", 1000, 300);
        }
        TestPlans.subscribe(jdbc, account, "ten", clock.instant().minusSeconds(60));
    }

    public UUID grant(long credits, @Nullable Duration lasts) {
        return does(() -> ledger.grant(
                account,
                Ids.next().toString(),
                GrantSource.GIFT,
                Credits.of(credits),
                lasts == null ? null : clock.instant().plus(lasts),
                "a test"));
    }

    public UUID hold(long credits) {
        UUID reference = Ids.next();
        Set<UUID> paid = does(() -> ledger.hold(account, List.of(new Hold(reference, Credits.of(credits)))));
        assertThat(paid).containsExactly(reference);
        return reference;
    }

    public Usage usage() {
        return creator.does(usages::mine);
    }

    public long left() {
        return usage().left().hundredths();
    }

    /** Of the account's entries. */
    public long sum(String kind) {
        return jdbc.sql("select coalesce(sum(amount), 0) from credit_entries where account_id = ? and kind = ?")
                .params(account.value(), kind)
                .query(Long.class)
                .single();
    }

    public <T> T does(Supplier<T> booking) {
        return Objects.requireNonNull(transaction.execute(status -> booking.get()));
    }

    public void acts(Runnable booking) {
        transaction.executeWithoutResult(status -> booking.run());
    }
}
