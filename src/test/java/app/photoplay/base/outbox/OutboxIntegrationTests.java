package app.photoplay.base.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.Ids;
import app.photoplay.base.Outbox;
import app.photoplay.base.OutboxEvent;
import app.photoplay.base.OutboxReader;
import app.photoplay.support.PhotoplayTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PhotoplayTest
class OutboxIntegrationTests {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxReader reader;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource dataSource;

    private final UUID subject = Ids.next();
    private final String name = "reader " + subject;

    @BeforeEach
    void whatOthersWroteIsRead() {
        read();
    }

    @Test
    void whatIsWrittenIsReadOnceInItsOrder() {
        transaction.executeWithoutResult(status -> {
            add("first");
            add("second");
        });
        transaction.executeWithoutResult(status -> add("third"));

        assertThat(read()).extracting(OutboxEvent::kind).containsExactly("first", "second", "third");
        assertThat(read()).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNever() {
        transaction.executeWithoutResult(status -> {
            add("never");
            status.setRollbackOnly();
        });

        assertThat(read()).isEmpty();
    }

    @Test
    void nothingIsWrittenOutsideOfATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> add("alone"));
    }

    @Test
    void whoCommitsLateIsNotPassedOver() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> slow = other.submit(() -> transaction.executeWithoutResult(status -> {
                add("early, but late");
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            transaction.executeWithoutResult(status -> add("late, but early"));
            List<OutboxEvent> meanwhile = read();
            mayCommit.countDown();
            slow.get(LIMIT.toSeconds(), TimeUnit.SECONDS);

            List<OutboxEvent> all = new ArrayList<>(meanwhile);
            all.addAll(read());
            assertThat(all).extracting(OutboxEvent::kind).containsExactly("early, but late", "late, but early");
        }
    }

    @Test
    void whatAListenerFailsAtIsReadAgain() {
        transaction.executeWithoutResult(status -> add("hard to take"));

        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read(name, 10, events -> {
                    throw new IllegalStateException("not now");
                }));

        assertThat(read()).extracting(OutboxEvent::kind).containsExactly("hard to take");
    }

    @Test
    void anotherProcessHearsOfACommitAndOfNothingElse() throws Exception {
        ChangeNotifier elsewhere = new ChangeNotifier();
        ChangeListener node = new ChangeListener(dataSource, elsewhere);
        CountDownLatch heard = new CountDownLatch(1);
        CountDownLatch listening = new CountDownLatch(1);
        UUID never = Ids.next();
        List<String> wrong = new ArrayList<>();
        UUID probe = Ids.next();
        elsewhere.subscribe(subject, heard::countDown);
        elsewhere.subscribe(never, () -> wrong.add("rolled back"));
        elsewhere.subscribe(probe, listening::countDown);
        node.start();
        try {
            // It listens from some moment on: until then hints go by.
            org.awaitility.Awaitility.await().atMost(LIMIT).until(() -> {
                outbox.hint(probe);
                return listening.await(100, TimeUnit.MILLISECONDS);
            });
            transaction.executeWithoutResult(status -> {
                outbox.hint(never);
                status.setRollbackOnly();
            });
            transaction.executeWithoutResult(status -> add("made"));

            assertThat(heard.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(wrong).isEmpty();
        } finally {
            node.stop();
        }
    }

    private void add(String kind) {
        outbox.add(subject, kind, Map.of("by", "a test"));
    }

    private List<OutboxEvent> read() {
        List<OutboxEvent> seen = new ArrayList<>();
        while (reader.read(name, 100, seen::addAll) > 0) {
            // There may be more.
        }
        return seen.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
