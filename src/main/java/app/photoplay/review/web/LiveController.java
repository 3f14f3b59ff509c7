package app.photoplay.review.web;

import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.web.GuestCookie;
import app.photoplay.sharing.web.GuestHeaders;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the pages of a link, while they are open, that there is something new (server-sent events). */
@Controller
class LiveController {

    private static final String RETRY_SECONDS = "60";

    private final GuestAccess access;
    private final GuestStreams streams;

    LiveController(GuestAccess access, GuestStreams streams) {
        this.access = access;
        this.streams = streams;
    }

    @GetMapping("/s/{token}/live")
    @Nullable
    SseEmitter live(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        GuestHeaders.page(response, null);
        String cookie = GuestCookie.of(request);
        return switch (access.enter(token, request.getRemoteAddr(), cookie)) {
            case GuestEntry.Nowhere nowhere -> ended(HttpServletResponse.SC_GONE, response);
            case GuestEntry.TooManyTries tooMany -> ended(429, response);
            case GuestEntry.AtTheDoor door -> ended(HttpServletResponse.SC_FORBIDDEN, response);
            case GuestEntry.In in -> {
                if (!in.link().allows(GuestRight.REMARK) && !in.link().allows(GuestRight.APPROVE)) {
                    yield ended(HttpServletResponse.SC_NOT_FOUND, response);
                }
                if (!Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
                    yield ended(HttpServletResponse.SC_NOT_ACCEPTABLE, response);
                }
                response.setHeader("X-Accel-Buffering", "no");
                Optional<SseEmitter> open = streams.open(in.link(), token, request.getRemoteAddr(), cookie);
                if (open.isEmpty()) {
                    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
                    yield ended(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
                }
                yield open.get();
            }
        };
    }

    private static @Nullable SseEmitter ended(int status, HttpServletResponse response) {
        response.setStatus(status);
        return null;
    }
}
