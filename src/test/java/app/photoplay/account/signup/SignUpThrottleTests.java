package app.photoplay.account.signup;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignUpThrottleTests {

    private final ShiftingClock clock = new ShiftingClock();
    private final SignUpThrottle throttle = new SignUpThrottle(clock);

    @Test
    void oneAddressOpensOnlySoManyAccountsAnHour() {
        IntStream.range(0, SignUpThrottle.MOST_IN_AN_HOUR)
                .forEach(i -> assertThat(throttle.admits("192.0.2.7")).isTrue());

        assertThat(throttle.admits("192.0.2.7")).isFalse();
        assertThat(throttle.admits("192.0.2.8")).isTrue();
    }

    @Test
    void anHourLaterItMayAgain() {
        IntStream.rangeClosed(0, SignUpThrottle.MOST_IN_AN_HOUR).forEach(i -> throttle.admits("192.0.2.7"));

        clock.leap(Duration.ofMinutes(61));

        assertThat(throttle.admits("192.0.2.7")).isTrue();
    }
}
