package app.photoplay.sharing.web;

import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.MediaVariant;
import app.photoplay.media.MediaVariants;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Shot;
import app.photoplay.sharing.SharedWorks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The storyboard of a version on paper, for links that let guests take it along. */
@Controller
class GuestPdfController {

    /** Sheets cost time of a core: whoever comes while so many are made asks again. */
    private static final int MOST_AT_ONCE = 2;

    private static final String RETRY_SECONDS = "10";

    private final GuestDoor door;
    private final GuestAccess access;
    private final SharedWorks works;
    private final MediaLibrary library;
    private final MediaVariants variants;
    private final MessageSource words;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    GuestPdfController(
            GuestDoor door,
            GuestAccess access,
            SharedWorks works,
            MediaLibrary library,
            MediaVariants variants,
            MessageSource words) {
        this.door = door;
        this.access = access;
        this.works = works;
        this.library = library;
        this.variants = variants;
        this.words = words;
    }

    @GetMapping("/s/{token}/{version}/storyboard.pdf")
    void storyboard(
            @PathVariable String token,
            @PathVariable String version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<PublishedVersion> wanted =
                door.enter(token, request, response).flatMap(in -> allowed(in.link(), version));
        if (wanted.isEmpty()) {
            GuestFiles.none(response);
        } else {
            send(works.of(wanted.get()), request, response);
        }
    }

    private Optional<PublishedVersion> allowed(GuestLink link, String version) {
        return link.allows(GuestRight.DOWNLOAD_PDF)
                        && link.shows(SharedPart.STORYBOARD)
                        && version.matches("[1-9]\\d{0,5}")
                ? access.version(link, Integer.parseInt(version))
                : Optional.empty();
    }

    private void send(SharedWork work, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            PublishedVersion version = work.version();
            response.setContentType("application/pdf");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(GuestFiles.name(version.title()) + ".pdf", StandardCharsets.UTF_8)
                            .build()
                            .toString());
            String heading = version.title() + ", "
                    + words.getMessage("share.version-short", new Object[] {version.number()}, request.getLocale());
            StoryboardSheets.write(work, heading, this::picture, response.getOutputStream());
        } finally {
            places.release();
        }
    }

    private Optional<BufferedImage> picture(Shot shot) {
        AssetId id = shot.picture();
        Optional<Asset> asset = id == null ? Optional.empty() : library.find(id);
        return asset.flatMap(found -> variants.of(found, MediaVariant.THUMBNAIL))
                .flatMap(shown -> {
                    try {
                        return Optional.ofNullable(ImageIO.read(shown.file().toFile()));
                    } catch (IOException unreadable) {
                        return Optional.empty();
                    }
                });
    }
}
