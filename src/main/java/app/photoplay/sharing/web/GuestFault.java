package app.photoplay.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.ModelAndView;

/** Why a form of a page for guests is not taken at all; what is wrong with a single field, its own page says. */
enum GuestFault {
    /** Sent by a page that is not ours. */
    ELSEWHERE(403, "share.fault.elsewhere"),
    /** Longer than any form of ours, or not to be read. */
    UNREADABLE(400, "share.fault.unreadable"),
    TOO_LONG(413, "share.fault.too-long"),
    /** A choice that the page does not offer. */
    NO_CHOICE(422, "share.fault.no-choice"),
    TOO_MANY(429, "share.fault.too-many");

    private static final Pattern PAGE = Pattern.compile("/s/[A-Za-z0-9_-]{24}(?=/|$)");

    private final int status;
    private final String words;

    GuestFault(int status, String words) {
        this.status = status;
        this.words = words;
    }

    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        GuestHeaders.page(response, null);
        response.setStatus(status);
        Matcher page = PAGE.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        return new ModelAndView("sharing/fault", Map.of("words", words, "at", page.lookingAt() ? page.group() : ""));
    }
}
