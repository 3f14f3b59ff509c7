package app.photoplay.sharing.web;

import app.photoplay.sharing.Gallery;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody sees first who has no account: what this is, how it goes, and what others made. */
@Controller
class WelcomeController {

    private static final int SHOWN = 6;

    private final Gallery gallery;

    WelcomeController(Gallery gallery) {
        this.gallery = gallery;
    }

    @GetMapping("/welcome")
    String welcome(Model model, HttpServletResponse response) {
        GuestHeaders.gallery(response);
        model.addAttribute("exhibits", gallery.exhibits(0).stream().limit(SHOWN).toList());
        return "sharing/welcome";
    }
}
