package app.photoplay.sharing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers whatever below the addresses of links no other page does, before the screens take it for one of theirs: like a
 * link that leads nowhere, and without a session.
 */
@Controller
class GuestFallback {

    /** A page of a link, with what mail and chat programs put at its end. */
    private static final Pattern SLASHED = Pattern.compile("(/s/[A-Za-z0-9_-]{24}(?:/embed|/compare)?)/+");

    @RequestMapping("/s/**")
    String unknown(Model page, HttpServletRequest request, HttpServletResponse response) {
        Matcher slashed = SLASHED.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (slashed.matches()
                && (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            GuestHeaders.page(response, null);
            return "redirect:" + slashed.group(1);
        }
        return GuestPages.nowhere(page, response);
    }
}
