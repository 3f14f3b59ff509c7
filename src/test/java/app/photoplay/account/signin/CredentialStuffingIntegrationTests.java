package app.photoplay.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.Role;
import app.photoplay.account.TooManyTriesException;
import app.photoplay.account.person.AccountStatus;
import app.photoplay.account.person.SharedThrottle;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.base.UserId;
import app.photoplay.base.web.AddressThrottle;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.ShiftingClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lists of passwords that leaked elsewhere, tried here: the larger half of the attack S10. Time stands still until a test
 * lets it go on, so that it is counted and not waited for.
 */
@PhotoplayTest
class CredentialStuffingIntegrationTests {

    private static final int MANY = 1_000;
    private static final String RIGHT = "the rain in the window";

    private final ShiftingClock clock = ShiftingClock.stopped();
    private final String run = UUID.randomUUID().toString();
    private final DataSource database;
    private GuardedSignIn door;
    private int looked;

    CredentialStuffingIntegrationTests(@Autowired DataSource database) {
        this.database = database;
        this.door = node();
    }

    @BeforeEach
    void nobodyLookedYet() {
        looked = 0;
    }

    @Test
    void aThousandAccountsTriedFromOneNetworkAreLookedAtSlowerAndSlower() {
        long refusedKnown = 0;
        for (int i = 0; i < MANY; i++) {
            Optional<Duration> wait = guess(account(i), network(1));
            refusedKnown += wait.isPresent() && isKnown(account(i)) ? 1 : 0;
        }
        assertThat(looked).as("in a moment").isEqualTo(AddressThrottle.BURST);
        assertThat(refusedKnown).as("of those who exist").isEqualTo((MANY - AddressThrottle.BURST) / 2);

        door = node();
        assertThat(guess(account(MANY), network(1)))
                .as("by another node, which has seen none of it")
                .isPresent();
        assertThat(signIn(account(0), RIGHT, network(2)))
                .as("whose account is tried, from elsewhere")
                .isTrue();

        Duration gone = Duration.ZERO;
        for (int i = looked; i < MANY; i++) {
            for (Optional<Duration> wait = guess(account(i), network(1));
                    wait.isPresent();
                    wait = guess(account(i), network(1))) {
                clock.leap(wait.get());
                gone = gone.plus(wait.get());
            }
        }
        assertThat(looked).isEqualTo(MANY);
        assertThat(gone).as("for all of them").isGreaterThan(Duration.ofHours(2));
    }

    @Test
    void aThousandPasswordsForOneAccountFromAThousandNetworksAreLookedAtTenTimes() {
        String mara = account(0);
        IntStream.range(0, MANY).forEach(i -> guess(mara, network(100 + i)));
        assertThat(looked).isEqualTo(10);

        for (int minute = 0; minute < 60; minute++) {
            clock.leap(Duration.ofMinutes(1));
            guess(mara, network(2_000 + minute));
            guess(mara, network(3_000 + minute));
        }
        assertThat(looked).as("an hour later").isBetween(20, 40);
    }

    @Test
    void oneTryForEachOfAThousandAccountsFromAsManyNetworksLocksNobodyOut() {
        IntFunction<Optional<Duration>> one = i -> guess(account(i), network(5_000 + i));
        assertThat(IntStream.range(0, MANY).mapToObj(one)).allMatch(Optional::isEmpty);
        assertThat(looked).isEqualTo(MANY);

        assertThat(signIn(account(0), RIGHT, network(7_000))).isTrue();
    }

    /** @return how long to wait instead; empty where the password was looked at */
    private Optional<Duration> guess(String account, String network) {
        try {
            assertThat(signIn(account, "leaked elsewhere " + run, network)).isFalse();
            return Optional.empty();
        } catch (TooManyTriesException stopped) {
            return Optional.of(stopped.timeToWait());
        }
    }

    private boolean signIn(String account, String password, String network) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(account, password);
        attempt.setDetails(new WebAuthenticationDetails(network, null));
        try {
            return door.authenticate(attempt).isAuthenticated();
        } catch (BadCredentialsException wrong) {
            return false;
        }
    }

    /** A process of the product: what it remembers by itself begins anew, what is in the database does not. */
    private GuardedSignIn node() {
        return new GuardedSignIn(
                this::person,
                new Passwords(),
                new SignInThrottle(clock),
                new SharedThrottle(database, clock),
                new FailedSignIns(clock),
                person -> {},
                person -> {});
    }

    private UserDetails person(String account) {
        if (!isKnown(account)) {
            throw new UsernameNotFoundException(account);
        }
        return new SignedInPerson(
                UserId.next(), account, "a hash", new AccountStatus(Role.CREATOR, false, false, null, null));
    }

    /** Every other one is there. */
    private String account(int number) {
        return (number % 2 == 0 ? "there-" : "nobody-") + number + "-" + run + "@kessler.film";
    }

    private static boolean isKnown(String account) {
        return account.startsWith("there-");
    }

    private String network(int number) {
        return "2001:db8:" + run.substring(0, 4) + ":" + Integer.toHexString(number) + "::1";
    }

    /** Knows one password, and counts how often it is asked. */
    private final class Passwords implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication attempt) throws AuthenticationException {
            looked++;
            if (!isKnown(attempt.getName()) || !RIGHT.equals(attempt.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            looked--;
            return attempt;
        }

        @Override
        public boolean supports(Class<?> kind) {
            return true;
        }
    }
}
