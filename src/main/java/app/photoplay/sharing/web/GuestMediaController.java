package app.photoplay.sharing.web;

import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.web.ServedFile;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.GuestVisits;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Screening;
import app.photoplay.sharing.SharedWorks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The files behind a page for guests, by what they are in the version and not by any id of ours. Each one is asked for
 * with the same question as the page, so nothing outlives the link.
 */
@Controller
class GuestMediaController {

    private static final int LONGEST = 100;
    /** In bytes: too short to outlive its link. */
    private static final long SENT_AT_ONCE = 2_000_000;

    private final GuestDoor door;
    private final GuestAccess access;
    private final SharedWorks works;
    private final GuestVisits visits;
    private final MediaLibrary library;
    private final GuestFiles files;
    private final Clock clock;

    GuestMediaController(
            GuestDoor door,
            GuestAccess access,
            SharedWorks works,
            GuestVisits visits,
            MediaLibrary library,
            GuestFiles files,
            Clock clock) {
        this.door = door;
        this.access = access;
        this.works = works;
        this.visits = visits;
        this.library = library;
        this.files = files;
        this.clock = clock;
    }

    private record Inside(GuestLink link, SharedWork work) {}

    /** @param download whether to save it */
    @GetMapping("/s/{token}/{version}/film")
    void film(
            @PathVariable String token,
            @PathVariable String version,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String download,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Inside inside = inside(token, version, request, response);
        Screening.Ready film = inside == null ? null : film(inside);
        if (inside == null
                || film == null
                || (download != null && !inside.link().allows(GuestRight.DOWNLOAD_FILM))) {
            GuestFiles.none(response);
            return;
        }
        String range = request.getHeader(HttpHeaders.RANGE);
        if (download == null && (range == null || range.strip().startsWith("bytes=0-"))) {
            visits.played(inside.link(), GuestPageController.visitor(request), film.length());
        }
        boolean lasts = film.bytes() > SENT_AT_ONCE;
        whole(
                film.film(),
                download == null ? null : inside.work().version().title(),
                lasts ? WatchedAnswer.watched(request) : request,
                lasts
                        ? new WatchedAnswer(
                                response,
                                () -> access.enter(token, request.getRemoteAddr(), GuestCookie.of(request))
                                        instanceof GuestEntry.In,
                                clock)
                        : response);
    }

    @GetMapping("/s/{token}/{version}/captions")
    void captions(
            @PathVariable String token,
            @PathVariable String version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Inside inside = inside(token, version, request, response);
        Screening.Ready film = inside == null ? null : film(inside);
        whole(film == null ? null : film.captions(), null, request, response);
    }

    /** @param size of the picture: «small», «medium» or «large» */
    @GetMapping("/s/{token}/{version}/poster/{size}")
    void poster(
            @PathVariable String token,
            @PathVariable String version,
            @PathVariable String size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Inside inside = inside(token, version, request, response);
        Screening.Ready film = inside == null ? null : film(inside);
        files.picture(film == null ? null : film.poster(), size, request, response);
    }

    /** @param number of the shot, 1-based; «preview» as its size is the beginning of its clip */
    @GetMapping("/s/{token}/{version}/shots/{number}/{size}")
    void shot(
            @PathVariable String token,
            @PathVariable String version,
            @PathVariable String number,
            @PathVariable String size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Inside inside = inside(token, version, request, response);
        Optional<SharedWork.Shot> shot = inside == null || !inside.link().showsPicture(size) || !isNumber(number)
                ? Optional.empty()
                : inside.work().shot(Integer.parseInt(number));
        AssetId asset = shot.map(found -> size.equals("preview") ? found.clip() : found.picture())
                .orElse(null);
        files.picture(asset, size, request, response);
    }

    private static boolean isNumber(String text) {
        return text.matches("[1-9]\\d{0,5}");
    }

    private static Screening.@Nullable Ready film(Inside inside) {
        return inside.link().shows(SharedPart.FILM) && inside.work().screening() instanceof Screening.Ready ready
                ? ready
                : null;
    }

    private @Nullable Inside inside(
            String token, String version, HttpServletRequest request, HttpServletResponse response) {
        return door.enter(token, request, response)
                .flatMap(in -> isNumber(version)
                        ? access.version(in.link(), Integer.parseInt(version))
                                .map(found -> new Inside(in.link(), works.of(found)))
                        : Optional.empty())
                .orElse(null);
    }

    private void whole(
            @Nullable AssetId id, @Nullable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Asset> asset = Optional.ofNullable(id).flatMap(files::find);
        if (asset.isEmpty()) {
            GuestFiles.none(response);
            return;
        }
        GuestFiles.serve(ServedFile.of(asset.get(), library.path(asset.get()), name), request, response);
    }
}
