package app.photoplay.account.token;

import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.Proof;
import app.photoplay.account.person.SharedThrottle;
import app.photoplay.account.ticket.SecretToken;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.WritableText;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs in a device without a keyboard: it shows a code, and somebody who is signed in elsewhere enters it (RFC 8628). */
@Service
public class DeviceSignIn {

    /** How long a device waits. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final Duration TOKEN_LIFE = Duration.ofDays(90);
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenRows rows;
    private final ApiTokens tokens;
    private final AccountStatusRows standings;
    private final SharedThrottle throttle;
    private final CurrentUser currentUser;
    private final Clock clock;

    DeviceSignIn(
            TokenRows rows,
            ApiTokens tokens,
            AccountStatusRows standings,
            SharedThrottle throttle,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.standings = standings;
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param device what the device asks with; @param code what it shows */
    public record Begun(String device, String code) {}

    /** What is asked of whoever enters a code. */
    public record Asked(String name, TokenScope scope) {}

    /**
     * A device begins to wait.
     *
     * @throws Refusal with VALIDATION at {@code name} or {@code scope}
     */
    @PreAuthorize("permitAll()")
    public Begun begin(String name, TokenScope scope) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > ApiTokens.MAX_NAME || !WritableText.isLine(stripped)) {
            throw new Refusal(ErrorCode.VALIDATION, "name");
        }
        if (scope == TokenScope.ADMIN) {
            throw new Refusal(ErrorCode.VALIDATION, "scope");
        }
        SecretToken device = SecretToken.random();
        String code = half() + "-" + half();
        rows.addDevice(device.hash(), code, stripped, scope, clock.instant().plus(LIFE));
        return new Begun(device.plain(), code);
    }

    /**
     * A device asks whether somebody entered its code.
     *
     * @return its token, once
     * @throws Refusal with NOT_FOUND where it waits no more
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<String> token(String device) {
        String hash = new SecretToken(device).hash();
        TokenRows.Waiting waiting =
                rows.device(hash, clock.instant()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        UserId person = waiting.person();
        if (person != null) {
            standings.hold(person);
        }
        return person == null || !rows.removeDevice(hash)
                ? Optional.empty()
                : Optional.of(tokens.make(person, waiting.name(), waiting.scope(), TOKEN_LIFE));
    }

    /** @throws Refusal with NOT_FOUND where no device shows that code, TOO_MANY_REQUESTS */
    @PreAuthorize("isAuthenticated()")
    public Asked ask(String code) {
        if (throttle.admit("device", currentUser.id().toString()).isPositive()) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        TokenRows.Waiting waiting = rows.deviceByCode(plain(code), clock.instant())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        throttle.giveBack("device", currentUser.id().toString());
        return new Asked(waiting.name(), waiting.scope());
    }

    /** @throws Refusal with NOT_FOUND where no device shows that code, PROOF_NEEDED */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void approve(Proof proof, String code) {
        proof.require(currentUser, clock);
        standings.hold(proof);
        if (!rows.approve(plain(code), currentUser.id(), clock.instant())) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
    }

    private static String plain(String code) {
        String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return letters.length() == 2 * HALF ? letters.substring(0, HALF) + "-" + letters.substring(HALF) : letters;
    }

    private static String half() {
        StringBuilder signs = new StringBuilder();
        for (int n = 0; n < HALF; n++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
