package app.photoplay.account.signin;

import app.photoplay.account.AccountSuspendedException;
import app.photoplay.account.TooManyTriesException;
import app.photoplay.account.person.SharedThrottle;
import app.photoplay.account.person.SignedInPerson;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.TransactionException;

/** Checks a password, behind the throttle; the same door for the sign-in form and for HTTP Basic. */
final class GuardedSignIn implements AuthenticationProvider {

    /** What tries with a password are counted under. */
    static final String TRY = "password";

    private final UserDetailsService people;
    private final AuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final SharedThrottle shared;
    private final FailedSignIns failed;
    private final Consumer<SignedInPerson> second;
    private final Consumer<SignedInPerson> seen;
    private final RememberedProofs proofs = new RememberedProofs();

    GuardedSignIn(
            UserDetailsService people,
            AuthenticationProvider passwords,
            SignInThrottle throttle,
            SharedThrottle shared,
            FailedSignIns failed,
            Consumer<SignedInPerson> second,
            Consumer<SignedInPerson> seen) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.shared = shared;
        this.failed = failed;
        this.second = second;
        this.seen = seen;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Object password = attempt.getCredentials();
        if (password == null) {
            throw new BadCredentialsException("No password");
        }
        Optional<UserDetails> person = person(attempt.getName());
        String stored = person.map(UserDetails::getPassword).orElse("");
        proofs.prove(attempt.getName(), password.toString(), stored, () -> check(attempt));
        UserDetails now = person.orElseThrow(() -> new BadCredentialsException("No such account"));
        if (now instanceof SignedInPerson known) {
            if (known.standing().suspended()) {
                failed.note(attempt.getName(), addressOf(attempt), "suspended");
                throw new AccountSuspendedException();
            }
            second.accept(known);
            seen.accept(known);
        }
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    /** Somebody as they are now, with their role of today. */
    private Optional<UserDetails> person(String account) {
        try {
            return Optional.of(people.loadUserByUsername(account));
        } catch (UsernameNotFoundException e) {
            return Optional.empty();
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("People cannot be looked up now", e);
        }
    }

    private void check(Authentication attempt) {
        String account = attempt.getName();
        String address = addressOf(attempt);
        Duration wait = admit(account, address);
        if (wait.isPositive()) {
            failed.note(account, address, "too many tries");
            throw new TooManyTriesException(wait);
        }
        try {
            passwords.authenticate(attempt);
        } catch (AuthenticationServiceException nobodyLooked) {
            throttle.untried(account, address);
            giveBack(account, address);
            throw nobodyLooked;
        } catch (BadCredentialsException wrong) {
            failed.note(account, address, "wrong");
            throw wrong;
        }
        throttle.succeeded(account, address);
        giveBack(account, address);
    }

    private void giveBack(String account, String address) {
        shared.giveBack(TRY, account);
        shared.giveBackFrom(TRY, address);
    }

    /** This node says no first; what it lets pass is counted for all of them. */
    private Duration admit(String account, String address) {
        Duration wait = throttle.admit(account, address);
        if (wait.isPositive()) {
            return wait;
        }
        try {
            wait = admitByAll(account, address);
        } catch (RuntimeException away) {
            throttle.untried(account, address);
            throw new InternalAuthenticationServiceException("Tries cannot be counted now", away);
        }
        if (wait.isPositive()) {
            throttle.untried(account, address);
        }
        return wait;
    }

    private Duration admitByAll(String account, String address) {
        Duration wait = shared.admit(TRY, account);
        if (wait.isPositive()) {
            return wait;
        }
        wait = shared.admitFrom(TRY, address);
        if (wait.isPositive()) {
            shared.giveBack(TRY, account);
        }
        return wait;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
