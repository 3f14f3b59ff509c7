package app.photoplay.sharing.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The proof of a guest who was let in: set once they did something, and sent to the pages of that link alone. */
public final class GuestCookie {

    private static final String NAME = "guest";
    private static final Duration LIFE = Duration.ofDays(30);

    private GuestCookie() {}

    public static @Nullable String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }

    public static void set(String token, String proof, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, proof)
                .path(request.getContextPath() + "/s/" + token)
                .maxAge(LIFE)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
