package app.photoplay.media.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaFiles;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.MediaVariant;
import app.photoplay.media.MediaVariants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves stored files to those who may see their project; to everybody else an id is as good as invented. */
@RestController
@PreAuthorize("isAuthenticated()")
class MediaController {

    private final MediaLibrary library;
    private final MediaVariants variants;
    private final MediaFiles files;

    private static final int LONGEST_NAME = 300;

    MediaController(MediaLibrary library, MediaVariants variants, MediaFiles files) {
        this.library = library;
        this.variants = variants;
        this.files = files;
    }

    /** @param download the name to save it under, without an ending; absent to show it */
    @GetMapping("/media/{id}")
    void file(
            @PathVariable String id,
            @RequestParam(required = false) @Size(max = LONGEST_NAME, message = "{field.download}") @Nullable
                    String download,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Asset asset = find(id);
        ServedFile.of(asset, library.path(asset), download).serve(request, response);
    }

    @GetMapping("/media/{id}/thumbnail")
    void thumbnail(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        variant(find(id), MediaVariant.THUMBNAIL).serve(request, response);
    }

    @GetMapping("/media/{id}/gallery")
    void gallery(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        variant(find(id), MediaVariant.GALLERY).serve(request, response);
    }

    @GetMapping("/media/{id}/full")
    void full(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        variant(find(id), MediaVariant.FULL).serve(request, response);
    }

    @GetMapping("/media/{id}/preview")
    void preview(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        variant(find(id), MediaVariant.PREVIEW).serve(request, response);
    }

    private ServedFile variant(Asset asset, MediaVariant variant) {
        return variants.of(asset, variant)
                .map(shown -> ServedFile.variant(asset, variant, shown))
                .orElseThrow(MediaController::nothingHere);
    }

    private Asset find(String id) {
        return parsed(id).flatMap(files::find).orElseThrow(MediaController::nothingHere);
    }

    private static Optional<AssetId> parsed(String id) {
        try {
            return Optional.of(AssetId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Refusal nothingHere() {
        return new Refusal(ErrorCode.NOT_FOUND, null);
    }
}
