package app.photoplay.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailedSignInsTests {

    private final ShiftingClock clock = new ShiftingClock();
    private final FailedSignIns failed = new FailedSignIns(clock);

    @Test
    void theLogSaysWhereFromAndNotWhoseAccount(CapturedOutput output) {
        failed.note("mara@kessler.film", "192.0.2.7", "wrong");
        failed.note("my secret pass phrase", "192.0.2.7", "wrong");

        assertThat(output)
                .contains("m…@kessler.film from 192.0.2.7", "no address from 192.0.2.7")
                .doesNotContain("mara", "secret");
    }

    @Test
    void nobodyFillsTheLog(CapturedOutput output) {
        for (int i = 0; i < 500; i++) {
            failed.note("mara@kessler.film", "192.0.2.7", "wrong");
        }
        clock.leap(Duration.ofMinutes(2));
        failed.note("mara@kessler.film", "192.0.2.7", "wrong");

        assertThat(output.getAll().lines().filter(line -> line.contains("Sign-in failed")))
                .hasSize(FailedSignIns.MOST_A_MINUTE + 1);
        assertThat(output).contains("480 more times");
    }
}
