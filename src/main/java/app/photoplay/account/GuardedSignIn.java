package app.photoplay.account;

import java.time.Duration;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password, behind the throttle; the same door for the sign-in form and for HTTP Basic. */
final class GuardedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final RememberedProofs proofs = new RememberedProofs();

    GuardedSignIn(AuthenticationProvider passwords, SignInThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Object password = attempt.getCredentials();
        if (password == null) {
            throw new BadCredentialsException("No password");
        }
        Authentication proved = proofs.get(attempt.getName(), password.toString(), () -> check(attempt));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(proved.getPrincipal()), null, proved.getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private Authentication check(Authentication attempt) {
        String account = attempt.getName();
        String address = addressOf(attempt);
        Duration wait = throttle.admit(account, address);
        if (wait.isPositive()) {
            throw new TooManyTriesException(wait);
        }
        Authentication signedIn = Objects.requireNonNull(passwords.authenticate(attempt));
        throttle.succeeded(account, address);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
