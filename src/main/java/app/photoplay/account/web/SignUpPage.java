package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.Profile;
import app.photoplay.account.password.PasswordRule;
import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Opening an account: the person is signed in right after, or a letter is written whose reader chooses the password. What
 * is wrong is said at its field, all at once.
 */
@Controller
class SignUpPage {

    private static final String PAGE = "account/sign-up";

    private final CurrentUser currentUser;
    private final SignUps signUps;
    private final SignUpWords words;
    private final MessageSource messages;
    private final FreshSignIn entry;
    private final WantedPage wanted;

    SignUpPage(
            CurrentUser currentUser,
            SignUps signUps,
            SignUpWords words,
            MessageSource messages,
            FreshSignIn entry,
            WantedPage wanted) {
        this.currentUser = currentUser;
        this.signUps = signUps;
        this.words = words;
        this.messages = messages;
        this.entry = entry;
        this.wanted = wanted;
    }

    @GetMapping(AccountLinks.SIGN_UP)
    String show(
            @RequestParam @Size(max = 100) Map<String, String> query,
            Model page,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (currentUser.find().isPresent()) {
            return "redirect:/";
        }
        wanted.words(request, response, language).ifPresent(errand -> page.addAttribute("errand", errand));
        Map<String, String> wrong = query.containsKey("again")
                ? Map.of(SignUpWords.FORM, messages.getMessage("account.again", null, language))
                : Map.of();
        String invitation = query.getOrDefault("invitation", "");
        return page(new SignUp(signUps.invited(invitation).orElse(""), "", ""), invitation, wrong, page);
    }

    @PostMapping(AccountLinks.SIGN_UP)
    String open(
            @RequestParam(defaultValue = "") @Size(max = 1_000) String name,
            @RequestParam(defaultValue = "") @Size(max = 1_000) String email,
            @RequestParam(defaultValue = "") @Size(max = 1_000) String password,
            @RequestParam(defaultValue = "") @Size(max = 100) String invitation,
            Model page,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (currentUser.find().isPresent()) {
            return "redirect:/";
        }
        // Whoever is invited opens an account for the address that the letter went to.
        SignUp wish = new SignUp(signUps.invited(invitation).orElse(email), name, password);
        boolean confirms = signUps.confirmsFirst() && invitation.isEmpty();
        Map<String, String> flaws = confirms ? words.flawsWithoutPassword(wish, language) : words.flaws(wish, language);
        ErrorCode code = ErrorCode.VALIDATION;
        if (flaws.isEmpty()) {
            try {
                if (!invitation.isEmpty()) {
                    signUps.signUpInvited(invitation, wish, request.getRemoteAddr());
                    return "redirect:" + entry.signIn(wish, request, response);
                }
                if (confirms) {
                    signUps.request(wish, request.getRemoteAddr(), language, DoorAddress.of(request));
                    return "redirect:" + AccountLinks.SIGN_IN + "?posted";
                }
                signUps.signUp(wish, request.getRemoteAddr());
                return "redirect:" + entry.signIn(wish, request, response);
            } catch (Refusal refusal) {
                code = refusal.code();
                flaws = words.of(refusal, language);
            } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
                code = ErrorCode.UNAVAILABLE;
                flaws = words.unavailable(language);
            }
        }
        response.setStatus(code.httpStatus());
        return page(wish, invitation, flaws, page);
    }

    /** Shows the form with what was typed, except for the password. */
    private String page(SignUp wish, String invitation, Map<String, String> wrong, Model page) {
        boolean invited = signUps.invited(invitation).isPresent();
        page.addAttribute("name", wish.displayName());
        page.addAttribute("email", wish.email());
        page.addAttribute("wrong", wrong);
        page.addAttribute("open", invited || signUps.isOpen());
        page.addAttribute("invitation", invited ? invitation : "");
        page.addAttribute("spent", !invited && !invitation.isEmpty());
        page.addAttribute("confirms", !invited && signUps.confirmsFirst());
        page.addAttribute("longestName", Profile.MAX_NAME);
        page.addAttribute("shortestPassword", PasswordRule.MIN_LENGTH);
        return PAGE;
    }
}
