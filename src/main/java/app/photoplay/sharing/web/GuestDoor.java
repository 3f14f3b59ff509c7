package app.photoplay.sharing.web;

import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Asks for a request whether it may have something of a link that is no page: whoever may not learns it by the status. */
@Component
@PermitAll
public class GuestDoor {

    private final GuestAccess access;

    GuestDoor(GuestAccess access) {
        this.access = access;
    }

    /** Nothing where it may not; the answer says then why. */
    public Optional<GuestEntry.In> enter(String token, HttpServletRequest request, HttpServletResponse response) {
        GuestHeaders.page(response, null);
        return switch (access.enter(token, request.getRemoteAddr(), GuestCookie.of(request))) {
            case GuestEntry.Nowhere nowhere -> ended(HttpServletResponse.SC_GONE, response);
            case GuestEntry.TooManyTries tooMany -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(tooMany.timeToWait().toSeconds() + 1));
                yield ended(429, response);
            }
            case GuestEntry.AtTheDoor door -> ended(HttpServletResponse.SC_FORBIDDEN, response);
            case GuestEntry.In in -> Optional.of(in);
        };
    }

    private static Optional<GuestEntry.In> ended(int status, HttpServletResponse response) {
        response.setStatus(status);
        return Optional.empty();
    }
}
