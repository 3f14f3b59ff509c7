package app.photoplay.account.passkey;

import app.photoplay.account.session.SessionTrace;
import app.photoplay.account.ticket.SecretToken;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsRepository;
import org.springframework.web.util.WebUtils;

/** What a browser was asked to sign, for some minutes and behind a cookie: nobody has a session before they are let in. */
final class AskedPasskeys implements PublicKeyCredentialRequestOptionsRepository {

    private static final String COOKIE = "asked";
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Cache<String, PublicKeyCredentialRequestOptions> asked =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();

    @Override
    public void save(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable PublicKeyCredentialRequestOptions options) {
        Cookie before = WebUtils.getCookie(request, COOKIE);
        if (options == null) {
            if (before != null) {
                asked.invalidate(SessionTrace.hash(before.getValue()));
            }
            return;
        }
        SecretToken ticket = SecretToken.random();
        asked.put(ticket.hash(), options);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, ticket.plain())
                        .path(request.getContextPath() + "/login/webauthn")
                        .maxAge(LIFE)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    @Override
    public @Nullable PublicKeyCredentialRequestOptions load(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : asked.asMap().remove(SessionTrace.hash(cookie.getValue()));
    }
}
