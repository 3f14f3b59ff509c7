package app.photoplay.sharing.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedPart;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Tells pages that paste a link what they may show of it (oEmbed 1.0); with the rights of whoever has nothing but that. */
@RestController
class OembedController {

    private static final Pattern PAGE =
            Pattern.compile("https?://[^/]+(?:/[^?#]*)?/s/([A-Za-z0-9_-]{24})/?(?:[?#].*)?");
    private static final int LONGEST = 500;
    private static final int WIDTH = 960;
    private static final int STRIP = 40;

    private final GuestAccess access;

    OembedController(GuestAccess access) {
        this.access = access;
    }

    /** @param url of the page of a link */
    @GetMapping("/oembed")
    Map<String, Object> oembed(
            @RequestParam(defaultValue = "") @Size(max = LONGEST) String url,
            HttpServletRequest request,
            HttpServletResponse response) {
        GuestHeaders.page(response, null);
        Matcher matcher = PAGE.matcher(url);
        if (!matcher.matches()) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        String token = matcher.group(1);
        return switch (access.enter(token, request.getRemoteAddr(), null)) {
            case GuestEntry.In in -> answer(in.link(), token, GuestAddress.of(request));
            case GuestEntry.TooManyTries tooMany -> throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
            case GuestEntry.AtTheDoor door -> throw new Refusal(ErrorCode.NOT_FOUND, null);
            case GuestEntry.Nowhere nowhere -> throw new Refusal(ErrorCode.NOT_FOUND, null);
        };
    }

    private static Map<String, Object> answer(GuestLink link, String token, String home) {
        PublishedVersion version = link.version();
        Map<String, Object> answer = new LinkedHashMap<>();
        boolean framed = !link.options().frames().isEmpty() && link.shows(SharedPart.FILM);
        answer.put("version", "1.0");
        answer.put("type", framed ? "video" : "link");
        answer.put("title", version.title());
        if (version.byline() != null) {
            answer.put("author_name", version.byline());
        }
        answer.put("provider_name", "Photoplay");
        answer.put("provider_url", home);
        answer.put("cache_age", 0);
        if (framed) {
            int height = WIDTH * version.aspect().height() / version.aspect().width() + STRIP;
            answer.put("width", WIDTH);
            answer.put("height", height);
            answer.put(
                    "html",
                    "<iframe src=\"" + HtmlUtils.htmlEscape(home + "/" + GuestLinks.player(token)) + "\" width=\""
                            + WIDTH + "\" height=\"" + height + "\" title=\""
                            + HtmlUtils.htmlEscape(version.title())
                            + "\" allow=\"fullscreen\" loading=\"lazy\"></iframe>");
        }
        return answer;
    }
}
