package app.photoplay.sharing.web;

import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Scene;
import app.photoplay.sharing.SharedWork.Shot;
import app.photoplay.sharing.SharedWorks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of a version as one ZIP file, written while it is sent: nothing of it is kept, in memory or anywhere. */
@Controller
class GuestStillsController {

    /** Pictures after which it is asked again whether the link leads there. */
    private static final int ASKED_EVERY = 20;

    private final GuestDoor door;
    private final GuestAccess access;
    private final SharedWorks works;
    private final MediaLibrary library;

    GuestStillsController(GuestDoor door, GuestAccess access, SharedWorks works, MediaLibrary library) {
        this.door = door;
        this.access = access;
        this.works = works;
        this.library = library;
    }

    @GetMapping("/s/{token}/{version}/stills.zip")
    void stills(
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
            send(works.of(wanted.get()), token, request.getRemoteAddr(), GuestCookie.of(request), response);
        }
    }

    private Optional<PublishedVersion> allowed(GuestLink link, String version) {
        return link.allows(GuestRight.DOWNLOAD_STILLS)
                        && link.shows(SharedPart.STORYBOARD)
                        && version.matches("[1-9]\\d{0,5}")
                ? access.version(link, Integer.parseInt(version))
                : Optional.empty();
    }

    private void send(
            SharedWork work, String token, String network, @Nullable String cookie, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(GuestFiles.name(work.version().title()) + "-stills.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Set<String> written = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            // Pictures are packed already.
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Scene scene : work.scenes()) {
                for (Shot shot : scene.shots()) {
                    if (written.size() % ASKED_EVERY == ASKED_EVERY - 1
                            && !(access.enter(token, network, cookie) instanceof GuestEntry.In)) {
                        return;
                    }
                    add(scene, shot, written, zip);
                }
            }
        }
    }

    private void add(Scene scene, Shot shot, Set<String> written, ZipOutputStream zip) throws IOException {
        AssetId still = shot.still();
        Optional<Asset> asset = still == null ? Optional.empty() : library.find(still);
        if (asset.isEmpty()) {
            return;
        }
        String ending = asset.get().contentType().replaceFirst(".*/", "").replace("jpeg", "jpg");
        String name = String.format(
                Locale.ROOT,
                "%04d-scene-%02d-%s.%s",
                shot.number(),
                scene.number(),
                GuestFiles.name(scene.title()),
                ending);
        try {
            if (written.add(name)) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(library.path(asset.get()), zip);
                zip.closeEntry();
            }
        } catch (NoSuchFileException goneMeanwhile) {
            zip.closeEntry();
        }
    }
}
