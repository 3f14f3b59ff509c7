package app.photoplay.sharing.web;

import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestAccess.Knock;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.GuestVisits;
import app.photoplay.sharing.GuestVisits.Visitor;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWorks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.time.Duration;
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

    private static final String WORK = "sharing/work";
    private static final String PLAYER = "sharing/embed";

    private static final int LONGEST = 1_000;

    private final GuestAccess access;
    private final SharedWorks works;
    private final GuestVisits visits;

    GuestPageController(GuestAccess access, SharedWorks works, GuestVisits visits) {
        this.access = access;
        this.works = works;
        this.visits = visits;
    }

    /** @param scene number of the first scene of the storyboard that is shown, 1-based; whatever else is the first */
    @GetMapping("/s/{token}")
    String work(
            @PathVariable String token,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String scene,
            @RequestParam(required = false) @Size(max = LONGEST) @Nullable String version,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (access.enter(token, request.getRemoteAddr(), GuestCookie.of(request))) {
            case GuestEntry.Nowhere nowhere -> nowhere(page, response);
            case GuestEntry.TooManyTries tooMany -> tooMany(tooMany.timeToWait(), page, response);
            case GuestEntry.AtTheDoor door -> door(token, door.link(), null, page, response);
            case GuestEntry.In in -> {
                Optional<PublishedVersion> wanted = wanted(in.link(), version);
                if (wanted.isEmpty()) {
                    yield nowhere(page, response);
                }
                GuestHeaders.page(response, in.link());
                visits.viewed(in.link(), visitor(request));
                page.addAttribute("page", page(token, in, wanted.get(), scene, request));
                yield WORK;
            }
        };
    }

    /** The player alone, for pages that may frame it. */
    @GetMapping("/s/{token}/embed")
    String player(@PathVariable String token, Model page, HttpServletRequest request, HttpServletResponse response) {
        return switch (access.enter(token, request.getRemoteAddr(), GuestCookie.of(request))) {
            case GuestEntry.Nowhere nowhere -> framed(nowhere(page, response), null, response);
            case GuestEntry.TooManyTries tooMany ->
                framed(tooMany(tooMany.timeToWait(), page, response), null, response);
            case GuestEntry.AtTheDoor door ->
                framed(door(token, door.link(), null, page, response), door.link(), response);
            case GuestEntry.In in -> {
                visits.viewed(in.link(), visitor(request));
                page.addAttribute("page", page(token, in, in.link().version(), null, request));
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
            case Knock.Nowhere nowhere -> nowhere(page, response);
            case Knock.TooManyTries tooMany -> tooMany(tooMany.timeToWait(), page, response);
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
            return door(token, door.link(), wrong, page, response);
        }
        return nowhere(page, response);
    }

    private static String framed(String view, @Nullable GuestLink link, HttpServletResponse response) {
        GuestHeaders.player(response, link);
        return view;
    }

    static String door(String token, GuestLink link, @Nullable String wrong, Model page, HttpServletResponse response) {
        GuestHeaders.page(response, link);
        page.addAttribute("at", "/" + GuestLinks.page(token));
        page.addAttribute("asksPassword", link.asksPassword());
        page.addAttribute("asksName", link.asksName());
        page.addAttribute("wrong", wrong);
        page.addAttribute("longestName", GuestAccess.MAX_NAME);
        return "sharing/door";
    }

    static String nowhere(Model page, HttpServletResponse response) {
        GuestHeaders.page(response, null);
        response.setStatus(HttpServletResponse.SC_GONE);
        page.addAttribute("why", "share.nowhere");
        return "sharing/nowhere";
    }

    static String tooMany(Duration wait, Model page, HttpServletResponse response) {
        GuestHeaders.page(response, null);
        response.setStatus(429);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        page.addAttribute("why", "share.too-many-tries");
        page.addAttribute("minutes", wait.toMinutes() + 1);
        return "sharing/nowhere";
    }

    private Optional<PublishedVersion> wanted(GuestLink link, @Nullable String version) {
        if (version == null) {
            return Optional.of(link.version());
        }
        return version.matches("[1-9]\\d{0,5}") ? access.version(link, Integer.parseInt(version)) : Optional.empty();
    }

    private GuestPage page(
            String token,
            GuestEntry.In in,
            PublishedVersion version,
            @Nullable String scene,
            HttpServletRequest request) {
        int from = scene != null && scene.matches("[1-9]\\d{0,5}") ? Integer.parseInt(scene) : 1;
        return GuestPage.of(token, in, works.of(version), access.versions(in.link()), from, GuestAddress.of(request));
    }

    static Visitor visitor(HttpServletRequest request) {
        return new Visitor(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
