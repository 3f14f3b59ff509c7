package app.photoplay.review.web;

import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.GuestMark;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedPart;
import app.photoplay.sharing.SharedWorks;
import app.photoplay.sharing.web.GuestCookie;
import app.photoplay.sharing.web.GuestHeaders;
import app.photoplay.sharing.web.GuestPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two versions side by side, in step. Which two, and where they stand, is said by the address. */
@Controller
class CompareController {

    private static final int SHORT = 100;

    private final GuestAccess access;
    private final GuestPages pages;
    private final SharedWorks works;
    private final GuestMark mark;

    CompareController(GuestAccess access, GuestPages pages, SharedWorks works, GuestMark mark) {
        this.access = access;
        this.pages = pages;
        this.works = works;
        this.mark = mark;
    }

    /**
     * @param a number of a version; the one before {@code b} where none is given
     * @param b the same; the newest where none is given
     */
    @GetMapping("/s/{token}/compare")
    String compare(
            @PathVariable String token,
            @RequestParam(required = false) @Size(max = SHORT) @Nullable String a,
            @RequestParam(required = false) @Size(max = SHORT) @Nullable String b,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        GuestEntry entry = access.enter(token, request.getRemoteAddr(), GuestCookie.of(request));
        if (!(entry instanceof GuestEntry.In in)) {
            return pages.outside(token, entry, page, response);
        }
        List<PublishedVersion> versions = access.versions(in.link());
        Optional<PublishedVersion> second = pages.version(in.link(), b);
        Optional<PublishedVersion> first = a != null && !a.isEmpty()
                ? pages.version(in.link(), a)
                : second.flatMap(later -> versions.stream()
                        .filter(one -> one.number() < later.number())
                        .findFirst());
        if (first.isEmpty() || second.isEmpty() || !in.link().shows(SharedPart.FILM)) {
            return "redirect:/" + GuestLinks.page(token);
        }
        GuestHeaders.page(response, in.link());
        page.addAttribute(
                "page",
                ComparePage.of(
                        "/" + GuestLinks.page(token),
                        in.link(),
                        mark.of(in),
                        works.of(first.get()),
                        works.of(second.get()),
                        versions));
        return "review/compare";
    }
}
