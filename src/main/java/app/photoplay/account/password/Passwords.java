package app.photoplay.account.password;

import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.Identity;
import app.photoplay.account.person.KeptWays;
import app.photoplay.account.person.People;
import app.photoplay.account.person.Proof;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.mail.Letter;
import app.photoplay.mail.Letters;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Choosing another password, by a letter or by the one of today. Either ends every session, and a letter tells of it. */
@Service
public class Passwords {

    private final People people;
    private final AccountTokens tokens;
    private final AccountStatusRows standings;
    private final List<KeptWays> otherWays;
    private final PasswordEncoder passwords;
    private final Identity identity;
    private final Letters letters;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Passwords(
            People people,
            AccountTokens tokens,
            AccountStatusRows standings,
            List<KeptWays> otherWays,
            PasswordEncoder passwords,
            Identity identity,
            Letters letters,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.standings = standings;
        this.otherWays = otherWays;
        this.passwords = passwords;
        this.identity = identity;
        this.letters = letters;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether that letter can still be used. */
    @PreAuthorize("permitAll()")
    public boolean canBeReset(String token) {
        return tokens.isGood(token, WayIn.RESET);
    }

    /** Whether that letter is the first that shows whose the address is; see {@link #reset}. */
    @PreAuthorize("permitAll()")
    public boolean provesFirst(String token) {
        return tokens.holder(token, WayIn.RESET)
                .flatMap(people::find)
                .filter(user -> !user.isVerified())
                .isPresent();
    }

    /**
     * Gives whom the letter was written to another password. Where nobody had shown that the address is theirs, somebody
     * else may have opened the account: every other way in is removed then.
     *
     * @throws Refusal with VALIDATION at {@code password}, NOT_FOUND where the letter is spent, UNAVAILABLE
     */
    @PreAuthorize("permitAll()")
    public void reset(String token, String password, Locale language) {
        refuseUnless(PasswordRule.flawOf(password, "").isEmpty());
        String hash = hashed(password);
        transaction.executeWithoutResult(status -> {
            Optional<UserId> person = tokens.takePerson(token, WayIn.RESET);
            person.ifPresent(standings::hold);
            AccountHolder user =
                    person.flatMap(people::find).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, "token"));
            refuseUnless(PasswordRule.flawOf(password, user.address().value()).isEmpty());
            if (!user.isVerified()) {
                otherWays.forEach(way -> way.clear(user.id()));
            }
            people.verify(user.id());
            replace(user, hash, language);
        });
    }

    /**
     * Gives the signed-in person another password. Every session ends, this one too.
     *
     * @param now the one of today
     * @throws Refusal with VALIDATION at {@code now} or {@code password}, NOT_ALLOWED_NOW for a demo account,
     *     PROOF_NEEDED where it was replaced meanwhile, TOO_MANY_REQUESTS, UNAVAILABLE
     */
    @PreAuthorize("isAuthenticated()")
    public void change(String now, String password, Locale language) {
        AccountHolder user = people.find(currentUser.id()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (user.isDemo() || currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        Proof proof = prove(now);
        refuseUnless(PasswordRule.flawOf(password, user.address().value()).isEmpty());
        String hash = hashed(password);
        transaction.executeWithoutResult(status -> {
            standings.hold(proof);
            people.find(currentUser.id()).ifPresent(same -> replace(same, hash, language));
        });
    }

    private void replace(AccountHolder user, String hash, Locale language) {
        UserId person = user.id();
        people.replacePasswordHash(person, hash);
        tokens.forget(person);
        standings.endSessions(person, clock.instant());
        letters.post(user.address().value(), new Letter("changed", language, null));
    }

    /** Counted as every other guess at it. */
    private Proof prove(String now) {
        try {
            return identity.prove(now);
        } catch (Refusal refusal) {
            throw refusal.code() == ErrorCode.VALIDATION ? new Refusal(ErrorCode.VALIDATION, "now") : refusal;
        }
    }

    private String hashed(String password) {
        try {
            return Objects.requireNonNull(passwords.encode(password));
        } catch (AuthenticationServiceException tooManyAtOnce) {
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
    }

    private static void refuseUnless(boolean fine) {
        if (!fine) {
            throw new Refusal(ErrorCode.VALIDATION, "password");
        }
    }
}
