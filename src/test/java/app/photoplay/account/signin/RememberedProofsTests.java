package app.photoplay.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.security.authentication.BadCredentialsException;

class RememberedProofsTests {

    private final RememberedProofs proofs = new RememberedProofs();
    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void whatWasRightIsNotCheckedAgain() {
        proofs.prove("mara@example.org", "secret", "hash", checks::incrementAndGet);
        proofs.prove(" Mara@example.org", "secret", "hash", checks::incrementAndGet);

        assertThat(checks).hasValue(1);
    }

    @Test
    void anotherPasswordAccountOrHashIsChecked() {
        proofs.prove("mara@example.org", "secret", "hash", checks::incrementAndGet);
        proofs.prove("mara@example.org", "other", "hash", checks::incrementAndGet);
        proofs.prove("finn@example.org", "secret", "hash", checks::incrementAndGet);
        proofs.prove("mara@example.org", "secret", "changed since", checks::incrementAndGet);

        assertThat(checks).hasValue(4);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void oneThatIsBeingCheckedHoldsUpNobodyElse() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread slow = Thread.startVirtualThread(() -> proofs.prove("slow@example.org", "secret", "hash", () -> {
            begun.countDown();
            await(release);
        }));
        begun.await();

        for (int i = 0; i < 500; i++) {
            proofs.prove("mara" + i + "@example.org", "secret", "hash", checks::incrementAndGet);
        }

        assertThat(checks).hasValue(500);
        release.countDown();
        slow.join();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ofManyEqualOnesAtOnceOneIsChecked() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        List<Thread> callers = IntStream.range(0, 20)
                .mapToObj(i ->
                        Thread.startVirtualThread(() -> proofs.prove("mara@example.org", "secret", "hash", () -> {
                            checks.incrementAndGet();
                            await(release);
                        })))
                .toList();

        release.countDown();
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(checks).hasValue(1);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoWaitedForACheckThatFailedIsCheckedThemselves() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread failing = Thread.startVirtualThread(() -> {
            try {
                proofs.prove("mara@example.org", "secret", "hash", () -> {
                    begun.countDown();
                    await(release);
                    throw new BadCredentialsException("wrong");
                });
            } catch (BadCredentialsException expected) {
                checks.incrementAndGet();
            }
        });
        begun.await();
        Thread waiting = Thread.startVirtualThread(
                () -> proofs.prove("mara@example.org", "secret", "hash", checks::incrementAndGet));
        release.countDown();
        failing.join();
        waiting.join();

        assertThat(checks).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasWrongIsCheckedEveryTime() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> proofs.prove("mara@example.org", "guess", "hash", () -> {
                        checks.incrementAndGet();
                        throw new BadCredentialsException("wrong");
                    }))
                    .isInstanceOf(BadCredentialsException.class);
        }

        assertThat(checks).hasValue(2);
    }
}
