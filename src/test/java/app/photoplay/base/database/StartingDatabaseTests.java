package app.photoplay.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StartingDatabaseTests {

    private static final DatabaseUnavailableException REASON = new DatabaseUnavailableException("It is away.", "Wait.");

    @Test
    void whoeverNeedsItWaitsForItAndHearsWhyItDoesNotCome() throws Exception {
        var mayFail = new CountDownLatch(1);
        var database = new StartingDatabase(() -> {
            await(mayFail);
            throw REASON;
        });
        var waiting = new Thread(() -> assertThatThrownBy(database::started).isSameAs(REASON));
        waiting.start();

        assertThat(waiting.isAlive()).isTrue();
        mayFail.countDown();
        waiting.join();

        assertThatThrownBy(database::started).isSameAs(REASON);
        assertThatCode(database::close).doesNotThrowAnyException();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
