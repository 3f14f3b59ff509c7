package app.photoplay.shell;

import app.photoplay.account.AccountSettings;
import app.photoplay.account.AccountSuspendedException;
import app.photoplay.account.TooManyTriesException;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Tells a program that it is not let in, as {@code application/problem+json} with a stable code. A browser is not asked
 * for a password by its own dialog: that would outlive the session, and come along with forged requests.
 */
@Component
class ProblemResponses implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Seconds. */
    private static final String SOON = "5";

    private final Problems problems;
    private final String scheme;

    ProblemResponses(Problems problems, AccountSettings accounts) {
        this.problems = problems;
        this.scheme = accounts.basic() ? "Basic realm=\"Photoplay\", charset=\"UTF-8\"" : "Bearer realm=\"Photoplay\"";
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof TooManyTriesException tooMany) {
            long seconds = tooMany.timeToWait().toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            problems.write(ErrorCode.TOO_MANY_REQUESTS, request.getLocale(), response);
            return;
        }
        if (refused instanceof AccountSuspendedException) {
            problems.write(ErrorCode.ACCOUNT_SUSPENDED, request.getLocale(), response);
            return;
        }
        if (refused instanceof AuthenticationServiceException) {
            // Not the password is wrong: it could not be looked up, or too many are.
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            problems.write(ErrorCode.UNAVAILABLE, request.getLocale(), response);
            return;
        }
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, scheme);
        }
        problems.write(ErrorCode.SIGN_IN_NEEDED, request.getLocale(), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException
                && SecurityContextHolder.getContext().getAuthentication() == null) {
            // Nobody has signed in: that comes before any token.
            commence(request, response, new InsufficientAuthenticationException("Nobody is signed in", refused));
            return;
        }
        problems.write(ErrorCode.FORBIDDEN, request.getLocale(), response);
    }
}
