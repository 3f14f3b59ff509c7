package app.photoplay.shell;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.session.SessionCheck;
import app.photoplay.account.session.SessionCheck.Verdict;
import app.photoplay.account.session.SessionTrace;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each request of a session against who its person is now: a session that has ended is over here, and a role of
 * today counts from here on. Not for files of the product, which hold nothing of anybody.
 */
final class SessionCheckFilter extends OncePerRequestFilter {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private static final Pattern PUBLIC = Pattern.compile("/(styles|scripts|images|icons|aura|VAADIN/build)/");

    private final SessionCheck standing;

    SessionCheckFilter(SessionCheck standing) {
        this.standing = standing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return PUBLIC.matcher(path).lookingAt();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null) {
            switch (standing.of(before, trace(request))) {
                case Verdict.GoesOn goesOn -> goOn(request, before, goesOn.authentication());
                case Verdict.Ended ended -> {
                    end(request);
                    if (isFromAnOpenPage(request)) {
                        leadOut(request, response, "?ended");
                        return;
                    }
                }
                case Verdict.Suspended suspended -> {
                    end(request);
                    if (wantsAPage(request)) {
                        response.sendRedirect(request.getContextPath() + AccountLinks.SIGN_IN + "?suspended");
                        return;
                    }
                    if (isFromAnOpenPage(request)) {
                        leadOut(request, response, "?suspended");
                        return;
                    }
                }
            }
        }
        chain.doFilter(request, response);
    }

    private static @Nullable SessionTrace trace(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? null
                : new SessionTrace(
                        session.getId(),
                        Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""),
                        request.getRemoteAddr());
    }

    private static void goOn(HttpServletRequest request, Authentication before, Authentication now) {
        if (now == before) {
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        SecurityContextHolder.setContext(context);
        HttpSession session = request.getSession(false);
        if (session != null) {
            // What is pushed to an open page asks there.
            session.setAttribute(CONTEXT, context);
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean isFromAnOpenPage(HttpServletRequest request) {
        return ApplicationConstants.REQUEST_TYPE_UIDL.equals(
                request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    /** As the framework tells a page to go elsewhere: else it would call the session expired, and not say why. */
    private static void leadOut(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(VaadinService.createCriticalNotificationJSON(
                        null, null, null, request.getContextPath() + AccountLinks.SIGN_IN + why));
    }

    private static boolean wantsAPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                        .contains("text/html");
    }
}
