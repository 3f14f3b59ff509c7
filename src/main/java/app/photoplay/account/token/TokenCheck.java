package app.photoplay.account.token;

import app.photoplay.account.AccountSuspendedException;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.account.ticket.SecretToken;
import app.photoplay.account.token.TokenRows.Held;
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
    private final People people;
    private final DemoAccount demo;
    private final Clock clock;

    TokenCheck(TokenRows rows, People people, DemoAccount demo, Clock clock) {
        this.rows = rows;
        this.people = people;
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
        SignedInPerson person = people.find(held.person())
                .filter(demo::opens)
                .map(AccountHolder::signedIn)
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
