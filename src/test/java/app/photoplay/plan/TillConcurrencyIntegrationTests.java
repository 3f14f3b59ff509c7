package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.plan.CreditLedger.Hold;
import app.photoplay.support.TestPlans;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many at once on few credits, on the real database. */
class TillConcurrencyIntegrationTests extends PlanScenario {

    private static final int ROUNDS = 100;
    private static final int SUBMISSIONS = 100;
    private static final int QUOTA = 10;

    @Autowired
    Limits limits;

    @Autowired
    MessageSource messages;

    @Test
    void aHundredSubmissionsOnAQuotaOfTenAdmitExactlyTenAHundredTimes() throws Exception {
        List<Integer> admitted = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < ROUNDS; round++) {
                UserId somebody = somebodyOn("ten");
                admitted.add(paid(threads, somebody, SUBMISSIONS, Credits.of(1)));
            }
        }

        assertThat(admitted).hasSize(ROUNDS).containsOnly(QUOTA);
        assertThat(jdbc.sql("""
                                select count(*) from (
                                    select g.account_id, g.amount - sum(e.amount) remains from credit_grants g
                                    join credit_entries e on e.grant_id = g.id and e.kind = 'HOLD'
                                    group by g.id having g.amount - sum(e.amount) < 0) overdrawn
                                """).query(Integer.class).single()).isZero();
    }

    @Test
    void twoClicksOnOneCreditAdmitOneAndTheLoserHearsThatItIsHeld() throws Exception {
        JsonNode scenario = read();
        TestPlans.publish(jdbc, "one", scenario.path("start").path("balance").asLong() * 100, 300);
        UserId somebody = somebodyOn("one");
        Credits price = Credits.of(scenario.path("start").path("price").asLong());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            assertThat(paid(threads, somebody, 2, price)).isEqualTo(1);
        }

        LimitRefusal refused = limits.check(somebody, new Demand.Takes(price, Set.of(), 0, Resolution.HD, false))
                .orElseThrow();
        assertThat(refused.onlyHeld()).isTrue();
        assertThat(refused.topUp()).isNull();
        Refusal told = refused.refusal(null);
        assertThat(told.code().code()).isEqualTo("credits-held");
        assertThat(messages.getMessage(told.code().messageKey(), told.arguments(), Locale.ENGLISH))
                .startsWith("Not enough credits: 1 is held by");
    }

    @Test
    void tenOfThreeOnThreeAdmitOneAndTheSameTwiceIsOne() throws Exception {
        TestPlans.publish(jdbc, "three", 300, 300);
        UserId somebody = somebodyOn("three");
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            assertThat(paid(threads, somebody, 10, Credits.of(3))).isEqualTo(1);

            UserId other = somebodyOn("three");
            UUID key = Ids.next();
            Callable<Set<UUID>> same = () -> does(() -> ledger.hold(other, List.of(new Hold(key, Credits.of(2)))));
            for (Future<Set<UUID>> each : threads.invokeAll(List.of(same, same))) {
                assertThat(each.get()).containsExactly(key);
            }
            assertThat(limits.check(other, new Demand.Takes(Credits.of(1), Set.of(), 0, Resolution.HD, false)))
                    .isEmpty();
            LimitRefusal more = limits.check(other, new Demand.Takes(Credits.of(9), Set.of(), 0, Resolution.HD, false))
                    .orElseThrow();
            assertThat(more.topUp()).as("what it needs, and no more").isEqualTo(Credits.of(8));
        }
    }

    private int paid(ExecutorService threads, UserId somebody, int submissions, Credits price)
            throws InterruptedException, ExecutionException {
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < submissions; i++) {
            clicks.add(() -> does(() -> ledger.hold(somebody, List.of(new Hold(Ids.next(), price))))
                    .size());
        }
        int paid = 0;
        for (Future<Integer> click : threads.invokeAll(clicks)) {
            paid += click.get();
        }
        return paid;
    }

    /** Nobody who could sign in: their password takes longer than all their submissions. */
    private UserId somebodyOn(String plan) {
        UserId id = UserId.next();
        jdbc.sql("""
                        insert into users (id, email, email_key, display_name, password_hash, role, scheme, created_at, version)
                        values (:id, :email, :email, 'Somebody', '', 'CREATOR', 'DARK', now(), 0)
                        """)
                .param("id", id.value())
                .param("email", id + "@photoplay.example")
                .update();
        TestPlans.subscribe(jdbc, id, plan, clock.instant().minusSeconds(60));
        return id;
    }

    private static JsonNode read() throws IOException {
        try (InputStream in = TillConcurrencyIntegrationTests.class.getResourceAsStream("one-credit-two-clicks.json")) {
            return JsonMapper.builder().build().readTree(in);
        }
    }
}
