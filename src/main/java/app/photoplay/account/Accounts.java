package app.photoplay.account;

import app.photoplay.base.CurrentUser;
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
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** People and their accounts: opening one, and what a person decides about their own. */
@Service
public class Accounts {

    /** Who may open an account; without a row, everybody may. */
    public static final Setting<SignUpMode> SIGN_UP =
            new Setting<>("account.sign-up", word -> SignUpMode.valueOf(word.toUpperCase(Locale.ROOT)), KebabCase::of);

    private final Users users;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SignUpThrottle throttle;
    private final RuntimeSettings settings;
    private final LetterRequests letters;
    private final Preferences preferences;
    private final InvitedRows invitations;
    private final boolean confirmsFirst;

    Accounts(
            Users users,
            PasswordEncoder passwords,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            SignUpThrottle throttle,
            RuntimeSettings settings,
            LetterRequests letters,
            Preferences preferences,
            InvitedRows invitations,
            AccountSettings wishes,
            @Value("${spring.mail.host:}") String mailServer) {
        this.users = users;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.throttle = throttle;
        this.settings = settings;
        this.letters = letters;
        this.preferences = preferences;
        this.invitations = invitations;
        this.confirmsFirst = wishes.confirmSignUps() == null ? !mailServer.isEmpty() : wishes.confirmSignUps();
    }

    /** Whether strangers may open an account now. */
    @PreAuthorize("permitAll()")
    public boolean signUpOpen() {
        return signUpMode() == SignUpMode.OPEN;
    }

    @PreAuthorize("permitAll()")
    public SignUpMode signUpMode() {
        return settings.get(SIGN_UP, SignUpMode.OPEN);
    }

    /** Whom that invites to open an account; empty where it leads nowhere now. */
    @PreAuthorize("permitAll()")
    public Optional<String> invited(String invitation) {
        return signUpMode() == SignUpMode.CLOSED
                ? Optional.empty()
                : invitations.email(new SecretToken(invitation).hash(), clock.instant());
    }

    /**
     * Opens an account for somebody who was invited; the letter has shown that the address is theirs.
     *
     * @param wish the invited address, whatever it says of one
     * @throws Refusal SIGN_UP_CLOSED where the invitation leads nowhere, else as {@link #signUp(SignUp)}
     */
    @PreAuthorize("permitAll()")
    public UserId signUpInvited(String invitation, SignUp wish, String address) {
        String email = invited(invitation).orElseThrow(() -> new Refusal(ErrorCode.SIGN_UP_CLOSED, null));
        if (!throttle.admits(address)) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        SignUp theirs = new SignUp(email, wish.displayName(), wish.password());
        String name = checked(theirs);
        String hash = hashed(theirs.password());
        return Objects.requireNonNull(transaction.execute(status -> {
            if (invitations
                    .take(new SecretToken(invitation).hash(), clock.instant())
                    .isEmpty()) {
                throw new Refusal(ErrorCode.SIGN_UP_CLOSED, null);
            }
            UserId id = open(new EmailAddress(email), name, hash);
            users.findById(id.value()).ifPresent(user -> user.verify(clock.instant()));
            return id;
        }));
    }

    /**
     * Opens an account for a creator. Hashing takes about a tenth of a second and is done outside the transaction.
     *
     * @throws Refusal {@code VALIDATION} at {@code email}, {@code displayName} or {@code password}; {@code EMAIL_TAKEN}
     *     at {@code email}, also if it differs in case only; {@code UNAVAILABLE} where too many sign up at once
     */
    @PreAuthorize("permitAll()")
    public UserId signUp(SignUp wish) {
        String name = checked(wish);
        EmailAddress email = new EmailAddress(wish.email());
        String hash = hashed(wish.password());
        try {
            return Objects.requireNonNull(transaction.execute(status -> open(email, name, hash)));
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
    @PreAuthorize("permitAll()")
    public UserId signUp(SignUp wish, String address) {
        letIn(address);
        return signUp(wish);
    }

    /** Whether an account is opened only once its address is confirmed. */
    @PreAuthorize("permitAll()")
    public boolean confirmsFirst() {
        return confirmsFirst;
    }

    /**
     * Asks for the letter that opens an account. The answer and its time are the same where the address has one already: a
     * letter says so to whoever reads it.
     *
     * @param home our address as they see it, with a slash at its end
     * @throws Refusal as {@link #signUp(SignUp, String)}, except for EMAIL_TAKEN
     */
    @PreAuthorize("permitAll()")
    public void request(SignUp wish, String address, Locale language, String home) {
        letIn(address);
        String name = checked(wish);
        String hash = hashed(wish.password());
        letters.askForAccount(new LetterWish(WayIn.SIGN_UP, wish.email().strip(), language, home, address), name, hash);
    }

    private void letIn(String address) {
        if (!signUpOpen()) {
            throw new Refusal(ErrorCode.SIGN_UP_CLOSED, null);
        }
        if (!throttle.admits(address)) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
    }

    /** The name, if all is as it must be. */
    private static String checked(SignUp wish) {
        String name = wish.displayName().strip();
        refuseUnless(EmailAddress.isPossible(wish.email()), "email");
        refuseUnless(!name.isEmpty() && name.length() <= SignUp.MAX_NAME, "displayName");
        refuseUnless(name.chars().noneMatch(Character::isISOControl), "displayName");
        refuseUnless(PasswordRule.flawOf(wish.password(), wish.email()).isEmpty(), "password");
        return name;
    }

    /** The signed-in person as they are now, or empty if nobody is signed in or the account is gone. */
    @PreAuthorize("permitAll()")
    public Optional<Profile> me() {
        return currentUser.find().flatMap(id -> users.findById(id.value())).map(User::profile);
    }

    /** The picture of the signed-in person, as an address that holds it; empty where they have none. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> portrait() {
        UserId me = currentUser.id();
        return Optional.ofNullable(preferences.portraits(Set.of(me)).get(me));
    }

    /** Whether the signed-in person has shown that their address is theirs. */
    @PreAuthorize("isAuthenticated()")
    public boolean isVerified() {
        return users.findById(currentUser.id().value()).map(User::isVerified).orElse(false);
    }

    /**
     * Gives the signed-in person another name.
     *
     * @throws Refusal with VALIDATION at {@code displayName}
     */
    @PreAuthorize("isAuthenticated()")
    public void rename(String displayName) {
        String name = displayName.strip();
        refuseUnless(!name.isEmpty() && name.length() <= SignUp.MAX_NAME, "displayName");
        refuseUnless(name.chars().noneMatch(Character::isISOControl), "displayName");
        UserId me = currentUser.id();
        transaction.executeWithoutResult(status -> users.findById(me.value()).ifPresent(user -> user.rename(name)));
    }

    /** Lights the screens of the signed-in person as they wish, from now on and wherever they sign in. */
    @PreAuthorize("isAuthenticated()")
    public void light(Scheme scheme) {
        UserId me = currentUser.id();
        transaction.executeWithoutResult(status -> users.findById(me.value()).ifPresent(user -> user.light(scheme)));
    }

    private String hashed(String password) {
        try {
            return Objects.requireNonNull(passwords.encode(password));
        } catch (AuthenticationServiceException tooManyAtOnce) {
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
    }

    private UserId open(EmailAddress email, String name, String hash) {
        if (users.findByEmailKey(email.folded()).isPresent()) {
            throw new Refusal(ErrorCode.EMAIL_TAKEN, "email");
        }
        UserId id = UserId.next();
        users.saveAndFlush(User.open(id, email, name, hash, clock.instant()));
        events.publishEvent(new AccountOpened(id));
        return id;
    }

    private static void refuseUnless(boolean fine, String field) {
        if (!fine) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }
}
