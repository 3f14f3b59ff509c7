package app.photoplay.review.web;

import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.web.GuestCookie;
import app.photoplay.sharing.web.GuestDoor;
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

    private final GuestDoor door;
    private final GuestStreams streams;

    LiveController(GuestDoor door, GuestStreams streams) {
        this.door = door;
        this.streams = streams;
    }

    @GetMapping("/s/{token}/live")
    @Nullable
    SseEmitter live(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<GuestLink> link = door.enter(token, request, response).map(GuestEntry.In::link);
        if (link.isEmpty()) {
            return null;
        }
        if (!link.get().allows(GuestRight.REMARK) && !link.get().allows(GuestRight.APPROVE)) {
            return ended(HttpServletResponse.SC_NOT_FOUND, response);
        }
        if (!Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            return ended(HttpServletResponse.SC_NOT_ACCEPTABLE, response);
        }
        response.setHeader("X-Accel-Buffering", "no");
        Optional<SseEmitter> open = streams.open(link.get(), token, request.getRemoteAddr(), GuestCookie.of(request));
        if (open.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            return ended(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        }
        return open.get();
    }

    private static @Nullable SseEmitter ended(int status, HttpServletResponse response) {
        response.setStatus(status);
        return null;
    }
}
