package app.photoplay.studio.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A film is changed as a whole: its text, and whether it is there at all. */
@BrowserTest
class ChangedFilmBrowserTests {

    private static final String TEXT = """
            Mara climbed the stairs with a lamp in her hand. The storm beat against the windows.

            “There should have been twelve boats,” said Jonas.

            Far out, a bell was ringing. Mara turned the lamp towards it.
            """;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private Page page;
    private String film;

    @BeforeEach
    void aFilmWithItsPictures(Visitor one) {
        visitor = one;
        Creator creator = Creator.signUp(application);
        ApiClient client = creator.client(URI.create("http://localhost:" + port + "/"));
        String project = client.post("api/conversions", Map.of("text", TEXT, "title", "The bell", "gate", "stills"))
                .json()
                .path("project")
                .asString();
        creator.comesIn(visitor);
        film = "films/" + project;
        visitor.open(film);
        page = visitor.page();
        page.locator(".gate-choice").waitFor();
    }

    @Test
    void theTextIsChangedAfterwardsAndTakenBack() {
        visitor.open(film + "/text");
        visitor.press("Change the text");
        Locator area = page.locator("vaadin-text-area.film-text textarea");
        area.fill(area.inputValue().replace("a bell was ringing", "a horn was calling")
                + "\n\nThe boat came home at dawn.");
        visitor.press("See what would change");
        assertThat(page.locator(".rewrite .changed")).hasCount(1);
        assertThat(page.locator(".rewrite .added").first()).containsText("The boat came home at dawn.");
        Axe.check(page, "film with a changed text");
        visitor.press("Save the text");
        assertThat(page.locator(".passages")).containsText("a horn was calling");

        visitor.open(film);
        assertThat(page.locator(".shot:has-text('a horn was calling')")).hasCount(1);
        assertThat(page.locator(".shot:has-text('The boat came home')")).not().hasCount(0);
        page.keyboard().press("z");
        assertThat(page.locator(".shot:has-text('a bell was ringing')")).hasCount(1);
        assertThat(page.locator(".shot:has-text('The boat came home')")).hasCount(0);
        visitor.open(film + "/text");
        assertThat(page.locator(".passages")).containsText("a bell was ringing");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void itsLengthIsChangedAfterwardsWithItsPriceAndTakenBack() {
        String before = page.locator(".stat .sub").innerText();
        visitor.open(film + "/settings");
        Locator seconds = page.getByLabel("Seconds");
        Locator change = page.locator("vaadin-button:has-text('Change the length')");
        String natural = seconds.inputValue();
        seconds.fill("900");
        page.getByText("Its shots cannot be that short or that long.").first().waitFor();
        assertThat(change).isDisabled();

        seconds.fill(String.valueOf(Integer.parseInt(natural) + 4));
        page.getByText("Nothing that is made becomes older by it.").waitFor();
        change.click();
        assertThat(page.locator(".settings-again > .sec").first()).not().containsText(clock(natural));
        Axe.check(page, "settings of a film with another length");

        visitor.open(film);
        assertThat(page.locator(".stat .sub")).not().hasText(before);
        page.keyboard().press("z");
        assertThat(page.locator(".stat .sub")).hasText(before);
        assertThat(visitor.complaints()).isEmpty();
    }

    private static String clock(String seconds) {
        int all = Integer.parseInt(seconds);
        return "%d:%02d now".formatted(all / 60, all % 60);
    }

    @Test
    void aFilmGoesToTheBinAndComesBack() {
        page.getByLabel("More for The bell").click();
        page.locator("vaadin-context-menu-item")
                .filter(new Locator.FilterOptions().setHasText("Move to the bin"))
                .click();
        page.getByText("Moved to the bin: The bell").waitFor();
        visitor.open("bin");
        assertThat(page.locator(".removed-films")).containsText("The bell");
        visitor.open(film);
        page.getByText("«The bell» lies in the bin").waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Restore The bell"))
                .click();
        page.locator(".shot").first().waitFor();
        visitor.open("bin");
        page.getByText("Nothing in the bin").waitFor();
        assertThat(visitor.complaints()).isEmpty();
    }
}
