package app.photoplay.account.token;

import app.photoplay.account.Role;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.People;
import app.photoplay.account.person.Proof;
import app.photoplay.account.ticket.SecretToken;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.WritableText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person’s programs come in with: shown once, kept as hashes. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ApiTokens {

    /** Longest name, in UTF-16 units. */
    public static final int MAX_NAME = 80;

    /** What every token begins with, so that one that got out is recognised. */
    static final String PREFIX = "photoplay_";

    private static final int MOST = 50;

    private final TokenRows rows;
    private final People people;
    private final AccountStatusRows standings;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApiTokens(TokenRows rows, People people, AccountStatusRows standings, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.standings = standings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ApiToken> mine() {
        return rows.of(currentUser.id());
    }

    /**
     * Makes one, for whoever has just shown who they are.
     *
     * @param life null for as long as nobody revokes it
     * @return the secret, which is not kept
     * @throws Refusal with VALIDATION at {@code name}; NOT_ALLOWED_NOW for the demo account, an administrator’s scope of
     *     somebody who is none, or too many
     */
    public String make(Proof proof, String name, TokenScope scope, @Nullable Duration life) {
        proof.require(currentUser, clock);
        standings.hold(proof);
        return make(currentUser.id(), name, scope, life);
    }

    @PreAuthorize("permitAll()")
    String make(UserId person, String name, TokenScope scope, @Nullable Duration life) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME || !WritableText.isLine(stripped)) {
            throw new Refusal(ErrorCode.VALIDATION, "name");
        }
        AccountHolder user = people.find(person).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        boolean tooMuch = scope == TokenScope.ADMIN && user.profile().role() != Role.ADMIN;
        if (user.isDemo() || tooMuch || rows.count(person) >= MOST) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        String secret = PREFIX + SecretToken.random().plain();
        Instant now = clock.instant();
        ApiToken token = new ApiToken(Ids.next(), stripped, scope, now, life == null ? null : now.plus(life), null);
        rows.add(token, person, new SecretToken(secret).hash());
        return secret;
    }

    /** @throws Refusal with NOT_FOUND where it is somebody else’s, or gone */
    public void revoke(UUID token) {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        if (!rows.remove(currentUser.id(), token)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
    }
}
