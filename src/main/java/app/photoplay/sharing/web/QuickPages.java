package app.photoplay.sharing.web;

import app.photoplay.base.web.QuickAnswer;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestVisits;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What a film that is passed around is asked for: its page, by whoever comes first to it and as it was rendered before,
 * and the pictures on it. Whatever else is asked for, or led nowhere, is answered by the controllers.
 */
@Component
@PermitAll
class QuickPages implements QuickAnswer {

    private static final Pattern ADDRESS = Pattern.compile(
            "/s/([A-Za-z0-9_-]{24})(?:/([1-9]\\d{0,5})/(?:poster|shots/([1-9]\\d{0,5}))/([a-z]{1,8}))?");

    private final GuestAccess access;
    private final GuestPages pages;
    private final GuestVisits visits;
    private final GuestMediaController media;

    QuickPages(GuestAccess access, GuestPages pages, GuestVisits visits, GuestMediaController media) {
        this.access = access;
        this.pages = pages;
        this.visits = visits;
        this.media = media;
    }

    @Override
    public boolean answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String context = request.getContextPath();
        if (request.getQueryString() != null || !path.startsWith("/s/", context.length())) {
            return false;
        }
        Matcher address = ADDRESS.matcher(path).region(context.length(), path.length());
        if (!address.matches()) {
            return false;
        }
        String token = address.group(1);
        String version = address.group(2);
        if (version == null) {
            return page(token, request, response);
        }
        String shot = address.group(3);
        if (shot == null) {
            media.poster(token, version, address.group(4), request, response);
        } else {
            media.shot(token, version, shot, address.group(4), request, response);
        }
        return true;
    }

    private boolean page(String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (GuestCookie.of(request) != null) {
            return false;
        }
        Optional<GuestLink> link = access.open(token);
        if (link.isEmpty() || !pages.kept(token, link.get(), request, response)) {
            return false;
        }
        visits.viewed(link.get(), GuestPageController.visitor(request));
        return true;
    }
}
