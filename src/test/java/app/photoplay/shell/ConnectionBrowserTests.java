package app.photoplay.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the framework says by itself is seen wherever one is on a page, looks like the rest, and goes away. */
@BrowserTest
class ConnectionBrowserTests {

    /** Whether all of it lies in the window and nothing lies over its middle. */
    private static final String IN_SIGHT = """
            note => {
              const box = note.getBoundingClientRect();
              const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
              return box.width > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
                && (note === there || note.contains(there) || there === note.getRootNode().host);
            }
            """;

    private static final String OVER_THE_HEADER = """
            note => note.getBoundingClientRect().top < document.querySelector('header.top').getBoundingClientRect().bottom
            """;

    @Test
    void theEndOfASessionIsSeenFarDownAPageAndLedOutOfByKeyboard(Visitor visitor) {
        Page page = farDown(visitor);
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(page.url())));

        page.locator(".kind").nth(1).click();

        Locator note = page.locator(".v-system-error");
        assertThat(note).containsText("This session has ended");
        assertThat(note).isFocused();
        assertThat(note.evaluate(IN_SIGHT)).isEqualTo(true);
        looksLikeTheRest(note, "--s1");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/sign-in"));
        assertThat(note).isHidden();
    }

    @Test
    void aLostConnectionIsSaidAtTheFootUntilItIsBack(Visitor visitor) {
        Page page = farDown(visitor);
        page.context().setOffline(true);

        Locator note = page.locator("vaadin-connection-indicator .v-status-message");
        assertThat(note).hasText(Pattern.compile("(The connection was lost|No connection).*"));
        page.waitForCondition(() -> (boolean) note.evaluate(IN_SIGHT));
        assertThat(note.evaluate(OVER_THE_HEADER)).isEqualTo(false);
        looksLikeTheRest(note, "--s2");

        page.context().setOffline(false);
        assertThat(page.locator("vaadin-connection-indicator:is([offline], [reconnecting])"))
                .hasCount(0);
        page.locator(".kind").nth(1).click();
        assertThat(page.locator(".range")).isVisible();
    }

    private static Page farDown(Visitor visitor) {
        Page page = visitor.signUp("Mara Kessler").page();
        visitor.onAPhone();
        visitor.write("The harbour", "Anna walked down the long road to the harbour. ".repeat(9));
        visitor.convert().waitFor();
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        visitor.until("scrollY > 100");
        return page;
    }

    private static void looksLikeTheRest(Locator note, String ground) {
        assertThat(note.evaluate("""
                        (note, ground) => {
                          const like = document.body.appendChild(document.createElement('i'));
                          like.style.background = `var(${ground})`;
                          like.style.fontFamily = 'var(--sans)';
                          const [one, other] = [note, like].map(element => getComputedStyle(element));
                          const same = [
                            one.backgroundColor === other.backgroundColor && one.backgroundImage === 'none',
                            one.fontFamily === other.fontFamily,
                          ];
                          like.remove();
                          return same;
                        }
                        """, ground)).isEqualTo(List.of(true, true));
    }
}
