package app.photoplay.account.factor;

import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.People;
import app.photoplay.account.person.Proof;
import app.photoplay.account.person.SharedThrottle;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.account.session.SessionCheck;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.Sha256;
import app.photoplay.base.UserId;
import app.photoplay.mail.Letter;
import app.photoplay.mail.Letters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A code of an app beside the password: setting it up, codes for when the app is lost, and asking for it at sign-in. */
@Service
public class SecondFactor {

    private static final int CODES = 10;
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorRows rows;
    private final People people;
    private final AccountStatusRows standings;
    private final AccountTokens tickets;
    private final SharedThrottle throttle;
    private final SessionCheck standing;
    private final Letters letters;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SecondFactor(
            FactorRows rows,
            People people,
            AccountStatusRows standings,
            AccountTokens tickets,
            SharedThrottle throttle,
            SessionCheck standing,
            Letters letters,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.standings = standings;
        this.tickets = tickets;
        this.throttle = throttle;
        this.standing = standing;
        this.letters = letters;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A secret for an app, not kept yet; @param address what an app reads it from */
    public record Offer(String secret, String address) {}

    /** Whether the signed-in person is asked for a code. */
    @PreAuthorize("isAuthenticated()")
    public boolean isOn() {
        return rows.has(currentUser.id());
    }

    /** How many codes for when the app is lost are left. */
    @PreAuthorize("isAuthenticated()")
    public int recoveryLeft() {
        return rows.recoveryLeft(currentUser.id());
    }

    @PreAuthorize("isAuthenticated()")
    public Offer offer() {
        String secret = Totp.random().secret();
        String name = people.find(currentUser.id())
                .map(user -> user.address().value())
                .orElse("");
        return new Offer(
                secret,
                "otpauth://totp/Photoplay:"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + secret
                        + "&issuer=Photoplay");
    }

    /**
     * From now on a code is asked for.
     *
     * @param code of the app, which shows that it has the secret
     * @return codes for when the app is lost, each for once; not kept in words
     * @throws Refusal with PROOF_NEEDED, VALIDATION at {@code code}, NOT_ALLOWED_NOW for the demo account
     */
    @PreAuthorize("isAuthenticated()")
    public List<String> turnOn(Proof proof, String secret, String code, Locale language) {
        proof.require(currentUser, clock);
        UserId me = currentUser.id();
        AccountHolder user = people.find(me).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (user.isDemo()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        if (!secret.matches("[A-Z2-7]{32}")) {
            throw new Refusal(ErrorCode.VALIDATION, "code");
        }
        Totp totp = new Totp(secret);
        OptionalLong step = totp.step(code, clock.instant(), -1);
        if (step.isEmpty()) {
            throw new Refusal(ErrorCode.VALIDATION, "code");
        }
        List<String> codes =
                Stream.generate(SecondFactor::recovery).limit(CODES).toList();
        transaction.executeWithoutResult(status -> {
            standings.hold(proof);
            rows.set(me, totp, step.getAsLong());
            rows.recovery(me, codes.stream().map(SecondFactor::hash).toList());
            letters.post(user.address().value(), new Letter("factor-on", language, null));
        });
        return codes;
    }

    /** @throws Refusal with PROOF_NEEDED */
    @PreAuthorize("isAuthenticated()")
    public void turnOff(Proof proof, Locale language) {
        proof.require(currentUser, clock);
        UserId me = currentUser.id();
        transaction.executeWithoutResult(status -> {
            standings.hold(proof);
            rows.clear(me);
            people.find(me)
                    .ifPresent(user -> letters.post(user.address().value(), new Letter("factor-off", language, null)));
        });
    }

    /** After the first factor was right: throws where a second one is asked for. */
    public void require(SignedInPerson person) {
        if (rows.has(person.id())) {
            throw new SecondFactorNeededException(
                    tickets.give(person.id(), WayIn.SECOND_FACTOR).plain());
        }
    }

    /**
     * Signs in whoever has shown the first factor.
     *
     * @param ticket that the first gave
     * @param code of the app, or one for when it is lost
     * @return empty where the ticket is spent
     * @throws Refusal with VALIDATION at {@code code}, TOO_MANY_REQUESTS
     */
    @PreAuthorize("permitAll()")
    public Optional<Authentication> signIn(String ticket, String code) {
        Optional<UserId> person = tickets.holder(ticket, WayIn.SECOND_FACTOR);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        String account = person.get().toString();
        if (throttle.admit("code", account).isPositive()) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        Boolean right = transaction.execute(status -> takes(person.get(), code));
        if (!Boolean.TRUE.equals(right)) {
            throw new Refusal(ErrorCode.VALIDATION, "code");
        }
        throttle.giveBack("code", account);
        return tickets.takePerson(ticket, WayIn.SECOND_FACTOR)
                .flatMap(people::find)
                .map(AccountHolder::signedIn)
                .filter(known -> !known.standing().suspended())
                .map(known -> {
                    known.eraseCredentials();
                    standing.seen(known);
                    return SessionCheck.token(known, null);
                });
    }

    private boolean takes(UserId person, String code) {
        Optional<FactorRows.Kept> kept = rows.hold(person);
        if (kept.isEmpty()) {
            return true;
        }
        OptionalLong step = kept.get().step(code, clock.instant());
        if (step.isPresent()) {
            rows.taken(person, step.getAsLong());
            return true;
        }
        return rows.useRecovery(person, hash(code));
    }

    private static String recovery() {
        StringBuilder signs = new StringBuilder();
        for (int n = 0; n < 2 * HALF; n++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return signs.insert(HALF, '-').toString();
    }

    private static String hash(String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
        return Sha256.hex(plain.getBytes(StandardCharsets.UTF_8));
    }
}
