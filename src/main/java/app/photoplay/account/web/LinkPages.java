package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.base.CurrentUser;
import app.photoplay.mail.Letters;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a link to sign in with is asked for, and where links of letters lead: to a button, so that a reader of mails that
 * follows every link uses none of them up.
 */
@Controller
class LinkPages {

    /** Where a letter is asked for. */
    static final String LETTER = "account/letter";

    private final CurrentUser currentUser;
    private final Letters letters;

    LinkPages(CurrentUser currentUser, Letters letters) {
        this.currentUser = currentUser;
        this.letters = letters;
    }

    @GetMapping(AccountLinks.ASK_FOR_LINK)
    String ask(@RequestParam @Size(max = 100) Map<String, String> query, Model page) {
        if (currentUser.find().isPresent()) {
            return "redirect:/";
        }
        page.addAttribute("kind", "link");
        page.addAttribute("path", AccountLinks.ASK_FOR_LINK);
        page.addAttribute("sent", query.containsKey("sent"));
        page.addAttribute("files", !letters.goOut());
        return LETTER;
    }

    /** Reached by nobody: the filter of the chain answers before. */
    @PostMapping(AccountLinks.ASK_FOR_LINK)
    String asked() {
        return "redirect:" + AccountLinks.ASK_FOR_LINK;
    }

    @GetMapping(AccountLinks.BY_LINK)
    String follow(@RequestParam(defaultValue = "") @Size(max = 100) String token, Model page) {
        page.addAttribute("token", token);
        return "account/by-link";
    }
}
