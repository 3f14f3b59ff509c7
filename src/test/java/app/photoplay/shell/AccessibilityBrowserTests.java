package app.photoplay.shell;

import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.OwnDatabase;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No screen, in no state, size or light, has a finding of axe that is more than minor. */
@BrowserTest
class AccessibilityBrowserTests {

    /** Its second half is not drawn before it is cancelled. */
    private static final String LONGER = "Anna walked down the long road to the harbour. ".repeat(20)
            + ("Anna walked " + OwnDatabase.NEVER_DRAWN + " down the road. ").repeat(20);

    @Test
    void theDoors(Visitor visitor) {
        visitor.open("welcome");
        everywhere(visitor, "welcome", "Make your own film");
        visitor.open("sign-in");
        everywhere(visitor, "sign-in", "Sign in");
        visitor.open("sign-up");
        everywhere(visitor, "sign-up", "Create the account");
        visitor.press("Create the account");
        everywhere(visitor, "sign-up with its errors", "Enter your name");
    }

    @Test
    void theFilmsAndWhatIsNotThere(Visitor visitor) {
        visitor.signUp("Mara Kessler");
        everywhere(visitor, "dashboard, empty", "No films yet");
        visitor.open("nowhere");
        everywhere(visitor, "not found", "This reel is not on the shelf");
        visitor.open("new");
        everywhere(visitor, "new film, empty", "Paste a text");
        visitor.press("Use the sample text");
        visitor.convert().waitFor();
        everywhere(visitor, "new film with its forecast", "Convert for");
    }

    @Test
    void aFilmWhileItIsMadeAndItsShots(Visitor visitor) {
        Page page = visitor.signUp("Mara Kessler").page();
        visitor.write("The harbour", LONGER);
        visitor.convert().click();
        page.waitForURL(Pattern.compile(".*/films/.*"));
        page.locator(".shot").first().waitFor();
        everywhere(visitor, "film, running", "The harbour");
        page.locator(".shot .pic").first().click();
        everywhere(visitor, "shot", "In the source");
        page.keyboard().press("Escape");
        visitor.press("Cancel");
        everywhere(visitor, "film, cancelled", "Cancelled with");
        visitor.open("");
        everywhere(visitor, "dashboard, one film", "The harbour");
    }

    @Test
    void aFinishedFilm(Visitor visitor) {
        Page page = visitor.signUp("Mara Kessler").page();
        visitor.write("The door", "The door opened. Nobody stood behind it.");
        visitor.convert().click();
        page.locator("film-player").waitFor();
        everywhere(visitor, "film, done", "The door");
        String film = page.url();
        visitor.open("gallery");
        page.locator(".g-t img").first().waitFor();
        page.locator(".g-t").first().hover();
        page.locator(".g-t .g-ck").first().click();
        everywhere(visitor, "gallery", "Download ZIP");
        page.keyboard().press("Escape");
        page.locator(".g-t .g-open").first().press("Enter");
        everywhere(visitor, "gallery, one asset", "Provenance");
        Visitor.go(page, film + "/review");
        everywhere(visitor, "review, nothing published", "Nothing was published yet");
        visitor.open("account");
        everywhere(visitor, "account", "Passkeys");
    }

    private static void everywhere(Visitor visitor, String state, String words) {
        visitor.page().getByText(words).first().waitFor();
        Axe.checkEverywhere(visitor, state);
    }
}
