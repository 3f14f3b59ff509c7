package app.photoplay.account.signup;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Profile;
import app.photoplay.account.password.PasswordRule;
import app.photoplay.account.person.People;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.AccountTokens.PendingSignUp;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody shows by a letter that an address is theirs. Whoever asked for the letter gains nothing by that: an account is
 * opened with the password that is chosen here, and the address of one that is open is confirmed from within it.
 */
@Service
@PermitAll
public class AddressProof {

    private final AccountTokens tokens;
    private final People people;
    private final SignUps signUps;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;

    AddressProof(
            AccountTokens tokens,
            People people,
            SignUps signUps,
            CurrentUser currentUser,
            TransactionTemplate transaction) {
        this.tokens = tokens;
        this.people = people;
        this.signUps = signUps;
        this.currentUser = currentUser;
        this.transaction = transaction;
    }

    /** The account that waits for that letter; empty where none does. */
    @Transactional(readOnly = true)
    public Optional<PendingSignUp> waiting(String token) {
        return tokens.look(token, WayIn.SIGN_UP).flatMap(held -> Optional.ofNullable(held.signUp()));
    }

    /** Whether that letter confirms the address of an account that is open. */
    @Transactional(readOnly = true)
    public boolean isOfAnAccount(String token) {
        return tokens.isGood(token, WayIn.CONFIRM);
    }

    /** Whether it is the account of whoever asks. */
    @Transactional(readOnly = true)
    public boolean isMine(String token) {
        return tokens.holder(token, WayIn.CONFIRM)
                .filter(holder -> currentUser.find().filter(holder::equals).isPresent())
                .isPresent();
    }

    /** @return whether the letter was good and whose it is asked; their address is confirmed then */
    @Transactional
    public boolean confirm(String token) {
        if (!isMine(token)) {
            return false;
        }
        Optional<UserId> person = tokens.takePerson(token, WayIn.CONFIRM);
        person.ifPresent(people::verify);
        return person.isPresent();
    }

    /**
     * Opens the account that waits for a letter, with the name and the password that its reader chose.
     *
     * @return its address
     * @throws Refusal with NOT_FOUND where the letter is spent, VALIDATION at {@code displayName} or {@code password},
     *     UNAVAILABLE
     */
    public String open(String token, String name, String password) {
        PendingSignUp before = waiting(token).orElseThrow(AddressProof::spent);
        refuseUnless(Profile.isName(name.strip()), "displayName");
        refuseUnless(PasswordRule.flawOf(password, before.email()).isEmpty(), "password");
        String hash = signUps.hashed(password);
        return Objects.requireNonNull(transaction.execute(status -> {
            PendingSignUp wish = tokens.take(token, WayIn.SIGN_UP)
                    .flatMap(held -> Optional.ofNullable(held.signUp()))
                    .filter(held -> people.findByEmail(held.email()).isEmpty())
                    .orElseThrow(AddressProof::spent);
            people.open(new EmailAddress(wish.email()), name.strip(), hash, true);
            return wish.email();
        }));
    }

    /** The reader did not ask for that: it leads nowhere from now on. */
    @Transactional
    public void refuse(String token) {
        if (tokens.take(token, WayIn.SIGN_UP).isEmpty()) {
            tokens.take(token, WayIn.CONFIRM);
        }
    }

    private static Refusal spent() {
        return new Refusal(ErrorCode.NOT_FOUND, "token");
    }

    private static void refuseUnless(boolean fine, String field) {
        if (!fine) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }
}
