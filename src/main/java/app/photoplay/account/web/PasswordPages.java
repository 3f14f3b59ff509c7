package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.letter.LetterWish;
import app.photoplay.account.password.PasswordRule;
import app.photoplay.account.password.Passwords;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.mail.Letters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password: a letter is asked for, and its link leads to the form for another one. */
@Controller
class PasswordPages {

    private static final String FORM = "account/new-password";

    private final LetterRequests letters;
    private final Letters posted;
    private final Passwords passwords;
    private final SignUpWords words;

    PasswordPages(LetterRequests letters, Letters posted, Passwords passwords, SignUpWords words) {
        this.letters = letters;
        this.posted = posted;
        this.passwords = passwords;
        this.words = words;
    }

    @GetMapping(AccountLinks.FORGOTTEN)
    String forgotten(@RequestParam @Size(max = 100) Map<String, String> query, Model page) {
        page.addAttribute("kind", "forgotten");
        page.addAttribute("path", AccountLinks.FORGOTTEN);
        page.addAttribute("sent", query.containsKey("sent"));
        page.addAttribute("files", !posted.goOut());
        return LinkPages.LETTER;
    }

    @PostMapping(AccountLinks.FORGOTTEN)
    String ask(
            @RequestParam(defaultValue = "") @Size(max = 1_000) String email,
            Locale language,
            HttpServletRequest request) {
        letters.ask(new LetterWish(WayIn.RESET, email, language, DoorAddress.of(request), request.getRemoteAddr()));
        return "redirect:" + AccountLinks.FORGOTTEN + "?sent";
    }

    @GetMapping(AccountLinks.NEW_PASSWORD)
    String choose(@RequestParam(defaultValue = "") @Size(max = 100) String token, Model page) {
        return form(token, Optional.empty(), page);
    }

    @PostMapping(AccountLinks.NEW_PASSWORD)
    String chosen(
            @RequestParam(defaultValue = "") @Size(max = 100) String token,
            @RequestParam(defaultValue = "") @Size(max = 1_000) String password,
            Model page,
            Locale language,
            HttpServletResponse response) {
        Optional<String> flaw = words.flaw(password, language);
        ErrorCode code = ErrorCode.VALIDATION;
        if (flaw.isEmpty()) {
            try {
                passwords.reset(token, password, language);
                return "redirect:" + AccountLinks.SIGN_IN + "?changed";
            } catch (Refusal refusal) {
                if (refusal.code() == ErrorCode.NOT_FOUND) {
                    return "redirect:" + AccountLinks.SIGN_IN + "?spent";
                }
                code = refusal.code();
                flaw = Optional.of(words.refused(refusal, language));
            }
        }
        response.setStatus(code.httpStatus());
        return form(token, flaw, page);
    }

    private String form(String token, Optional<String> wrong, Model page) {
        page.addAttribute("token", token);
        page.addAttribute("good", passwords.canBeReset(token));
        page.addAttribute("first", passwords.provesFirst(token));
        page.addAttribute("wrong", wrong.orElse(null));
        page.addAttribute("shortestPassword", PasswordRule.MIN_LENGTH);
        return FORM;
    }
}
