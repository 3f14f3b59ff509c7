package app.photoplay.account.signup;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Profile;
import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.letter.LetterWish;
import app.photoplay.account.password.PasswordRule;
import app.photoplay.account.password.PasswordRule.Flaw;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SharedThrottle;
import app.photoplay.account.ticket.SecretToken;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening an account: who may, what it takes, and whether the address is confirmed first. */
@Service
@PreAuthorize("permitAll()")
public class SignUps {

    /** Who may open an account; without a row, everybody may. */
    public static final Setting<SignUpMode> MODE =
            new Setting<>("account.sign-up", word -> SignUpMode.valueOf(word.toUpperCase(Locale.ROOT)), KebabCase::of);

    private final People people;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SharedThrottle throttle;
    private final RuntimeSettings settings;
    private final LetterRequests letters;
    private final InvitedRows invitations;
    private final AddressConfirmation confirmation;
    private final DemoAccount demo;

    SignUps(
            People people,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Clock clock,
            SharedThrottle throttle,
            RuntimeSettings settings,
            LetterRequests letters,
            InvitedRows invitations,
            AddressConfirmation confirmation,
            DemoAccount demo) {
        this.people = people;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
        this.throttle = throttle;
        this.settings = settings;
        this.letters = letters;
        this.invitations = invitations;
        this.confirmation = confirmation;
        this.demo = demo;
    }

    /** Whether strangers may open an account now. */
    public boolean isOpen() {
        return mode() == SignUpMode.OPEN;
    }

    public SignUpMode mode() {
        return settings.get(MODE, SignUpMode.OPEN);
    }

    /** Whom that invites to open an account; empty where it leads nowhere now. */
    public Optional<String> invited(String invitation) {
        return mode() == SignUpMode.CLOSED
                ? Optional.empty()
                : invitations.email(new SecretToken(invitation).hash(), clock.instant());
    }

    /**
     * Opens an account for somebody who was invited; the letter has shown that the address is theirs.
     *
     * @param wish the invited address, whatever it says of one
     * @throws Refusal SIGN_UP_CLOSED where the invitation leads nowhere, else as {@link #signUp(SignUp)}
     */
    public UserId signUpInvited(String invitation, SignUp wish, String address) {
        String email = invited(invitation).orElseThrow(() -> new Refusal(ErrorCode.SIGN_UP_CLOSED, null));
        count(address);
        SignUp theirs = new SignUp(email, wish.displayName(), wish.password());
        String name = checked(theirs);
        String hash = hashed(theirs.password());
        return Objects.requireNonNull(transaction.execute(status -> {
            if (invitations
                    .take(new SecretToken(invitation).hash(), clock.instant())
                    .isEmpty()) {
                throw new Refusal(ErrorCode.SIGN_UP_CLOSED, null);
            }
            return open(new EmailAddress(email), name, hash, true);
        }));
    }

    /**
     * Opens an account for a creator. Hashing takes about a tenth of a second and is done outside the transaction.
     *
     * @throws Refusal {@code VALIDATION} at {@code email}, {@code displayName} or {@code password}; {@code EMAIL_TAKEN}
     *     at {@code email}, also if it differs in case only; {@code UNAVAILABLE} where too many sign up at once
     */
    public UserId signUp(SignUp wish) {
        String name = checked(wish);
        EmailAddress email = new EmailAddress(wish.email());
        String hash = hashed(wish.password());
        try {
            return Objects.requireNonNull(transaction.execute(status -> open(email, name, hash, false)));
        } catch (DataIntegrityViolationException sameMomentElsewhere) {
            throw new Refusal(ErrorCode.EMAIL_TAKEN, "email");
        }
    }

    /**
     * The same for somebody at a network address, from which only so many accounts an hour may be opened.
     *
     * @throws Refusal {@code SIGN_UP_CLOSED} while nobody may, {@code TOO_MANY_REQUESTS} beyond that, else as
     *     {@link #signUp(SignUp)}
     */
    public UserId signUp(SignUp wish, String address) {
        letIn(address);
        return signUp(wish);
    }

    /** Whether an account is opened only once its address is confirmed. */
    public boolean confirmsFirst() {
        return confirmation.comesFirst();
    }

    /**
     * Asks for the letter that opens an account. The answer and its time are the same where the address has one already: a
     * letter says so to whoever reads it. The password is not kept: whoever has the letter chooses one.
     *
     * @param home our address as they see it, with a slash at its end
     * @throws Refusal as {@link #signUp(SignUp, String)}, except for EMAIL_TAKEN and for the password
     */
    public void request(SignUp wish, String address, Locale language, String home) {
        letIn(address);
        String name = named(wish);
        letters.askForAccount(new LetterWish(WayIn.SIGN_UP, wish.email().strip(), language, home, address), name);
    }

    private void letIn(String address) {
        if (!isOpen()) {
            throw new Refusal(ErrorCode.SIGN_UP_CLOSED, null);
        }
        count(address);
    }

    private void count(String address) {
        if (!throttle.allowsAccount(address)) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
    }

    /** The name, if it and the address are as they must be. */
    private static String named(SignUp wish) {
        String name = wish.displayName().strip();
        refuseUnless(EmailAddress.isPossible(wish.email()), "email");
        refuseUnless(Profile.isName(name), "displayName");
        return name;
    }

    /** The name, if all is as it must be. */
    private String checked(SignUp wish) {
        String name = named(wish);
        // Everybody may know the password of the demo account.
        refuseUnless(
                PasswordRule.flawOf(wish.password(), wish.email())
                        .filter(flaw -> flaw != Flaw.COMMON || !demo.isAt(wish.email()))
                        .isEmpty(),
                "password");
        return name;
    }

    /** @throws Refusal with UNAVAILABLE where too many sign up at once */
    public String hashed(String password) {
        try {
            return Objects.requireNonNull(passwords.encode(password));
        } catch (AuthenticationServiceException tooManyAtOnce) {
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
    }

    private UserId open(EmailAddress email, String name, String hash, boolean verified) {
        if (people.findByEmail(email.value()).isPresent()) {
            throw new Refusal(ErrorCode.EMAIL_TAKEN, "email");
        }
        return people.open(email, name, hash, verified);
    }

    private static void refuseUnless(boolean fine, String field) {
        if (!fine) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }
}
