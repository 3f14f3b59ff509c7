package app.photoplay.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the door to the playing film without a mouse. */
@BrowserTest
class KeyboardBrowserTests {

    private static final int MOST_TABS = 60;

    @Test
    void aFilmIsMadeAndPlayedByKeyboardAlone(Visitor visitor) {
        Page page = visitor.page();
        Keyboard keys = page.keyboard();
        visitor.open("sign-up");
        reach(page, page.getByLabel("Your name"));
        keys.type("Mara Kessler");
        keys.press("Tab");
        keys.type("keys-" + System.nanoTime() + "@photoplay.example");
        reach(page, page.locator("input[type=password]"));
        keys.type("seven paper lanterns at dusk");
        keys.press("Enter");
        page.getByText("No films yet").waitFor();

        reach(page, page.locator(".empty a.btn"));
        keys.press("Enter");
        visitor.paper().waitFor();
        reach(page, visitor.paper());
        keys.type("The door opened. Nobody stood behind it. ");
        reach(page, page.locator(".looks input:checked"));
        keys.press("ArrowRight");
        assertThat(page.locator(".look:has(:checked)")).containsText("Noir");
        visitor.convert().waitFor();
        reach(page, visitor.convert());
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/films/.*"));

        page.locator("film-player").waitFor();
        reach(page, page.locator(".shot .pic").first());
        keys.press("Enter");
        Locator source = page.getByText("In the source");
        source.waitFor();
        keys.press("Escape");
        assertThat(source).isHidden();
        keys.press("k");
        visitor.until("document.querySelector('film-player video.on').currentTime > 0.2");
        keys.press("?");
        page.getByText("Five seconds back or forward").waitFor();
        keys.press("Escape");
        signOut(page);
    }

    private static void signOut(Page page) {
        reach(page, page.locator(".avatar"));
        page.keyboard().press("Enter");
        reach(page, page.getByText("Sign out"));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
    }

    /** Tabs until it has the focus, which must be seen. */
    private static void reach(Page page, Locator wanted) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) wanted.evaluate("wanted => wanted.matches(':focus')")) {
                assertThat((boolean) wanted.evaluate("wanted => wanted.matches(':focus-visible')"))
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tabulator does not lead to " + wanted);
    }
}
