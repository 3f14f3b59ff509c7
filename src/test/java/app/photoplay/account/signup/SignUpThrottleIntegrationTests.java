package app.photoplay.account.signup;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.person.SharedThrottle;
import app.photoplay.base.Ids;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many accounts one network opens is counted by all nodes together. */
@PhotoplayTest
class SignUpThrottleIntegrationTests {

    private static final int MOST_IN_AN_HOUR = 40;

    private final ShiftingClock clock = new ShiftingClock();
    private final String network = "somewhere-" + Ids.next();
    private SharedThrottle here;
    private SharedThrottle there;

    @BeforeEach
    void twoNodesShareOneDatabase(@Autowired DataSource database) {
        here = new SharedThrottle(database, clock);
        there = new SharedThrottle(database, clock);
    }

    @Test
    void whatOneNodeCountsTheOtherKnows() {
        for (int i = 0; i < MOST_IN_AN_HOUR; i++) {
            assertThat((i % 2 == 0 ? here : there).allowsAccount(network)).isTrue();
        }

        assertThat(here.allowsAccount(network)).isFalse();
        assertThat(there.allowsAccount(network)).isFalse();
        assertThat(there.allowsAccount("elsewhere-" + Ids.next())).isTrue();
        clock.leap(Duration.ofMinutes(61));
        assertThat(there.allowsAccount(network)).isTrue();
    }
}
