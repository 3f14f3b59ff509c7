package app.photoplay.account.web;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.provider.ProviderSignIn;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.CurrentUser;
import app.photoplay.mail.Letters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. Its form posts to the security filter, so password stores see an ordinary sign-in. */
@Controller
class SignInPage {

    private final CurrentUser currentUser;
    private final SignUps signUps;
    private final DemoAccount demo;
    private final ProviderSignIn providers;
    private final Letters letters;
    private final WantedPage wanted;
    private final MessageSource messages;

    SignInPage(
            CurrentUser currentUser,
            SignUps signUps,
            DemoAccount demo,
            ProviderSignIn providers,
            Letters letters,
            WantedPage wanted,
            MessageSource messages) {
        this.letters = letters;
        this.wanted = wanted;
        this.providers = providers;
        this.currentUser = currentUser;
        this.signUps = signUps;
        this.demo = demo;
        this.messages = messages;
    }

    @GetMapping(AccountLinks.SIGN_IN)
    String show(
            @RequestParam @Size(max = 100) Map<String, String> query,
            Model page,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (currentUser.find().isPresent()) {
            return "redirect:/";
        }
        page.addAttribute("email", TypedEmail.take(request, response));
        wanted.words(request, response, language).ifPresent(words -> page.addAttribute("errand", words));
        wrong(query, language).ifPresent(words -> page.addAttribute("wrong", words));
        Stream.of("posted", "changed", "withdrawn", "ended")
                .filter(query::containsKey)
                .findFirst()
                .ifPresent(done -> page.addAttribute("done", word("account." + done, language)));
        page.addAttribute("files", query.containsKey("posted") && !letters.goOut());
        page.addAttribute("providers", providers.providers());
        page.addAttribute("open", signUps.isOpen());
        if (demo.enabled()) {
            page.addAttribute("demo", demo);
        }
        return "account/sign-in";
    }

    /** What happened at the try before, in words. */
    private Optional<String> wrong(Map<String, String> query, Locale language) {
        String wait = query.getOrDefault("wait", "");
        if (wait.matches("\\d{1,3}")) {
            return Optional.of(word("account.too-many-tries", language, Integer.valueOf(wait)));
        }
        if (query.containsKey("wrong")) {
            return Optional.of(word("account.wrong", language));
        }
        if (query.containsKey("suspended")) {
            return Optional.of(word("error.account-suspended", language));
        }
        if (query.containsKey("later")) {
            return Optional.of(word("error.unavailable", language));
        }
        if (query.containsKey("spent")) {
            return Optional.of(word("account.spent", language));
        }
        if (query.containsKey("link-first")) {
            return Optional.of(word("account.link-first", language));
        }
        if (query.containsKey("closed")) {
            return Optional.of(word("account.closed", language));
        }
        return query.containsKey("again") ? Optional.of(word("account.again", language)) : Optional.empty();
    }

    private String word(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
