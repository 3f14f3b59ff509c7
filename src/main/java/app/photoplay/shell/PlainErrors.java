package app.photoplay.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.HtmlUtils;

/**
 * Errors where no screen is: one plain page in our words, without scripts. A sign-in form that waited longer than its
 * session leads to a fresh form instead.
 */
@Component
class PlainErrors implements ErrorViewResolver {

    private final MessageSource messages;

    PlainErrors(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean notAllowed = status == HttpStatus.FORBIDDEN || status == HttpStatus.UNAUTHORIZED;
        if (notAllowed && (request.getContextPath() + SecurityConfiguration.SESSION).equals(path)) {
            return new ModelAndView(new RedirectView(SecurityConfiguration.SIGN_IN + "?again", true));
        }
        String kind =
                status == HttpStatus.NOT_FOUND ? "not-found" : status.is5xxServerError() ? "unexpected" : "refused";
        ModelAndView answer = new ModelAndView(page(kind));
        answer.setStatus(status);
        return answer;
    }

    private View page(String kind) {
        return new View() {
            @Override
            public String getContentType() {
                return MediaType.TEXT_HTML_VALUE;
            }

            @Override
            public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                response.setContentType(MediaType.TEXT_HTML_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.getWriter().write(html(kind, request.getContextPath() + "/", request.getLocale()));
            }
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
