package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.AccountSuspendedException;
import app.photoplay.account.TooManyTriesException;
import app.photoplay.account.factor.SecondFactorNeededException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Leads back to the form, which says what happened without saying whether the account exists, and has the email that
 * was typed.
 */
@Component
class SignInFailure implements AuthenticationFailureHandler, AccessDeniedHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondFactorNeededException second) {
            CodePage.keep(second.ticket(), request, response);
            response.sendRedirect(request.getContextPath() + AccountLinks.CODE);
            return;
        }
        String query = switch (failure) {
            case TooManyTriesException tooMany ->
                "?wait=" + (tooMany.timeToWait().toSeconds() / 60 + 1);
            case AccountSuspendedException suspended -> "?suspended";
            case InvalidOneTimeTokenException spent -> "?spent";
            // Not the password is wrong: it could not be looked up.
            case AuthenticationServiceException unavailable -> "?later";
            default -> "?wrong";
        };
        leadBack(AccountLinks.SIGN_IN + query, request, response);
    }

    /** The form had no token of ours: it lay open for too long, or is somebody else's. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        boolean signUp = request.getRequestURI().equals(request.getContextPath() + AccountLinks.SIGN_UP);
        leadBack((signUp ? AccountLinks.SIGN_UP : AccountLinks.SIGN_IN) + "?again", request, response);
    }

    private static void leadBack(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TypedEmail.keep(Objects.requireNonNullElse(request.getParameter("email"), ""), request, response);
        response.sendRedirect(request.getContextPath() + page);
    }
}
