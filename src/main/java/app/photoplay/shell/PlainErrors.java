package app.photoplay.shell;

import app.photoplay.base.web.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Errors where no screen and no call is: a problem for programs; one plain page in our words, without scripts, for who
 * wants pages.
 */
@Controller
class PlainErrors implements ErrorController {

    private final MessageSource messages;
    private final Problems problems;

    PlainErrors(MessageSource messages, Problems problems) {
        this.messages = messages;
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = request.getContextPath() + "/";
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), home);
        HttpStatus status = status(request);
        if (wantsPages(request, path.substring(home.length() - 1))) {
            response.setStatus(status.value());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write(html(kind(status), home, request.getLocale()));
        } else {
            problems.write(status, request.getLocale(), response);
        }
    }

    /** Who comes here without an error has found an address that is none. */
    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean wantsPages(HttpServletRequest request, String path) {
        return !path.startsWith("/api/")
                && !path.startsWith("/media/")
                && Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_HTML_VALUE);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case MISDIRECTED_REQUEST -> "unknown-host";
            default -> Problems.isOurFault(status) ? "unexpected" : "refused";
        };
    }

    private String html(String kind, String home, Locale locale) {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title>
                <link rel="icon" type="image/svg+xml" href="%4$sicons/photoplay.svg">
                <link rel="stylesheet" href="%4$sstyles/tokens.css"><link rel="stylesheet" href="%4$sstyles/parts.css">
                <link rel="stylesheet" href="%4$sstyles/frame.css"></head>
                <body><main class="sheet"><div class="empty"><h1>%1$s</h1><p>%2$s</p>
                <a class="btn" href="%4$s">%3$s</a></div></main></body></html>
                """.formatted(
                        word("shell." + kind, locale),
                        word("shell.plain." + kind, locale),
                        word("shell.back-to-films", locale),
                        HtmlUtils.htmlEscape(home));
    }

    private String word(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, new Object[0], locale));
    }
}
