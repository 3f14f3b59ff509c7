package app.photoplay.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.web.AddressThrottle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final String MARA = "mara@kessler.film";
    private static final String HOME = "192.0.2.7";

    private final HandSetClock clock = new HandSetClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void tenTriesAreFreeAndTheNextOneWaits() {
        for (int i = 0; i < SignInThrottle.FREE_TRIES; i++) {
            assertThat(throttle.admit(MARA, HOME)).isZero();
        }
        assertThat(throttle.admit(MARA, HOME)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        tryTenTimes();
        Duration[] waits = new Duration[7];
        for (int i = 0; i < waits.length; i++) {
            waits[i] = throttle.admit(MARA, HOME);
            clock.pass(waits[i]);
            assertThat(throttle.admit(MARA, HOME)).isZero();
        }
        assertThat(waits).extracting(Duration::toSeconds).containsExactly(30L, 60L, 120L, 240L, 480L, 900L, 900L);
    }

    @Test
    void askingWhileItIsClosedDoesNotMakeItLonger() {
        tryTenTimes();
        clock.pass(Duration.ofSeconds(10));
        throttle.admit(MARA, HOME);

        assertThat(throttle.admit(MARA, HOME)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void theRightPasswordForgetsWhatWentBefore() {
        tryTenTimes();
        throttle.succeeded(MARA, HOME);

        assertThat(throttle.admit(MARA, HOME)).isZero();
    }

    @Test
    void anotherAddressAndAnotherAccountAreNotHeldUp() {
        tryTenTimes();

        assertThat(throttle.admit(MARA, "192.0.2.8")).isZero();
        assertThat(throttle.admit("brick@steel.film", HOME)).isZero();
    }

    @Test
    void caseAndBlanksDoNotMakeAnotherAccount() {
        tryTenTimes();

        assertThat(throttle.admit(" MARA@Kessler.film ", HOME)).isPositive();
    }

    @Test
    void aDottedIIsTheSameAccountAsForTheDatabase() {
        for (int i = 0; i < SignInThrottle.FREE_TRIES; i++) {
            throttle.admit("alİce@kessler.film", HOME);
        }
        assertThat(throttle.admit("alice@kessler.film", HOME)).isPositive();
    }

    @Test
    void manyAccountsFromOneAddressWaitToo() {
        for (int i = 0; i < AddressThrottle.BURST; i++) {
            assertThat(throttle.admit("somebody-" + i + "@kessler.film", HOME)).isZero();
        }

        assertThat(throttle.admit("somebody-else@kessler.film", HOME)).isEqualTo(AddressThrottle.REFILL);
        assertThat(throttle.admit("somebody-else@kessler.film", "192.0.2.8")).isZero();
        clock.pass(AddressThrottle.REFILL);
        assertThat(throttle.admit("somebody-else@kessler.film", HOME)).isZero();
        assertThat(throttle.admit("somebody-new@kessler.film", HOME)).isPositive();
    }

    @Test
    void whoeverIsLetInDoesNotUseUpTheAddress() {
        for (int i = 0; i < 3 * AddressThrottle.BURST; i++) {
            assertThat(throttle.admit("somebody-" + i + "@kessler.film", HOME)).isZero();
            throttle.succeeded("somebody-" + i + "@kessler.film", HOME);
        }
    }

    @Test
    void aTryThatNobodyLookedAtIsNone() {
        for (int i = 0; i < 3 * AddressThrottle.BURST; i++) {
            assertThat(throttle.admit(MARA, HOME)).isZero();
            throttle.untried(MARA, HOME);
        }
    }

    @Test
    void oneClosedAccountDoesNotCloseItsWholeAddress() {
        for (int i = 0; i < 3 * AddressThrottle.BURST; i++) {
            throttle.admit(MARA, HOME);
        }

        assertThat(throttle.admit("brick@steel.film", HOME)).isZero();
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() {
        for (int i = 0; i < SignInThrottle.FREE_TRIES; i++) {
            throttle.admit(MARA, "2001:db8::" + i);
        }

        assertThat(throttle.admit(MARA, "2001:db8:0:0:ffff::1")).isPositive();
        assertThat(throttle.admit(MARA, "2001:db8:0:1::1")).isZero();
    }

    @Test
    void afterAnHourOfQuietItStartsAnew() {
        tryTenTimes();
        clock.pass(Duration.ofMinutes(61));

        assertThat(throttle.admit(MARA, HOME)).isZero();
        assertThat(throttle.admit(MARA, HOME)).isZero();
    }

    private void tryTenTimes() {
        for (int i = 0; i < SignInThrottle.FREE_TRIES; i++) {
            throttle.admit(MARA, HOME);
        }
    }

    /** A clock that goes on when told to. */
    private static final class HandSetClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
