package app.photoplay.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

class PooledPasswordEncoderTests {

    private final PasswordEncoder slow = mock(PasswordEncoder.class);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @BeforeEach
    void hashingTakesItsTime() {
        given(slow.matches(any(), any())).willAnswer(call -> {
            begun.incrementAndGet();
            opened.await();
            return true;
        });
    }

    @AfterEach
    void letGo() {
        opened.countDown();
    }

    @Test
    void onlySoManyHashAtOnceAndOnlySoManyWait() {
        var passwords = new PooledPasswordEncoder(slow, 2, 3, Duration.ofMinutes(1));
        var right = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            Thread.startVirtualThread(() -> {
                if (passwords.matches("a", "b")) {
                    right.incrementAndGet();
                }
            });
        }
        await().until(() -> begun.get() == 2 && passwords.waiting() == 3);

        assertThatExceptionOfType(AuthenticationServiceException.class).isThrownBy(() -> passwords.matches("a", "b"));

        opened.countDown();
        await().until(() -> right.get() == 5);
    }

    @Test
    void nobodyWaitsForEver() {
        var passwords = new PooledPasswordEncoder(slow, 1, 3, Duration.ofMillis(1));

        assertThatExceptionOfType(AuthenticationServiceException.class).isThrownBy(() -> passwords.matches("a", "b"));
    }

    @Test
    void whatCannotBeHashedFailsAsWithoutIt() {
        given(slow.encode(any())).willThrow(new IllegalArgumentException("longer than it takes"));
        var passwords = new PooledPasswordEncoder(slow, 1, 3, Duration.ofMinutes(1));

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> passwords.encode("a"));
        assertThat(passwords.waiting()).isZero();
    }
}
