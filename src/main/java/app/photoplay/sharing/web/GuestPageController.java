package app.photoplay.sharing.web;

import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestAccess.Knock;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.GuestMark;
import app.photoplay.sharing.GuestVisits;
import app.photoplay.sharing.GuestVisits.Visitor;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWorks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a link. Whatever leads nowhere looks alike: 410 and one sentence. */
@Controller
class GuestPageController {

    private static final String PLAYER = "sharing/embed";

    private static final int LONGEST = 1_000;
    private final GuestAccess access;
    private final SharedWorks works;
    private final GuestVisits visits;
    private final GuestPages pages;
    private final GuestMark mark;

    GuestPageController(GuestAccess access, SharedWorks works, GuestVisits visits, GuestPages pages, GuestMark mark) {
        this.pages = pages;
        this.mark = mark;
        this.access = access;
        this.works = works;
        this.visits = visits;
    }

    /** @param scene number of the first scene of the storyboard that is shown, 1-based; whatever else is the first */
    @GetMapping("/s/{token}")
    @Nullable
    String work(
            @PathVariable String token,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String scene,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String version,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        return switch (access.enter(token, request.getRemoteAddr(), GuestCookie.of(request))) {
            case GuestEntry.Nowhere nowhere -> GuestPages.nowhere(page, response);
            case GuestEntry.TooManyTries tooMany -> GuestPages.tooMany(token, tooMany.timeToWait(), page, response);
            case GuestEntry.AtTheDoor door -> GuestPages.door(token, door.link(), null, page, response);
            case GuestEntry.In in -> {
                Optional<PublishedVersion> wanted = pages.version(in.link(), version);
                if (wanted.isEmpty()) {
                    yield GuestPages.nowhere(page, response);
                }
                viewed(in.link(), request);
                yield pages.known(token, in, wanted.get(), scene, page, request, response);
            }
        };
    }

    /** The player alone, for pages that may frame it. */
    @GetMapping("/s/{token}/embed")
    String player(@PathVariable String token, Model page, HttpServletRequest request, HttpServletResponse response) {
        return switch (access.enter(token, request.getRemoteAddr(), GuestCookie.of(request))) {
            case GuestEntry.Nowhere nowhere -> framed(GuestPages.nowhere(page, response), null, response);
            case GuestEntry.TooManyTries tooMany ->
                framed(GuestPages.tooMany(token, tooMany.timeToWait(), page, response), null, response);
            case GuestEntry.AtTheDoor door ->
                framed(GuestPages.door(token, door.link(), null, page, response), door.link(), response);
            case GuestEntry.In in -> {
                // Nobody knows whether the page that frames it shows it; who begins the film is counted.
                page.addAttribute("page", player(token, in, request));
                yield framed(PLAYER, in.link(), response);
            }
        };
    }

    /** A guest says the password, or who they are. */
    @PostMapping("/s/{token}")
    String knock(
            @PathVariable String token,
            @RequestParam(defaultValue = "") @Size(max = LONGEST) String password,
            @RequestParam(defaultValue = "") @Size(max = LONGEST) String name,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        String at = request.getRemoteAddr();
        return switch (access.knock(token, at, password, name)) {
            case Knock.Nowhere nowhere -> GuestPages.nowhere(page, response);
            case Knock.TooManyTries tooMany -> GuestPages.tooMany(token, tooMany.timeToWait(), page, response);
            case Knock.WrongPassword wrong -> again(token, "share.door.wrong", 403, at, page, response);
            case Knock.NameMissing missing -> again(token, "share.door.name-missing", 422, at, page, response);
            case Knock.Open open -> {
                GuestCookie.set(token, open.proof(), request, response);
                GuestHeaders.page(response, null);
                yield "redirect:/" + GuestLinks.page(token);
            }
        };
    }

    private String again(
            String token, String wrong, int status, String network, Model page, HttpServletResponse response) {
        if (access.enter(token, network, null) instanceof GuestEntry.AtTheDoor door) {
            response.setStatus(status);
            return GuestPages.door(token, door.link(), wrong, page, response);
        }
        return GuestPages.nowhere(page, response);
    }

    private static String framed(String view, @Nullable GuestLink link, HttpServletResponse response) {
        GuestHeaders.player(response, link);
        return view;
    }

    private GuestPage player(String token, GuestEntry.In in, HttpServletRequest request) {
        return GuestPage.of(
                token,
                in,
                mark.of(in),
                works.of(in.link().version()),
                access.versions(in.link()),
                1,
                GuestAddress.of(request));
    }

    /** Whoever asks for the headers alone does not look. */
    private void viewed(GuestLink link, HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            visits.viewed(link, visitor(request));
        }
    }

    static Visitor visitor(HttpServletRequest request) {
        return new Visitor(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
