package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.signup.SignUp;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Signs in whoever has just opened an account. */
@Component
final class FreshSignIn {

    private final RequestCache wanted;

    FreshSignIn(RequestCache wanted) {
        this.wanted = wanted;
    }

    /** In a new session. Gives the page to go on with. */
    String signIn(SignUp wish, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        try {
            request.login(wish.email().strip(), wish.password());
        } catch (ServletException theAccountStandsAllTheSame) {
            return AccountLinks.SIGN_IN;
        }
        SavedRequest page = wanted.getRequest(request, response);
        return page == null ? "/" : page.getRedirectUrl();
    }
}
