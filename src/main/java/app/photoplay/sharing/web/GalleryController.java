package app.photoplay.sharing.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.web.AddressThrottle;
import app.photoplay.sharing.Gallery;
import app.photoplay.sharing.Gallery.Exhibit;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.ReportReason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public gallery, and what somebody says against a work. */
@Controller
class GalleryController {

    private static final int LONGEST_PAGE = 6;
    /** At once from one network. */
    private static final int MOST_REPORTS = 10;

    /** More than a page of ours sends. */
    private static final int LONGEST_WORDS = 20_000;

    private static final Duration ONE_MORE = Duration.ofMinutes(10);

    private final Gallery gallery;
    private final GuestAccess access;
    private final AddressThrottle reports;

    GalleryController(Gallery gallery, GuestAccess access, Clock clock) {
        this.gallery = gallery;
        this.reports = new AddressThrottle(clock, MOST_REPORTS, ONE_MORE);
        this.access = access;
    }

    /** @param page 1-based; whatever else is the first */
    @GetMapping("/works")
    String works(
            @RequestParam(defaultValue = "1") @Size(max = 100) String page, Model model, HttpServletResponse response) {
        int number = page.matches("[1-9]\\d{0," + (LONGEST_PAGE - 1) + "}") ? Integer.parseInt(page) : 1;
        List<Exhibit> exhibits = gallery.exhibits(number - 1);
        GuestHeaders.gallery(response);
        model.addAttribute("exhibits", exhibits);
        model.addAttribute("before", number - 1);
        model.addAttribute("after", exhibits.size() == Gallery.PAGE ? number + 1 : 0);
        return "sharing/gallery";
    }

    /** @param reason one of {@link ReportReason} in lower case */
    @PostMapping("/s/{token}/report")
    String report(
            @PathVariable String token,
            @RequestParam(defaultValue = "") @Size(max = 100) String reason,
            @RequestParam(defaultValue = "") @Size(max = LONGEST_WORDS) String words,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (access.enter(token, request.getRemoteAddr(), GuestCookie.of(request))) {
            case GuestEntry.Nowhere nowhere -> GuestPages.nowhere(page, response);
            case GuestEntry.TooManyTries tooMany -> GuestPages.tooMany(token, tooMany.timeToWait(), page, response);
            case GuestEntry.AtTheDoor door -> {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                yield GuestPages.door(token, door.link(), null, page, response);
            }
            case GuestEntry.In in -> {
                Duration wait = reports.admit(request.getRemoteAddr());
                if (wait.isPositive()) {
                    yield GuestPages.tooMany(token, wait, page, response);
                }
                ReportReason why = Arrays.stream(ReportReason.values())
                        .filter(one -> KebabCase.of(one).equals(reason))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "reason"));
                gallery.report(in.link(), why, words.substring(0, Math.min(words.length(), Gallery.MAX_WORDS)));
                GuestHeaders.page(response, null);
                yield "redirect:/" + GuestLinks.page(token) + "?reported";
            }
        };
    }
}
