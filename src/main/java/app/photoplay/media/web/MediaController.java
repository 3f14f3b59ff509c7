package app.photoplay.media.web;

import app.photoplay.base.CurrentUser;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves stored files to their owner; to everybody else an id is as good as invented. */
@RestController
@PreAuthorize("isAuthenticated()")
class MediaController {

    private final MediaLibrary library;
    private final CurrentUser currentUser;

    MediaController(MediaLibrary library, CurrentUser currentUser) {
        this.library = library;
        this.currentUser = currentUser;
    }

    /** @param download the name to save it under, without an ending; absent to show it */
    @GetMapping("/media/{id}")
    void file(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String download,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<ServedFile> file = find(id).map(asset -> ServedFile.of(asset, library.path(asset), download));
        serve(file, request, response);
    }

    @GetMapping("/media/{id}/thumbnail")
    void thumbnail(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ServedFile> file =
                find(id).flatMap(asset -> library.thumbnail(asset).map(path -> ServedFile.thumbnail(asset, path)));
        serve(file, request, response);
    }

    private Optional<Asset> find(String id) {
        try {
            AssetId asset = AssetId.of(id);
            return currentUser.find().flatMap(person -> library.find(asset, person));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void serve(Optional<ServedFile> file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (file.isPresent()) {
            file.get().serve(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
