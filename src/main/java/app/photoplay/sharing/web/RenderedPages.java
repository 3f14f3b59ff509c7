package app.photoplay.sharing.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Pages of works as they were rendered for guests who have not done anything yet, packed as they leave. A key has all that a
 * page is made of, so that what is kept is never wrong, only unused; whether somebody may have it was asked before.
 */
@Component
class RenderedPages {

    private static final long MOST_BYTES = 48L << 20;
    private static final Pattern PACKED =
            Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))", Pattern.CASE_INSENSITIVE);

    private static final String TYPE = "text/html;charset=UTF-8";

    private final ThymeleafViewResolver views;
    private final Cache<Object, Rendered> known = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Object, Rendered>weigher((key, page) -> page.plain().length + page.packed().length + 1_000)
            .build();

    RenderedPages(ThymeleafViewResolver views) {
        this.views = views;
    }

    /**
     * @param plain the page in UTF-8
     * @param packed the same by gzip
     * @param locale in which its words are
     */
    private record Rendered(byte[] plain, byte[] packed, Locale locale) {}

    private record Place(Object page, @Nullable Locale locale) {}

    /**
     * Answers with a page.
     *
     * @param page all that it is made of
     * @param template which renders it
     * @param model asked for where it was not rendered before
     */
    void serve(
            Object page,
            String template,
            Supplier<Map<String, Object>> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        Place place = new Place(page, request.getLocale());
        Rendered rendered = known.getIfPresent(place);
        if (rendered == null) {
            rendered = render(template, model.get(), request, response);
            known.put(place, rendered);
        }
        send(rendered, request, response);
    }

    /**
     * Answers with a page that was rendered before.
     *
     * @param headers sets those of its own
     * @return whether it was; if not, nothing was set
     */
    boolean again(Object page, HttpServletRequest request, HttpServletResponse response, Runnable headers)
            throws IOException {
        Rendered rendered = known.getIfPresent(new Place(page, request.getLocale()));
        if (rendered == null) {
            return false;
        }
        headers.run();
        send(rendered, request, response);
        return true;
    }

    private static void send(Rendered rendered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setLocale(rendered.locale());
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] body = rendered.plain();
        if (takesPacked(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = rendered.packed();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean takesPacked(HttpServletRequest request) {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && PACKED.matcher(encodings).find();
    }

    private Rendered render(
            String template, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        View view = Objects.requireNonNull(views.resolveViewName(template, request.getLocale()), template);
        ContentCachingResponseWrapper sheet = new ContentCachingResponseWrapper(response);
        view.render(model, request, sheet);
        byte[] plain = sheet.getContentAsByteArray();
        return new Rendered(plain, packed(plain), sheet.getLocale());
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
