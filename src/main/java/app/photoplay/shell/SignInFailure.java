package app.photoplay.shell;

import app.photoplay.account.TooManyTriesException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in form, which says what happened without saying whether the account exists. */
final class SignInFailure implements AuthenticationFailureHandler {

    private final String form;

    SignInFailure(String form) {
        this.form = form;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String query = failure instanceof TooManyTriesException tooMany
                ? "?wait=" + (tooMany.timeToWait().toSeconds() / 60 + 1)
                : "?wrong";
        response.sendRedirect(request.getContextPath() + form + query);
    }
}
