package app.photoplay.shell;

import app.photoplay.account.token.TokenCheck;
import app.photoplay.account.token.TokenScope;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in with a token ({@code Authorization: Bearer}): as its person, and with no more than its scope. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final TokenCheck tokens;
    private final ProblemResponses refusals;
    private final Problems problems;

    TokenFilter(TokenCheck tokens, ProblemResponses refusals, Problems problems) {
        this.tokens = tokens;
        this.refusals = refusals;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secret(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (secret == null) {
            chain.doFilter(request, response);
            return;
        }
        TokenCheck.Taken taken;
        try {
            taken = tokens.check(secret);
        } catch (AuthenticationException refused) {
            refusals.commence(request, response, refused);
            return;
        }
        // What leads out may be done with any token: it is its own.
        boolean out =
                "DELETE".equals(request.getMethod()) && request.getRequestURI().endsWith("/api/auth/session");
        if (taken.token().scope() == TokenScope.READ && !READING.contains(request.getMethod()) && !out) {
            problems.write(ErrorCode.FORBIDDEN, request.getLocale(), response);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(taken.authentication());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static @Nullable String secret(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
