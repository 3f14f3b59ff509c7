package app.photoplay.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people write is words, wherever it is shown. */
@BrowserTest
class MarkupBrowserTests {

    private static final String NAME = "<img src=x onerror=trap()> Kessler";
    private static final String TITLE = "</title><script>trap()</script><img src=x onerror=trap()>";
    private static final String TEXT = """
            INT. <IMG SRC=X ONERROR=TRAP()> KITCHEN - NIGHT

            Mara sees <svg onload=trap()> on the wall & walks on.

            <B ONCLICK=TRAP()>MARA
            <script>trap()</script> said the wall.
            """;

    @Test
    void markupInNamesAndTextsIsShownAsWritten(Visitor visitor) {
        Page page = visitor.page();
        page.addInitScript("window.trap = () => { window.trapped = true }");
        visitor.signUp(NAME);
        assertThat(page.locator(".avatar")).isVisible();

        visitor.write(TITLE, TEXT);
        visitor.convert().waitFor();
        untouched(page, "new film");
        visitor.convert().click();
        page.waitForURL(Pattern.compile(".*/films/.*"));
        page.locator("film-player").waitFor();
        assertThat(page.locator(".stat h1")).hasText(TITLE);
        assertThat(page).hasTitle(TITLE + " · Photoplay");
        untouched(page, "film");

        page.locator(".shot .pic").first().click();
        page.getByText("In the source").waitFor();
        untouched(page, "shot");
        page.keyboard().press("Escape");
        assertThat(page.locator("shot-sheet")).hasCount(0);
        page.waitForURL(Pattern.compile(".*/films/[^?]*"));

        visitor.open("");
        assertThat(page.locator(".posters")).containsText(TITLE);
        untouched(page, "dashboard");
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void untouched(Page page, String where) {
        assertThat(page.evaluate("window.trapped === true")).as(where).isEqualTo(false);
        assertThat(page.locator("img[src=x], [onerror], [onload], [onclick]").count())
                .as(where)
                .isZero();
    }
}
