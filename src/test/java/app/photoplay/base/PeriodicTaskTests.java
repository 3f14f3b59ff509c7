package app.photoplay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicTaskTests {

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class, NoClassDefFoundError.class})
    void whateverALookEndsWithAnotherFollows(Class<? extends Throwable> kind) throws InterruptedException {
        CountDownLatch looks = new CountDownLatch(3);
        PeriodicTask task = new PeriodicTask("failing", Duration.ofMillis(1), () -> {
            looks.countDown();
            PeriodicTaskTests.<RuntimeException>raise(kind);
        });
        task.start();
        try {
            assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            task.stop();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Class<? extends Throwable> kind) throws T {
        try {
            throw (T) kind.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
