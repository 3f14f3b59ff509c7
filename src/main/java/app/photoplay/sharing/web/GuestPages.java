package app.photoplay.sharing.web;

import app.photoplay.base.GatheredLookup;
import app.photoplay.sharing.Guest;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.GuestMark;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWorks;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a guest gets to see at a link: the work, its door, or that there is nothing. Each answer is the name of a template. */
@Component
@PermitAll
public class GuestPages {

    private static final String WORK = "sharing/work";
    /** What an address may ask for without the page being one of its own. */
    private static final Set<String> PLAIN = Set.of("version", "scene");

    private final GuestAccess access;
    private final SharedWorks works;
    private final RenderedPages rendered;
    private final GuestMark mark;
    private final List<GuestPagePart> parts;
    private final LoadingCache<GuestLink, GatheredLookup<GuestLink, Facts>> facts =
            Caffeine.newBuilder().weakValues().build(link -> new GatheredLookup<>(asked -> Map.of(link, facts(link))));

    GuestPages(
            GuestAccess access, SharedWorks works, RenderedPages rendered, GuestMark mark, List<GuestPagePart> parts) {
        this.access = access;
        this.rendered = rendered;
        this.works = works;
        this.mark = mark;
        this.parts = List.copyOf(parts);
    }

    /** The version that an address asks for, where the guest may see it. */
    public Optional<PublishedVersion> version(GuestLink link, @Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return Optional.of(link.version());
        }
        return asked.matches("[1-9]\\d{0,5}") ? access.version(link, Integer.parseInt(asked)) : Optional.empty();
    }

    /**
     * What may change while a link and its version stay the same.
     *
     * @param states of the parts of its page
     * @param versions that the guest may turn to
     */
    private record Facts(List<String> states, List<PublishedVersion> versions, String mark) {}

    private Facts facts(GuestLink link) {
        // First the states: what changes meanwhile is another page.
        List<String> states = parts.stream().map(part -> part.state(link)).toList();
        return new Facts(states, access.versions(link), mark.of(new GuestEntry.In(link, Guest.NOBODY)));
    }

    /** What a page is made of that somebody sees who has not done anything yet. */
    private record Page(String token, GuestLink link, PublishedVersion version, int from, String home, Facts facts) {}

    /**
     * As {@link #work}, from what was rendered before where that is the same.
     *
     * @return null where the page has been answered with
     */
    @Nullable
    String known(
            String token,
            GuestEntry.In in,
            PublishedVersion version,
            @Nullable String scene,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        boolean plain = in.guest().equals(Guest.NOBODY)
                && PLAIN.containsAll(request.getParameterMap().keySet());
        SharedWork work = works.of(version);
        if (!plain || work.onItsWay()) {
            return work(token, in, version, scene, page, request, response);
        }
        GuestHeaders.page(response, in.link());
        Facts now = facts.get(in.link()).find(in.link()).orElseThrow();
        String home = GuestAddress.of(request);
        rendered.serve(
                new Page(token, in.link(), version, GuestPage.start(work, from(scene)), home, now),
                WORK,
                () -> {
                    work(token, in, version, scene, page, request, response);
                    return page.asMap();
                },
                request,
                response);
        return null;
    }

    /**
     * The page that a link leads to, for somebody who has not done anything yet, where it was rendered before.
     *
     * @return whether it was, and the answer is that page
     */
    boolean kept(String token, GuestLink link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SharedWork work = works.of(link.version());
        if (work.onItsWay()) {
            return false;
        }
        Facts now = facts.get(link).find(link).orElseThrow();
        String home = GuestAddress.of(request);
        return rendered.again(
                new Page(token, link, link.version(), GuestPage.start(work, 1), home, now),
                request,
                response,
                () -> GuestHeaders.page(response, link));
    }

    private static int from(@Nullable String scene) {
        return scene != null && scene.matches("[1-9]\\d{0,5}") ? Integer.parseInt(scene) : 1;
    }

    /** @param scene number of the first scene of the storyboard that is shown, 1-based; whatever else is the first */
    public String work(
            String token,
            GuestEntry.In in,
            PublishedVersion version,
            @Nullable String scene,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        int from = from(scene);
        SharedWork work = works.of(version);
        List<PublishedVersion> versions = access.versions(in.link());
        GuestHeaders.page(response, in.link());
        page.addAttribute("page", GuestPage.of(token, in, mark.of(in), work, versions, from, GuestAddress.of(request)));
        for (GuestPagePart part : parts) {
            part.of(token, in, work, versions, request).ifPresent(value -> page.addAttribute(part.name(), value));
        }
        return WORK;
    }

    /** For whoever was not let in. */
    public String outside(String token, GuestEntry entry, Model page, HttpServletResponse response) {
        return switch (entry) {
            case GuestEntry.TooManyTries tooMany -> tooMany(token, tooMany.timeToWait(), page, response);
            case GuestEntry.AtTheDoor door -> {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                yield door(token, door.link(), null, page, response);
            }
            case GuestEntry.Nowhere nowhere -> nowhere(page, response);
            case GuestEntry.In in -> nowhere(page, response);
        };
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

    static String tooMany(String token, Duration wait, Model page, HttpServletResponse response) {
        GuestHeaders.page(response, null);
        response.setStatus(429);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        page.addAttribute("why", "share.too-many-tries");
        page.addAttribute("again", "/" + GuestLinks.page(token));
        page.addAttribute("minutes", wait.toMinutes() + 1);
        return "sharing/nowhere";
    }
}
