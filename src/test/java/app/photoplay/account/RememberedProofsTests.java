package app.photoplay.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
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
