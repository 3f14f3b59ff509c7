package app.photoplay.sharing.web;

import app.photoplay.base.web.AddressThrottle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What holds for every form of the pages for guests, whatever it is about: it is sent by a page of ours, and not in heaps.
 * What a single form takes besides is said where it is taken.
 */
@Component
class GuestPosts implements HandlerInterceptor, WebMvcConfigurer {

    /** At once from one network, which may be a school. */
    static final int MOST_AT_ONCE = 240;

    private static final Duration ONE_MORE = Duration.ofSeconds(1);

    private final AddressThrottle throttle;

    GuestPosts(Clock clock) {
        this.throttle = new AddressThrottle(clock, MOST_AT_ONCE, ONE_MORE);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/s/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        if (!request.getMethod().equals("POST")) {
            return true;
        }
        if (isFromElsewhere(request)) {
            throw new ModelAndViewDefiningException(GuestFault.ELSEWHERE.page(request, response));
        }
        Duration wait = throttle.admit(request.getRemoteAddr());
        if (wait.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            throw new ModelAndViewDefiningException(GuestFault.TOO_MANY.page(request, response));
        }
        return true;
    }

    /** «null» is what browsers say of a page without a referrer, as ours are; newer ones say the rest by another header. */
    static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if ("cross-site".equals(site) || "same-site".equals(site)) {
            return true;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || origin.equals("null")) {
            return false;
        }
        String from = authority(origin);
        return from == null
                || !from.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST))
                        && !from.equalsIgnoreCase(authority(GuestAddress.of(request)));
    }

    private static @Nullable String authority(String address) {
        try {
            return URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
