package app.photoplay.studio.sheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Words of a shot changed by keyboard and thumb, in one window and in two, of a film that stops before anything is made. */
@BrowserTest
class ShotSheetBrowserTests {

    private static final String TEXT = """
            INT. HARBOUR - NIGHT

            Mara counts the boats in the harbour and wipes the glass with her sleeve.

            MARA
            The Heron is not in.

            EXT. BEACH - DAWN

            Gulls walk about on the wet sand as if nothing had happened.
            """;

    private static Creator creator = null;
    private static ApiClient client = null;
    private String film = "";

    @BeforeAll
    static void somebodyIsThere(@Autowired ApplicationContext application, @LocalServerPort int port) {
        creator = Creator.signUp(application);
        client = creator.client(URI.create("http://localhost:" + port + "/"));
    }

    @BeforeEach
    void aFilmStopsAtItsShotList() {
        JsonNode answer = client.post(
                        "api/conversions", Map.of("text", TEXT, "title", "The Heron", "gate", "shot-list"))
                .json();
        film = "films/" + answer.path("project").asString();
    }

    @Test
    void aLineIsChangedSavedReloadedAndTakenBackByKeyboardAlone(Visitor visitor) {
        Page page = open(visitor);
        page.locator("#shot-1 .pic").focus();
        page.keyboard().press("e");
        assertThat(action(page)).isFocused();
        String before = action(page).inputValue();

        page.keyboard().press("Control+A");
        page.keyboard().type("Mara counts them again.");
        page.keyboard().press("Control+Enter");
        page.getByText("Shot 1 is saved.").waitFor();
        assertThat(page.locator(".fld-action .amber")).isEmpty();
        assertThat(page.locator("#shot-1 p")).containsText("Mara counts them again.");

        page.reload();
        assertThat(action(page)).hasValue("Mara counts them again.");
        page.keyboard().press("Escape");
        assertThat(page.locator("shot-sheet")).hasCount(0);
        assertThat(page.locator("#shot-1 .pic")).isFocused();
        page.keyboard().press("z");
        assertThat(page.locator("#shot-1 p")).not().containsText("again");
        page.keyboard().press("e");
        assertThat(action(page)).hasValue(before);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void unsavedWordsAreOfferedBackAfterThePageWasLost(Visitor visitor) {
        Page page = open(visitor);
        openShot(page, 1);
        action(page).click();
        page.keyboard().press("End");
        page.keyboard().type(" Twelve");
        page.getByText("Not saved").waitFor();
        page.waitForURL(Pattern.compile(".*[?]shot=.*"));
        // Nobody at the other end hears these.
        page.context().setOffline(true);
        page.keyboard().type(" are missing.");
        page.context().setOffline(false);
        page.reload();

        page.getByText("Your unsaved words of").waitFor();
        assertThat(page.locator(".fld-action .amber")).isEmpty();
        visitor.press("Use them");
        assertThat(action(page)).hasValue(Pattern.compile(".* Twelve are missing[.]"));
        assertThat(page.locator(".fld-action .amber")).hasText("Not saved");
        page.locator("shot-sheet .save").click();
        page.getByText("Shot 1 is saved.").waitFor();

        page.reload();
        assertThat(action(page)).hasValue(Pattern.compile(".* Twelve are missing[.]"));
        assertThat(page.getByText("Your unsaved words of")).isHidden();
    }

    @Test
    void whatIsTypedWithoutAConnectionIsThereWhenItIsBack(Visitor visitor) {
        Page page = open(visitor);
        openShot(page, 1);
        page.waitForURL(Pattern.compile(".*[?]shot=.*"));
        action(page).click();
        page.keyboard().press("End");
        page.context().setOffline(true);
        page.keyboard().type(" Twelve are missing.");
        assertThat(page.locator("vaadin-connection-indicator .v-status-message"))
                .hasText(Pattern.compile("(The connection was lost|No connection).*"));
        page.context().setOffline(false);

        assertThat(page.locator(".fld-action .amber")).hasText("Not saved");
        assertThat(action(page)).hasValue(Pattern.compile(".* Twelve are missing[.]"));
        page.keyboard().press("Control+Enter");
        page.getByText("Shot 1 is saved.").waitFor();
        page.reload();
        assertThat(action(page)).hasValue(Pattern.compile(".* Twelve are missing[.]"));
        assertThat(page.getByText("Your unsaved words of")).isHidden();
    }

    @Test
    void twoWindowsLoseNothingOfEachOther(Visitor visitor) {
        Page one = open(visitor);
        openShot(one, 1);
        one.waitForURL(Pattern.compile(".*[?]shot=.*"));
        Page other = one.context().newPage();
        Visitor.go(other, one.url());
        action(other).waitFor();

        type(one, "Mara counts the ships.");
        type(other, "Mara counts the stars.");
        one.locator("shot-sheet .save").click();
        one.getByText("Shot 1 is saved.").waitFor();

        Locator theirs = other.locator(".fld-action .theirs");
        assertThat(theirs).hasText("Mara counts the ships.");
        assertThat(action(other)).hasValue("Mara counts the stars.");
        other.getByText("Both", new Page.GetByTextOptions().setExact(true)).click();
        other.locator("shot-sheet .save").click();
        other.getByText("Shot 1 is saved.").waitFor();

        assertThat(action(one)).hasValue("Mara counts the ships.\nMara counts the stars.");
        assertThat(one.locator(".fld-action .amber")).isEmpty();
    }

    @Test
    void twoTabsOnOneShotKeepTheirOwnWordsThroughAReload(Visitor visitor) {
        Page one = open(visitor);
        openShot(one, 1);
        one.waitForURL(Pattern.compile(".*[?]shot=.*"));
        Page other = one.context().newPage();
        Visitor.go(other, one.url());
        action(other).waitFor();
        type(one, "Mara counts the ships.");
        type(other, "Mara counts the stars.");

        for (Page page : List.of(one, other)) {
            page.reload();
            page.getByText("Your unsaved words of").waitFor();
            page.getByText("Use them").click();
        }

        assertThat(action(one)).hasValue("Mara counts the ships.");
        assertThat(action(other)).hasValue("Mara counts the stars.");
    }

    @Test
    void aVoiceThatIsPutRightInTheWholeFilmLeavesNothingUnsaved(Visitor visitor) {
        Page page = open(visitor);
        Locator said = page.locator(".shot p", new Page.LocatorOptions().setHasText("The Heron is not in."));
        said.locator("xpath=..").locator(".pic").click();
        Locator speaker = page.locator("shot-sheet .lines vaadin-combo-box input");
        assertThat(speaker).hasValue("MARA");
        speaker.fill("Jonas");
        page.keyboard().press("Enter");
        page.getByText("In the film", new Page.GetByTextOptions().setExact(true))
                .click();

        page.getByText("The voice is changed in the whole film.").waitFor();
        assertThat(said).containsText("Jonas");
        assertThat(speaker).hasValue("Jonas");
        assertThat(page.locator(".fld .theirs:visible")).hasCount(0);
        assertThat(page.getByText("Not saved")).hasCount(0);
    }

    @Test
    void aKeyLeadsFromACardToThePriceOfMakingItsShotAndMakesNothing(Visitor visitor) {
        Page page = open(visitor);
        openShot(page, 1);
        page.locator("#shot-2 .pic").focus();
        page.keyboard().press("r");

        assertThat(page.locator("shot-sheet .ph .h3")).hasText("Shot 2");
        Locator make = page.locator("shot-sheet .redo [data-key=r]");
        assertThat(make).isFocused();
        assertThat(make).containsText("credits");
        page.keyboard().press("r");
        assertThat(page.getByText("Stop making")
                        .or(page.locator("shot-sheet .take img"))
                        .first())
                .isVisible();
        assertThat(page.locator("#shot-1.missing")).hasCount(1);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void whatIsTypedBeforeAShotHasOpenedIsNotDoneToItsCard(Visitor visitor) {
        Page page = open(visitor);
        int shots = page.locator(".shot").count();
        page.locator("#shot-1 .pic").focus();
        page.keyboard().type("ediz");
        assertThat(action(page)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("shot-sheet")).hasCount(0);

        page.locator("#shot-2 .pic").focus();
        page.keyboard().press("Enter");
        page.keyboard().type("dx");
        action(page).waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("shot-sheet")).hasCount(0);

        // The next gesture comes after whatever those had done.
        page.locator("#shot-1 .pic").focus();
        page.keyboard().press("x");
        assertThat(page.locator(".shot.picked")).hasCount(1);
        assertThat(page.locator("#shot-1.picked")).hasCount(1);
        assertThat(page.locator(".shot")).hasCount(shots);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aShotIsCutAtTheCaret(Visitor visitor) {
        Page page = open(visitor);
        int shots = page.locator(".shot").count();
        openShot(page, 1);
        action(page)
                .evaluate("area => { const at = area.value.indexOf('and wipes'); area.setSelectionRange(at, at); }");
        visitor.press("Split here");

        page.getByText("Shot 1 is two now.").waitFor();
        assertThat(page.locator(".shot")).hasCount(shots + 1);
        assertThat(action(page)).hasValue("Mara counts the boats in the harbour");
        assertThat(page.locator("#shot-2 p")).containsText("and wipes the glass");
    }

    @Test
    void onAPhoneTheSheetComesFromBelowCoversTheBoardAndIsPulledAway(Visitor visitor) {
        visitor.onAPhone();
        Page page = open(visitor);
        openShot(page, 1);
        assertThat(page.locator("shot-sheet")).hasAttribute("aria-modal", "true");
        assertThat(page.locator("section.board")).hasAttribute("inert", "");
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        assertThat(page.locator("shot-sheet .save").boundingBox().y).isGreaterThan(700);

        Locator head = page.locator("shot-sheet .ph > .h3");
        double x = head.boundingBox().x + 10;
        double y = head.boundingBox().y + 10;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x, y + 200);
        page.mouse().up();
        assertThat(page.locator("shot-sheet")).hasCount(0);
        assertThat(page.locator("section.board")).not().hasAttribute("inert", "");
    }

    private Page open(Visitor visitor) {
        creator.comesIn(visitor);
        visitor.open(film);
        visitor.page().locator(".shot").first().waitFor();
        return visitor.page();
    }

    private static void openShot(Page page, int number) {
        page.locator("#shot-" + number + " .pic").click();
        action(page).waitFor();
    }

    private static void type(Page page, String words) {
        action(page).fill(words);
        page.locator(".fld-action .amber").getByText("Not saved").waitFor();
    }

    private static Locator action(Page page) {
        return page.locator("shot-sheet .action-field textarea");
    }
}
