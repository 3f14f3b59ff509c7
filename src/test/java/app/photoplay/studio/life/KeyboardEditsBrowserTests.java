package app.photoplay.studio.life;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A film at its first stop is edited without a mouse: its scenes, shots and words, its people, its text and its settings. */
@BrowserTest
class KeyboardEditsBrowserTests {

    private static final String TEXT = """
            INT. LAMP ROOM - NIGHT

            Mara climbs the narrow stairs with a lamp in her hand, and listens to the storm outside.

            MARA
            Somebody is out there.

            She wipes the glass with her sleeve and counts the lights in the harbour.

            EXT. PIER - DAY

            A small boat is tied to the pier.

            FINN
            It came in by itself.
            """;

    private static final int MOST_TABS = 150;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private Page page;
    private Keyboard keys;
    private String film;

    @BeforeEach
    void aFilmStopsAtItsShotList(Visitor one) {
        visitor = one;
        Creator creator = Creator.signUp(application);
        ApiClient client = creator.client(URI.create("http://localhost:" + port + "/"));
        film = "films/"
                + client.post("api/conversions", Map.of("text", TEXT, "title", "The keeper", "gate", "shot-list"))
                        .json()
                        .path("project")
                        .asString();
        creator.comesIn(visitor);
        page = visitor.page();
        keys = page.keyboard();
    }

    @Test
    void scenesAndShotsAreEditedByKeyboardAlone() {
        visitor.open(film);
        all(".shot").first().waitFor();
        theHeadingOfAScene();
        scenesComeMoveAndGo();
        aSceneIsCutInTwoByTheMenuAndJoinedByAKey();
        severalAreSet();
        oneGoesToTheBinAndComesBack();
        everyFieldOfAShot();
        assertThat(visitor.complaints()).isEmpty();
    }

    private void theHeadingOfAScene() {
        press(all(".scene-h .more").first(), "e");
        Locator inside = all("vaadin-dialog .scene-fields vaadin-select-value-button");
        Locator words = all("vaadin-dialog .scene-fields vaadin-text-field input");
        reach(words.first());
        over("Upstairs");
        press(inside.first(), "Enter");
        Locator exterior =
                all("vaadin-select-item:visible").getByText("Outside").first();
        exterior.waitFor();
        assertThat(words.first()).hasValue("Upstairs");
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(inside.first()).containsText("Outside");
        reach(words.nth(1));
        over("TOWER");
        keys.press("Enter");
        assertThat(all("vaadin-dialog .scene-fields")).hasCount(0);
        assertThat(all(".scene-h").first()).containsText("Upstairs");
        assertThat(all(".scene-h").first()).containsText("EXT. TOWER");
    }

    private void scenesComeMoveAndGo() {
        int scenes = scenes().count();
        press(all(".scene-h .more").first(), "i");
        reach(all("vaadin-dialog .scene-fields vaadin-text-field input").nth(1));
        over("YARD");
        press(all("vaadin-dialog vaadin-button[theme~=primary]"), "Enter");
        assertThat(scenes()).hasCount(scenes + 1);
        Locator yard = with(".scene-h", "YARD").locator(".more");
        press(yard, "Alt+ArrowUp");
        assertThat(all(".scene-h").first()).containsText("YARD");
        press(yard, "Delete");
        assertThat(scenes()).hasCount(scenes);
    }

    private void aSceneIsCutInTwoByTheMenuAndJoinedByAKey() {
        int scenes = scenes().count();
        press(all("#shot-2 .more"), "Enter");
        down(with("vaadin-context-menu-item", "Cut and join"));
        keys.press("ArrowRight");
        Locator begin = with("vaadin-context-menu-item", "Begin a new scene here");
        begin.waitFor();
        down(begin);
        keys.press("Enter");
        assertThat(scenes()).hasCount(scenes + 1);
        press(all("section[data-scene]:nth-of-type(2) .scene-h .more"), "Shift+M");
        assertThat(scenes()).hasCount(scenes);
    }

    private void severalAreSet() {
        press(all("#shot-1 > .pic"), "x");
        assertThat(all(".shot.picked")).hasCount(1);
        press(all("#shot-2 > .pic"), "Shift+X");
        assertThat(all(".pick-bar .count")).hasText("2 shots picked");
        press(with(".pick-bar vaadin-button", "Set"), "Enter");
        reach(page.getByLabel("Seconds"));
        keys.type("7");
        press(all("vaadin-dialog vaadin-button[theme~=primary]"), "Enter");
        assertThat(with(".shot.picked time", "7")).hasCount(2);
        press(all("#shot-1 > .pic"), "Escape");
        assertThat(all(".shot.picked")).hasCount(0);
    }

    private void oneGoesToTheBinAndComesBack() {
        int shots = all(".shot").count();
        press(all("#shot-2 > .pic"), "Delete");
        assertThat(all(".shot")).hasCount(shots - 1);
        press(page.getByLabel("Bin", new Page.GetByLabelOptions().setExact(true)), "Enter");
        all(".bin-shot vaadin-button").first().waitFor();
        press(all(".bin-shot vaadin-button").first(), "Enter");
        assertThat(all(".shot")).hasCount(shots);
        keys.press("Escape");
        assertThat(all(".bin-shot")).hasCount(0);
    }

    private void everyFieldOfAShot() {
        press(all("#shot-1 > .pic"), "e");
        Locator action = all("shot-sheet .action-field textarea");
        assertThat(action).isFocused();
        over("Mara listens.");
        int lines = all("shot-sheet .line").count();
        press(all("shot-sheet .add-line"), "Enter");
        Locator said = all("shot-sheet .said-text textarea").nth(lines);
        assertThat(said).isFocused();
        keys.type("Hush.");
        choose("size");
        choose("move");
        choose("mood");
        press(all("shot-sheet .fld-seconds input"), "ArrowUp");
        press(all("shot-sheet .fld-ends-on-next input"), "Space");
        press(all("shot-sheet .more-fields vaadin-details-summary"), "Enter");
        reach(all("shot-sheet .fld-negative textarea"));
        keys.type("letters");
        reach(all("shot-sheet .fld-seed input"));
        keys.type("12");
        keys.press("Control+Enter");
        page.getByText("Shot 1 is saved.").waitFor();
        assertThat(page.getByText("Not saved")).hasCount(0);
        assertThat(all("shot-sheet .fld-ends-on-next input")).isChecked();
        keys.press("Escape");
        assertThat(all("shot-sheet")).hasCount(0);
        assertThat(all("#shot-1 p")).containsText("Mara listens.");
    }

    private void choose(String field) {
        Locator button = all("shot-sheet .fld-" + field + " vaadin-select-value-button");
        String before = button.innerText();
        press(button, "Enter");
        all("vaadin-select-item:focus").waitFor();
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(button).not().hasText(before);
    }

    @Test
    void peopleTextHistoryAndSettingsAreEditedByKeyboardAlone() {
        visitor.open(film + "/cast");
        aPersonIsRenamedDrawnOtherwiseAddedAndRemoved();
        visitor.open(film + "/text");
        press(with("vaadin-button", "Change the text"), "Enter");
        assertThat(all(".film-text textarea")).isFocused();
        keys.press("Control+End");
        keys.type("\n\nThe boat came home at dawn.");
        press(with("vaadin-button", "See what would change"), "Enter");
        all(".rewrite .added").first().waitFor();
        press(with("vaadin-button", "Save the text"), "Enter");
        assertThat(all(".passages")).containsText("at dawn");

        visitor.open(film + "/activity");
        all(".activity li").first().waitFor();
        int steps = all(".activity li").count();
        Locator back = with("vaadin-button", "Back to here").first();
        press(back, "Enter");
        assertThat(all(".activity li")).hasCount(steps + 1);
        page.waitForCondition(
                () -> (boolean) page.evaluate("document.activeElement.matches('.activity li vaadin-button')"));
        Axe.check(page, "activity");

        visitor.open(film + "/settings");
        press(all(".looks input:checked").first(), "ArrowRight");
        press(with("vaadin-button", "Save").last(), "Enter");
        page.getByText("Saved. Nothing was made").first().waitFor();
        aFilmKeepsItsTitleWhereThatIsCancelled();
        assertThat(visitor.complaints()).isEmpty();
    }

    private void aPersonIsRenamedDrawnOtherwiseAddedAndRemoved() {
        all(".cast-p").first().waitFor();
        int people = all(".cast-p").count();
        press(all(".cast-p").first(), "Enter");
        reach(all(".cast-panel").getByLabel("Name"));
        over("MARTA");
        keys.press("Enter");
        with(".cast-p", "MARTA").waitFor();
        press(all(".cast-panel [role=group] button[aria-pressed=false]").first(), "Enter");
        keys.press("Escape");
        assertThat(all(".cast-panel")).hasCount(0);
        press(page.getByLabel("Add a person"), "Enter");
        assertThat(all("vaadin-dialog input")).isFocused();
        keys.type("THE KEEPER");
        keys.press("Enter");
        assertThat(all(".cast-p")).hasCount(people + 1);
        press(with(".cast-panel vaadin-button", "Remove from the cast"), "Enter");
        assertThat(all(".cast-p")).hasCount(people);
        keys.press("z");
        assertThat(all(".cast-p")).hasCount(people + 1);
    }

    private void aFilmKeepsItsTitleWhereThatIsCancelled() {
        visitor.open(film);
        all(".shot").first().waitFor();
        press(all(".film-menu"), "Enter");
        down(with("vaadin-context-menu-item", "Rename"));
        keys.press("Enter");
        assertThat(all("vaadin-dialog input")).isFocused();
        over("Another");
        press(with("vaadin-dialog vaadin-button", "Cancel"), "Enter");
        assertThat(all("vaadin-dialog")).hasCount(0);
        page.reload();
        assertThat(page.locator("h1")).containsText("The keeper");
    }

    private Locator scenes() {
        return all("section[data-scene]");
    }

    private Locator all(String selector) {
        return page.locator(selector);
    }

    private Locator with(String selector, String words) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(words));
    }

    private void over(String words) {
        keys.press("Control+A");
        keys.type(words);
    }

    private void press(Locator control, String key) {
        reach(control);
        keys.press(key);
    }

    private void reach(Locator wanted) {
        wanted.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        follow(wanted, "Tab");
    }

    /** In a list of a menu. */
    private void down(Locator line) {
        line.waitFor();
        follow(line, "ArrowDown");
    }

    private void follow(Locator wanted, String key) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if ((boolean) wanted.evaluate("wanted => wanted.matches(':focus')")) {
                return;
            }
            keys.press(key);
        }
        throw new AssertionError(key + " does not lead to " + wanted);
    }
}
