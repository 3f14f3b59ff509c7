package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.Profile;
import app.photoplay.account.password.PasswordRule;
import app.photoplay.account.signup.AddressProof;
import app.photoplay.account.signup.SignUp;
import app.photoplay.account.ticket.AccountTokens.PendingSignUp;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the letter about an address leads. A click alone opens nothing that somebody else asked for: an account takes a
 * password that is chosen here, one that is open takes being signed in, and whoever did not ask says so.
 */
@Controller
class ConfirmPage {

    private static final String PAGE = "account/confirm";

    private final AddressProof proof;
    private final SignUpWords words;
    private final FreshSignIn entry;

    ConfirmPage(AddressProof proof, SignUpWords words, FreshSignIn entry) {
        this.proof = proof;
        this.words = words;
        this.entry = entry;
    }

    @GetMapping(AccountLinks.CONFIRM)
    String show(@RequestParam(defaultValue = "") @Size(max = 100) String token, Model page) {
        return page(token, null, Map.of(), page);
    }

    @PostMapping(AccountLinks.CONFIRM)
    String confirmed(
            @RequestParam(defaultValue = "") @Size(max = 100) String token,
            @RequestParam(defaultValue = "") @Size(max = 1_000) String name,
            @RequestParam(defaultValue = "") @Size(max = 1_000) String password,
            @RequestParam(defaultValue = "false") boolean refused,
            Model page,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (refused) {
            proof.refuse(token);
            return "redirect:" + AccountLinks.SIGN_IN + "?withdrawn";
        }
        Optional<PendingSignUp> waiting = proof.waiting(token);
        if (waiting.isPresent()) {
            SignUp wish = new SignUp(waiting.get().email(), name, password);
            return opened(token, wish, page, language, request, response);
        }
        if (proof.confirm(token)) {
            return "redirect:/account";
        }
        return proof.isOfAnAccount(token)
                ? page(token, null, Map.of(), page)
                : "redirect:" + AccountLinks.SIGN_IN + "?spent";
    }

    private String opened(
            String token,
            SignUp wish,
            Model page,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> flaws = words.flaws(wish, language);
        ErrorCode code = ErrorCode.VALIDATION;
        if (flaws.isEmpty()) {
            try {
                proof.open(token, wish.displayName(), wish.password());
                return "redirect:" + entry.signIn(wish, request, response);
            } catch (Refusal refusal) {
                if (refusal.code() == ErrorCode.NOT_FOUND) {
                    return "redirect:" + AccountLinks.SIGN_IN + "?spent";
                }
                code = refusal.code();
                flaws = words.of(refusal, language);
            }
        }
        response.setStatus(code.httpStatus());
        return page(token, wish.displayName(), flaws, page);
    }

    /** @param typed the name that was entered before; null for the one that was asked for */
    private String page(String token, @Nullable String typed, Map<String, String> wrong, Model page) {
        Optional<PendingSignUp> waiting = proof.waiting(token);
        page.addAttribute("token", token);
        page.addAttribute("email", waiting.map(PendingSignUp::email).orElse(""));
        page.addAttribute(
                "name", typed == null ? waiting.map(PendingSignUp::displayName).orElse("") : typed);
        page.addAttribute("opens", waiting.isPresent());
        page.addAttribute("mine", proof.isMine(token));
        page.addAttribute("theirs", proof.isOfAnAccount(token) && !proof.isMine(token));
        page.addAttribute("wrong", wrong);
        page.addAttribute("longestName", Profile.MAX_NAME);
        page.addAttribute("shortestPassword", PasswordRule.MIN_LENGTH);
        return PAGE;
    }
}
