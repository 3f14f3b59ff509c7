package app.photoplay.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.support.FakeProvider.Fate;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ten thousand requests in flight on one node: counted, not timed. */
class TenThousandIntegrationTests extends TillScenario {

    private static final int MANY = 10_000;
    private static final int MADE = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Autowired
    DataSource dataSource;

    @Test
    void tenThousandAreFollowedByAFewThreadsSurviveAStopAndAllComeToTheirEnd() throws Exception {
        provider.concurrency(MANY);
        provider.script((request, attempt) -> new Fate.Held());
        List<GenerationId> ids = request(MANY);
        int threads = Thread.activeCount();

        dispatch();

        assertThat(provider.journal()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(count("SUBMITTED")).isEqualTo(MANY);
        assertThat(poller.count()).isEqualTo(MANY);
        assertThat(Thread.activeCount() - threads)
                .as("threads for ten thousand")
                .isLessThan(40);
        assertThat(provider.looksAtOnce()).isLessThanOrEqualTo(64);
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        assertThat(pool.getMaximumPoolSize()).isLessThanOrEqualTo(20);
        assertThat(pool.getHikariPoolMXBean().getThreadsAwaitingConnection()).isZero();

        poller.stop();
        poller.start();
        assertThat(poller.count()).isZero();
        poller.recover();
        assertThat(poller.count()).isEqualTo(MANY);
        int looks = provider.looks();
        await().atMost(PATIENCE).until(() -> provider.looks() > looks + MANY / 10);
        assertThat(count("SUBMITTED")).isEqualTo(MANY);

        ids.stream().limit(MADE).forEach(provider::finish);
        GenerationFailure refused = new GenerationFailure(GenerationFailure.Reason.REFUSED, "no");
        ids.stream().skip(MADE).forEach(id -> provider.fail(id, refused));
        await().atMost(PATIENCE).until(() -> poller.count() == 0);
        ids.stream().limit(MADE).forEach(this::collect);

        assertThat(count("STORED")).isEqualTo(MADE);
        assertThat(count("FAILED")).isEqualTo(MANY - MADE);
        assertThat(provider.journal()).hasSize(MANY);
        assertThat(account()).containsEntry("OPEN", 0L).containsEntry("SETTLE", 100L * MADE);
    }

    @Test
    void whatIsCalledOffIsNotFollowedAnyLonger() {
        provider.script((request, attempt) -> new Fate.Held());
        request(4);
        dispatch();
        assertThat(poller.count()).isEqualTo(4);

        generations.cancel(subject);
        poller.recover();

        assertThat(poller.count()).isZero();
    }

    @Test
    void positionsAndFractionsAreWrittenInSetsAndSeldom() {
        provider.concurrency(50);
        provider.script((request, attempt) -> new Fate.Held());
        List<GenerationId> ids = request(50);
        dispatch();

        ids.forEach(id -> provider.queue(id, 7));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(ids)
                        .allSatisfy(id -> assertThat(view(id).queuePosition()).hasValue(7)));
        ids.forEach(id -> provider.progress(id, 0.5));
        clock.leap(Duration.ofSeconds(3));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(ids).allSatisfy(id -> {
                    assertThat(view(id).fraction()).isEqualTo(0.5);
                    assertThat(view(id).queuePosition()).isEmpty();
                    assertThat(view(id).begun()).isTrue();
                }));
        assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo(GenerationState.SUBMITTED));
    }

    private int count(String state) {
        return jdbc.sql("select count(*) from generations where subject = ? and state = ?")
                .params(subject, state)
                .query(Integer.class)
                .single();
    }
}
