package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.plan.CreditLedger.Hold;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.TestPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PhotoplayTest
class CreditLedgerIntegrationTests {

    @Autowired
    CreditLedger ledger;

    @Autowired
    Usages usages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    private Creator creator;

    @BeforeEach
    void somebodyWithTenCredits() {
        creator = Creator.signUp(application);
        TestPlans.give(jdbc, creator.id(), "ten", 1000, 300);
    }

    @Test
    void whatIsAskedForIsHeldAndSpentOnceItIsThere() {
        UUID generation = hold(3);
        assertThat(amounts()).isEqualTo(new Amounts(0, 300, 700));

        settle(generation);

        assertThat(amounts()).isEqualTo(new Amounts(300, 0, 700));
    }

    @Test
    void whatWillNotComeIsGivenBack() {
        UUID generation = hold(3);

        release(generation);

        assertThat(amounts()).isEqualTo(new Amounts(0, 0, 1000));
    }

    @Test
    void everyRepetitionIsHarmless() {
        UUID generation = hold(3);
        hold(creator.id(), new Hold(generation, Credits.of(3)));
        settle(generation);
        settle(generation);
        settle(Ids.next());

        assertThat(amounts()).isEqualTo(new Amounts(300, 0, 700));
    }

    @Test
    void aHoldEndsOnceWhoeverComesSecond() {
        UUID settled = hold(3);
        settle(settled);
        release(settled);
        UUID released = hold(2);
        release(released);
        settle(released);

        assertThat(amounts()).isEqualTo(new Amounts(300, 0, 700));
    }

    @Test
    void nobodyHoldsMoreThanTheyHave() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        UUID third = Ids.next();

        Set<UUID> paid = hold(
                creator.id(),
                new Hold(first, Credits.of(6)),
                new Hold(second, Credits.of(6)),
                new Hold(third, Credits.of(4)));

        assertThat(paid).containsExactlyInAnyOrder(first, third);
        assertThat(amounts()).isEqualTo(new Amounts(0, 1000, 0));
        assertThat(hold(creator.id(), new Hold(Ids.next(), new Credits(1)))).isEmpty();
    }

    @Test
    void twoAtTheSameMomentCannotSpendTheSameCredit() throws InterruptedException, ExecutionException {
        List<Future<Set<UUID>>> holds = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                holds.add(threads.submit(() -> hold(creator.id(), new Hold(Ids.next(), Credits.of(3)))));
            }
        }
        int paid = 0;
        for (Future<Set<UUID>> one : holds) {
            paid += one.get().size();
        }

        assertThat(paid).isEqualTo(3);
        assertThat(amounts()).isEqualTo(new Amounts(0, 900, 100));
    }

    @Test
    void theTableItselfRefusesASecondEndAndANegativeAmount() {
        UUID generation = hold(3);
        settle(generation);

        assertThatThrownBy(() -> entry(generation, "RELEASE", 300)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> entry(Ids.next(), "HOLD", -1)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aBookingIsPartOfWhateverItIsFor() {
        UUID generation = Ids.next();

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> ledger.hold(creator.id(), List.of(new Hold(generation, Credits.of(1)))));
        transaction.executeWithoutResult(status -> {
            ledger.hold(creator.id(), List.of(new Hold(generation, Credits.of(1))));
            status.setRollbackOnly();
        });

        assertThat(amounts()).isEqualTo(new Amounts(0, 0, 1000));
    }

    private UUID hold(long credits) {
        UUID generation = Ids.next();
        assertThat(hold(creator.id(), new Hold(generation, Credits.of(credits))))
                .containsExactly(generation);
        return generation;
    }

    private Set<UUID> hold(UserId account, Hold... holds) {
        return Objects.requireNonNull(transaction.execute(status -> ledger.hold(account, List.of(holds))));
    }

    private void settle(UUID generation) {
        transaction.executeWithoutResult(status -> ledger.settle(generation));
    }

    private void release(UUID generation) {
        transaction.executeWithoutResult(status -> ledger.release(List.of(generation)));
    }

    private void entry(UUID reference, String kind, long amount) {
        jdbc.sql("""
                        insert into credit_entries (account_id, reference, kind, amount, grant_id, at)
                        values (:account, :reference, :kind, :amount,
                            (select grant_id from credit_entries where reference = :reference and kind = 'HOLD'), now())
                        """)
                .param("account", creator.id().value())
                .param("reference", reference)
                .param("kind", kind)
                .param("amount", amount)
                .update();
    }

    private Amounts amounts() {
        Usage usage = creator.does(usages::mine);
        return new Amounts(
                usage.spent().hundredths(),
                usage.held().hundredths(),
                usage.left().hundredths());
    }

    /** In hundredths of a credit. */
    private record Amounts(long used, long held, long left) {}
}
