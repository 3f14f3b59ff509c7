package app.photoplay.account.person;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Asks the signed-in person once more who they are, before something that matters. */
@Service
@PreAuthorize("isAuthenticated()")
public class Identity {

    private final People people;
    private final PasswordEncoder passwords;
    private final SharedThrottle throttle;
    private final CurrentUser currentUser;
    private final Clock clock;

    Identity(People people, PasswordEncoder passwords, SharedThrottle throttle, CurrentUser currentUser, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws Refusal with VALIDATION at {@code password}; TOO_MANY_REQUESTS; UNAVAILABLE */
    public Proof prove(String password) {
        UserId me = currentUser.id();
        Duration wait = throttle.admit("proof", me.toString());
        if (wait.isPositive()) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        AccountHolder user = people.find(me).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        try {
            if (!passwords.matches(password, user.signedIn().getPassword())) {
                throw new Refusal(ErrorCode.VALIDATION, "password");
            }
        } catch (AuthenticationServiceException tooManyAtOnce) {
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
        throttle.giveBack("proof", me.toString());
        return new Proof(me, clock.instant(), user.signedIn().standing().sessionsFrom());
    }

    /** Whether it still counts. */
    public boolean isFresh(Proof proof) {
        return proof.isFresh(clock);
    }
}
