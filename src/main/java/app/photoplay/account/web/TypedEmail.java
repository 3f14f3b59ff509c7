package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.EmailAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The email of a sign-in that failed, brought back to its form: in a cookie that only the sign-in page gets, once and
 * within a minute. It stands in no address, so in no log and no history, and nothing of it is kept on the server.
 */
final class TypedEmail {

    private static final String COOKIE = "typed-email";
    private static final Duration LIFE = Duration.ofMinutes(1);

    private TypedEmail() {}

    /** Sends along what was typed; nothing where it cannot be an address by its length. */
    static void keep(String email, HttpServletRequest request, HttpServletResponse response) {
        String typed = email.strip();
        if (!typed.isEmpty() && typed.length() <= EmailAddress.MAX_LENGTH) {
            byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
            write(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), LIFE, request, response);
        }
    }

    /** What was typed before this page, or an empty string; it is forgotten with this answer. */
    static String take(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return "";
        }
        write("", Duration.ZERO, request, response);
        String typed = decoded(Objects.requireNonNullElse(cookie.getValue(), ""));
        return typed.length() <= EmailAddress.MAX_LENGTH ? typed : "";
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + AccountLinks.SIGN_IN)
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
