package app.photoplay.base.web;

import app.photoplay.base.ErrorCode;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is longer than any request needs: at once where its length is told, else while it is read. Files
 * have the limits of uploads instead: forms those of {@code spring.servlet.multipart}, the screens' uploads their own.
 */
@Component
@PermitAll
@Order(BodyLimit.AFTER_SECURITY)
public class BodyLimit extends OncePerRequestFilter {

    /** Most bytes that are read of a body. */
    public static final int BYTES = 5 * 1024 * 1024;

    static final int AFTER_SECURITY = 0;

    private static final String UPLOADS = "/VAADIN/dynamic/";
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        return WITHOUT_BODY.contains(request.getMethod())
                || type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || request.getRequestURI().startsWith(request.getContextPath() + UPLOADS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > BYTES) {
            problems.write(ErrorCode.BODY_TOO_LARGE, request.getLocale(), response);
        } else if (length >= 0) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new Bounded(request), response);
        }
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream body;

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream bounded = body == null ? new BoundedBody(super.getInputStream(), BYTES) : body;
            body = bounded;
            return bounded;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
