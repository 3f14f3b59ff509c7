package app.photoplay.account;

import app.photoplay.account.TokenRows.Held;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Who comes in with a token, as they stand today and with no more than its scope. */
@Service
@PermitAll
public class TokenCheck {

    private static final Duration SEEN_ANEW_AFTER = Duration.ofMinutes(5);

    private final TokenRows rows;
    private final Users users;
    private final DemoAccount demo;
    private final Clock clock;

    TokenCheck(TokenRows rows, Users users, DemoAccount demo, Clock clock) {
        this.rows = rows;
        this.users = users;
        this.demo = demo;
        this.clock = clock;
    }

    /** Somebody with a token: the details of the authentication say which. */
    public record Taken(Authentication authentication, ApiToken token) {}

    /** @throws AuthenticationException where it is none, or nobody may come in with it */
    public Taken check(String secret) {
        Instant now = clock.instant();
        Held held = rows.find(new SecretToken(secret).hash(), now)
                .orElseThrow(() -> new BadCredentialsException("No such token"));
        SignedInPerson person = users.findById(held.person().value())
                .filter(demo::opens)
                .map(User::signedIn)
                .orElseThrow(() -> new BadCredentialsException("Nobody’s token"));
        if (person.standing().suspended()) {
            throw new AccountSuspendedException();
        }
        ApiToken token = held.token();
        if (isOld(token.usedAt(), now)) {
            rows.used(token.id(), now);
        }
        SignedInPerson bounded = token.scope() == TokenScope.ADMIN ? person : person.asCreator();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(bounded, null, bounded.getAuthorities());
        signedIn.setDetails(token);
        return new Taken(signedIn, token);
    }

    private static boolean isOld(@Nullable Instant used, Instant now) {
        return used == null || used.isBefore(now.minus(SEEN_ANEW_AFTER));
    }
}
