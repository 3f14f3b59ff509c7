package app.photoplay.studio.cast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The people of a film, as somebody changes them who has never seen the page. */
@BrowserTest
class CastBrowserTests {

    private static final String TEXT = """
            INT. KITCHEN - NIGHT

            MARA sits at the table with a lamp.

            MARA
            Somebody is out there.

            EXT. PIER - DAY

            FINN stands on the pier and waits.

            FINN
            She is late.

            EXT. HARBOUR - DUSK

            THE STRANGER walks along the boats.

            THE STRANGER
            I have come back.
            """;

    @Test
    void peopleAreRenamedDrawnOtherwiseMergedAndTakenBack(Visitor visitor) {
        Page page = visitor.signUp("Mara Kessler").page();
        visitor.write("The harbour", TEXT);
        visitor.convert().click();
        page.waitForURL(Pattern.compile(".*/films/.*"));
        page.locator("film-player").waitFor();
        String film = page.url();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cast and places"))
                .click();
        assertThat(page.locator(".cast-p")).hasCount(3);
        assertThat(page.locator(".cast-l")).hasCount(3);

        renamesEverywhere(visitor, film);
        changesAHat(visitor);
        mergesTwo(visitor);
        takesItBackAfterAReload(visitor);
        onAPhone(visitor);
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void renamesEverywhere(Visitor visitor, String film) {
        Page page = visitor.page();
        card(page, "FINN").click();
        Locator name = page.locator(".cast-panel").getByLabel("Name");
        name.fill("FERGUS");
        name.press("Enter");
        card(page, "FERGUS").waitFor();
        Visitor.go(page, film);
        assertThat(page.locator(".shot:has-text('FERGUS')").first()).isVisible();
        assertThat(page.locator(".shot:has-text('FINN:')")).hasCount(0);
        Visitor.go(page, film + "/cast");
    }

    private static void changesAHat(Visitor visitor) {
        Page page = visitor.page();
        card(page, "MARA").click();
        Locator hats = page.locator(".cast-panel [role=group]").first();
        Locator other = hats.locator(
                        "button[aria-pressed=false]:has-text('Top hat'), button[aria-pressed=false]:has-text('Cap')")
                .last();
        other.click();
        assertThat(page.locator(".cast-panel .ft")).containsText("Another hat.");
        assertThat(page.locator(".cast-panel .ft")).containsText("They stay usable until you redo them.");
        assertThat(page.locator(".cast-panel .ft vaadin-button")).containsText("Bring up to date (");
        assertThat(card(page, "MARA")).containsText("stale");
        assertThat(card(page, "THE STRANGER")).not().containsText("stale");
        Axe.check(page, "cast");
    }

    private static void mergesTwo(Visitor visitor) {
        Page page = visitor.page();
        page.locator(".cast-panel .ph vaadin-button:has-text('Merge')").click();
        page.getByRole(AriaRole.RADIO)
                .and(page.getByLabel(Pattern.compile("THE STRANGER.*")))
                .check();
        page.locator("vaadin-dialog vaadin-button:has-text('Merge')").click();
        assertThat(page.locator(".cast-p")).hasCount(2);
        assertThat(card(page, "MARA")).containsText("THE STRANGER");
    }

    private static void takesItBackAfterAReload(Visitor visitor) {
        Page page = visitor.page();
        page.reload();
        assertThat(page.locator(".cast-p")).hasCount(2);
        page.keyboard().press("z");
        assertThat(page.locator(".cast-p")).hasCount(3);
        page.keyboard().press("z");
        assertThat(card(page, "MARA")).not().containsText("stale");
    }

    private static void onAPhone(Visitor visitor) {
        Page page = visitor.page();
        visitor.onAPhone();
        card(page, "MARA").click();
        Locator panel = page.locator(".cast-panel");
        panel.waitFor();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        Axe.check(page, "cast");
        page.keyboard().press("Escape");
        assertThat(panel).hasCount(0);
    }

    private static Locator card(Page page, String name) {
        return page.locator(".cast-p:has(.h3:text-is('" + name + "'))");
    }
}
