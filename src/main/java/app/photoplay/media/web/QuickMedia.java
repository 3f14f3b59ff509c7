package app.photoplay.media.web;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.Refusal;
import app.photoplay.base.web.QuickAnswer;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored files for whoever is signed in, as they are asked for by the hundred. What is refused is told by the controller’s way. */
@Component
@PermitAll
class QuickMedia implements QuickAnswer {

    private static final Pattern ADDRESS =
            Pattern.compile("/media/([0-9a-f-]{36})(?:/(thumbnail|gallery|full|preview))?");

    private final MediaController media;
    private final CurrentUser currentUser;

    QuickMedia(MediaController media, CurrentUser currentUser) {
        this.media = media;
        this.currentUser = currentUser;
    }

    @Override
    public boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        String context = request.getContextPath();
        if (request.getQueryString() != null || !path.startsWith("/media/", context.length())) {
            return false;
        }
        Matcher address = ADDRESS.matcher(path).region(context.length(), path.length());
        if (!address.matches() || currentUser.find().isEmpty()) {
            return false;
        }
        try {
            serve(address.group(1), address.group(2), request, response);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void serve(String id, @Nullable String form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (form) {
            case null -> media.file(id, null, request, response);
            case "thumbnail" -> media.thumbnail(id, request, response);
            case "gallery" -> media.gallery(id, request, response);
            case "full" -> media.full(id, request, response);
            default -> media.preview(id, request, response);
        }
    }
}
