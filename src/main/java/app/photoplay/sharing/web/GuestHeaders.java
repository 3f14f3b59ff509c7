package app.photoplay.sharing.web;

import app.photoplay.sharing.GuestLink;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What browsers and search engines are told of a page for guests. */
public final class GuestHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' " + GuestStyle.hash() + "; img-src 'self';"
                    + " media-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
    private static final String NOBODY = "'none'";

    private GuestHeaders() {}

    /** @param link null for a page that tells nothing of any */
    public static void page(HttpServletResponse response, @Nullable GuestLink link) {
        common(response, link, NOBODY);
    }

    /** A page that is for everybody, and may be found. */
    static void gallery(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY + NOBODY);
        response.setHeader("Cache-Control", "no-cache");
    }

    /** A page that others may frame, as its creator chose. */
    static void player(HttpServletResponse response, @Nullable GuestLink link) {
        List<String> frames = link == null ? List.of() : link.options().frames();
        common(response, link, frames.isEmpty() ? NOBODY : String.join(" ", frames));
    }

    private static void common(HttpServletResponse response, @Nullable GuestLink link, String ancestors) {
        response.setHeader("Content-Security-Policy", POLICY + ancestors);
        response.setHeader("Cache-Control", "no-store");
        if (link == null || !link.options().indexed() || link.asksPassword()) {
            response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        }
    }
}
