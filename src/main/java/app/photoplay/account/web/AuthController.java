package app.photoplay.account.web;

import app.photoplay.account.Profile;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.session.AccountSessions;
import app.photoplay.account.token.ApiToken;
import app.photoplay.account.token.ApiTokens;
import app.photoplay.account.token.DeviceSignIn;
import app.photoplay.account.token.TokenScope;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in by HTTP: a token for a device by its code, who one is, one’s tokens, and the way out. */
@RestController
@RequestMapping("/api/auth")
class AuthController {

    private static final int SECONDS_BETWEEN = 5;

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final ApiTokens tokens;
    private final DeviceSignIn devices;

    AuthController(Accounts accounts, AccountSessions sessions, ApiTokens tokens, DeviceSignIn devices) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.devices = devices;
    }

    /** @param name how the device is called in the list of tokens; @param scope «read» or «write» */
    record DeviceRequest(
            @NotNull @Size(max = 200) @Nullable String name,
            @Size(max = 20) @Nullable String scope) {}

    /** @param expiresIn seconds; @param interval seconds between two questions */
    record DeviceAnswer(String device, String code, String address, long expiresIn, int interval) {}

    record DeviceQuestion(
            @NotNull @Size(max = 100) @Nullable String device) {}

    /** @param token null while nobody has entered the code */
    record DeviceTokenAnswer(String state, @Nullable String token) {}

    /** @param by «token», «session» or «password» */
    record SessionAnswer(
            UUID person,
            String email,
            String name,
            String by,
            @Nullable String scope,
            @Nullable Instant expiresAt) {}

    record TokenAnswer(
            UUID id,
            String name,
            String scope,
            Instant madeAt,
            @Nullable Instant expiresAt,
            @Nullable Instant usedAt) {

        static TokenAnswer of(ApiToken token) {
            return new TokenAnswer(
                    token.id(),
                    token.name(),
                    KebabCase.of(token.scope()),
                    token.madeAt(),
                    token.expiresAt(),
                    token.usedAt());
        }
    }

    @PostMapping("/device")
    DeviceAnswer begin(@Valid @RequestBody DeviceRequest request, HttpServletRequest http) {
        DeviceSignIn.Begun begun = devices.begin(String.valueOf(request.name()), scope(request.scope()));
        return new DeviceAnswer(
                begun.device(),
                begun.code(),
                DoorAddress.of(http) + "device",
                DeviceSignIn.LIFE.toSeconds(),
                SECONDS_BETWEEN);
    }

    @PostMapping("/device/token")
    DeviceTokenAnswer token(@Valid @RequestBody DeviceQuestion question) {
        return devices.token(String.valueOf(question.device()))
                .map(token -> new DeviceTokenAnswer("approved", token))
                .orElseGet(() -> new DeviceTokenAnswer("pending", null));
    }

    @GetMapping("/session")
    SessionAnswer session(Authentication now, HttpServletRequest request) {
        Profile me = accounts.me().orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        ApiToken token = now.getDetails() instanceof ApiToken used ? used : null;
        String by = token != null ? "token" : request.getSession(false) != null ? "session" : "password";
        return new SessionAnswer(
                me.id().value(),
                me.email(),
                me.displayName(),
                by,
                token == null ? null : KebabCase.of(token.scope()),
                token == null ? null : token.expiresAt());
    }

    /** Signs out: the token is revoked, the session ended. */
    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Authentication now, HttpServletRequest request) {
        if (now.getDetails() instanceof ApiToken used) {
            tokens.revoke(used.id());
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Signs out everywhere; tokens stay. */
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll() {
        sessions.endAll();
    }

    @GetMapping("/tokens")
    List<TokenAnswer> tokens() {
        return tokens.mine().stream().map(TokenAnswer::of).toList();
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }

    private static TokenScope scope(@Nullable String word) {
        if (word == null) {
            return TokenScope.WRITE;
        }
        for (TokenScope scope : TokenScope.values()) {
            if (KebabCase.of(scope).equals(word)) {
                return scope;
            }
        }
        throw new Refusal(ErrorCode.VALIDATION, "scope");
    }
}
