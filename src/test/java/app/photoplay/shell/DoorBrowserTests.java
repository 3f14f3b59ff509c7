package app.photoplay.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ways in: light, there at once, and forgetting nothing but passwords. */
@BrowserTest
class DoorBrowserTests {

    @Test
    void theyAreSmallAndWaitForNoScriptOfTheScreens(Visitor visitor) {
        visitor.open("sign-in");
        assertThat(weightOf(visitor.page(), "images")).isBetween(1L, 120_000L);
        assertThat(weightOf(visitor.page(), "")).isLessThan(300_000L);
        assertThat(scripts(visitor.page())).containsExactly("/scripts/door.js");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aPhoneGetsAPictureOfItsOwnSize(Visitor visitor) {
        visitor.onAPhone();
        visitor.open("sign-up");

        assertThat(weightOf(visitor.page(), "images")).isBetween(1L, 60_000L);
    }

    @Test
    void aWrongPasswordLeavesTheEmailAndLeadsToThePassword(Visitor visitor) {
        visitor.open("films/of/somebody");
        Page page = visitor.page();
        assertThat(page.getByLabel("Email")).isFocused();

        page.getByLabel("Email").fill("mara@kessler.film");
        secret(page).fill("not the password");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("The email or the password is wrong.");
        assertThat(page.getByLabel("Email")).hasValue("mara@kessler.film");
        assertThat(secret(page)).isFocused();
        assertThat(secret(page)).hasValue("");
    }

    @Test
    void aPasswordCanBeLookedAtAndIsSentAsOne(Visitor visitor) {
        visitor.open("sign-up");
        Page page = visitor.page();
        secret(page).fill("seven paper lanterns");

        visitor.press("Show the password");
        assertThat(page.locator("#password")).hasAttribute("type", "text");
        visitor.press("Show the password");
        assertThat(page.locator("#password")).hasAttribute("type", "password");
        assertThat(visitor.button("Show the password")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void whoWantedAScreenIsLedToItAfterSigningUp(Visitor visitor) {
        visitor.open("new");
        Page page = visitor.page();
        page.getByText("Create an account").click();
        visitor.fillSignUp("Mara Kessler");

        page.waitForURL(Pattern.compile(".*/new"));
        visitor.paper().waitFor();
    }

    @Test
    void theFirstFieldThatIsWrongHasTheFocus(Visitor visitor) {
        visitor.open("sign-up");
        Page page = visitor.page();
        page.getByLabel("Your name").fill("Mara Kessler");
        visitor.press("Create the account");

        page.getByText("Enter an email address").waitFor();
        assertThat(page.getByLabel("Email")).isFocused();
        assertThat(page.getByLabel("Your name")).hasValue("Mara Kessler");
    }

    private static Locator secret(Page page) {
        return page.locator("input[type=password]");
    }

    /** Bytes as they come over the wire, of what has this in its path; the page itself is among them where it is "". */
    private static long weightOf(Page page, String part) {
        return ((Number) page.evaluate("""
                part => [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]
                    .filter(entry => entry.name.includes(part)).reduce((sum, entry) => sum + entry.encodedBodySize, 0)
                """, part)).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<String> scripts(Page page) {
        return (List<String>) page.evaluate("[...document.scripts].map(script => new URL(script.src).pathname)");
    }
}
