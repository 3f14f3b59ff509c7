package app.photoplay.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under our own names only. A stranger's name may be led to this machine after a browser has loaded his page, and
 * then that page is one of ours to the browser (DNS rebinding); an address in numbers cannot be led anywhere. A socket is
 * opened for pages of ours only, since browsers let any page ask for one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KnownHosts extends OncePerRequestFilter {

    private static final int MISDIRECTED = 421;
    private static final String HEALTH = "/actuator/health";

    private final Set<String> known;

    KnownHosts(
            WebSettings settings,
            @Value("${server.address:localhost}") String listening,
            @Value("${photoplay.fal.public-url:},${photoplay.stripe.public-url:}") String publicUrls) {
        known = Stream.concat(
                        settings.hosts().stream(),
                        Stream.concat(
                                Stream.of("localhost", listening),
                                Stream.of(publicUrls.split(",")).map(url -> Objects.requireNonNullElse(host(url), ""))))
                .map(KnownHosts::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever looks after a container asks under names of his own, and learns nothing but whether it is well. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(request.getContextPath() + HEALTH)
                || path.startsWith(request.getContextPath() + HEALTH + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isKnown(request.getServerName())) {
            response.sendError(MISDIRECTED);
        } else if (isSocket(request) && !isFromOurPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isKnown(String host) {
        if (known.contains(host)) {
            return true;
        }
        String name = plain(host);
        return known.contains(name) || name.endsWith(".localhost") || isNumbers(name);
    }

    private static boolean isSocket(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.UPGRADE), "")
                .toLowerCase(Locale.ROOT)
                .contains("websocket");
    }

    /** The host and port that the page came from are those asked now; programs tell no page. */
    private static boolean isFromOurPage(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return true;
        }
        String page = authority(origin);
        String here = request.getServerName() + ":" + request.getServerPort();
        return page != null
                && (page.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                        || page.equalsIgnoreCase(here)
                        || page.equalsIgnoreCase(request.getServerName()));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null; // which the setting's own check says
        }
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "").replaceFirst("^\\[(.*)]$", "$1");
    }

    private static boolean isNumbers(String host) {
        try {
            return InetAddress.ofLiteral(host) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
