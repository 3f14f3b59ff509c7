package app.photoplay.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts every session that a request begins, whoever begins it, until somebody has signed in with it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class AnonymousSessionFilter extends OncePerRequestFilter {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final AnonymousSessions sessions = new AnonymousSessions();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new Counted(request), response);
        } finally {
            HttpSession session = request.getSession(false);
            if (session != null) {
                lookAt(session);
            }
        }
    }

    private void lookAt(HttpSession session) {
        try {
            if (session.getAttribute(SIGNED_IN) != null) {
                sessions.known(session);
            }
        } catch (IllegalStateException ended) {
            logger.debug("The session ended with its request", ended);
        }
    }

    private final class Counted extends HttpServletRequestWrapper {

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            HttpSession session = super.getSession(false);
            return session == null ? begun() : session;
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return create ? getSession() : super.getSession(false);
        }

        private HttpSession begun() {
            HttpSession session = super.getSession();
            sessions.opened(session, getRemoteAddr());
            return session;
        }
    }
}
