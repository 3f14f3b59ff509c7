package app.photoplay.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.OwnDatabase;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A film's screen by keyboard, by thumb and by ear. One film stands on end for all of it; its last shot is never drawn. */
@BrowserTest
class FilmScreenBrowserTests {

    private static final String TEXT = """
            INT. HAFEN - NACHT

            Anna geht die lange Straße zum Hafen hinunter. Der Regen schlägt gegen die Fenster des alten Hauses.

            JONA
            Wer ist denn da? Ist da jemand?

            EXT. MEER - TAG

            Die Boote liegen still, und niemand sitzt darin. Anna wartet am Ufer und sieht auf das Meer hinaus (%s).
            """.formatted(OwnDatabase.NEVER_DRAWN);

    private static Creator creator = null;
    private static ApiClient client = null;
    private static JsonNode film = null;

    @BeforeAll
    static void aFilmIsBeingMade(@Autowired ApplicationContext application, @LocalServerPort int port) {
        creator = Creator.signUp(application);
        client = creator.client(URI.create("http://localhost:" + port + "/"));
        film = client.post("api/conversions", Map.of("text", TEXT, "title", "Am Hafen", "aspect", "9:16"))
                .json();
    }

    @AfterAll
    static void nobodyWaitsForItsEnd() {
        client.post("api/conversions/" + film.path("id").asString() + "/cancel");
    }

    @Test
    void foldingKeepsTheFocusAndThePlace(Visitor visitor) {
        Page page = open(visitor);
        Object place = page.evaluate("() => { scrollTo(0, 200); return scrollY; }");
        page.locator(".fold").first().evaluate("fold => fold.focus({preventScroll: true})");

        page.keyboard().press("Enter");
        assertThat(page.locator(".unfold")).isFocused();
        assertThat(page.locator(".shot.made").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".unfold")).hasCount(0);
        assertThat(page.locator(".fold").first()).isFocused();
        assertThat(page.evaluate("scrollY")).isEqualTo(place);
    }

    @Test
    void anOpenShotIsPlayedLeftAndReachedByKeyboard(Visitor visitor) {
        Page page = openShot(visitor);
        assertThat(page.locator("shot-sheet")).isFocused();
        Object place = page.evaluate("scrollY");
        page.keyboard().press("Space");
        visitor.until("document.querySelector('shot-sheet video').paused");
        assertThat(page.evaluate("scrollY")).isEqualTo(place);

        Set<String> reached = new HashSet<>();
        for (int tabs = 0; tabs < 8; tabs++) {
            page.keyboard().press("Tab");
            reached.add(page.evaluate("document.activeElement.localName").toString());
        }
        assertThat(reached).contains("video", "vaadin-button");
        assertThat(page.evaluate("scrollY")).isEqualTo(place);
    }

    @Test
    void leafingEndsAtTheShotThatWasShownLastAndTheAddressGoesAlong(Visitor visitor) {
        Page page = openShot(visitor);
        page.waitForURL(Pattern.compile(".*[?]shot=.*"));
        String first = page.url();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("shot-sheet h2")).hasText("Shot 2");
        page.waitForURL(url -> !url.equals(first));
        String second = page.url();

        page.keyboard().press("Escape");
        assertThat(page.locator("shot-sheet")).hasCount(0);
        assertThat(page.locator("#shot-2 .pic")).isFocused();
        page.waitForURL(Pattern.compile(".*/films/[^?]*"));

        Page another = page.context().newPage();
        Visitor.go(another, second);
        assertThat(another.locator("shot-sheet h2")).hasText("Shot 2");
    }

    @Test
    void theWayBackClosesAnOpenShotAndTheWayOnOpensItAgain(Visitor visitor) {
        Page page = openShot(visitor);
        page.waitForURL(Pattern.compile(".*[?]shot=.*"));
        // Chromium forgets a way back that is asked for while the page is still on its way on.
        page.getByText("In the source").first().waitFor();
        page.goBack();
        assertThat(page.locator("shot-sheet")).hasCount(0);
        assertThat(page.locator(".stat h1")).isVisible();
        page.goForward();
        assertThat(page.locator("shot-sheet h2")).hasText("Shot 1");
    }

    @Test
    void aShotThatIsClosedBeforeItsAddressHasComeLeadsBackToTheFilmAndNotOutOfIt(Visitor visitor) {
        Page page = open(visitor);
        page.locator(".fold").first().click();
        page.evaluate("""
                () => {
                  const hold = (event) => { event.stopImmediatePropagation(); window.held = event.detail; };
                  window.addEventListener('vaadin-navigate', hold, {capture: true, once: true});
                  window.release = () => window.dispatchEvent(new CustomEvent('vaadin-navigate', {detail: window.held}));
                }""");
        page.locator("#shot-1 .pic").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("shot-sheet")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("shot-sheet")).hasCount(0);
        page.evaluate("window.release()");

        assertThat(page).hasURL(Pattern.compile(".*/films/[^?]*"));
        assertThat(page.locator("#shot-1 .pic")).isFocused();
    }

    @Test
    void onAPhoneRowsOfAnUprightFilmAreAsWideAsTheirPictures(Visitor visitor) {
        Page page = open(visitor);
        visitor.onAPhone();
        List<?> wrong = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.shot')].filter(shot => {
                  const [pic, words, state] = ['.pic', 'p', '.w'].map(part => shot.querySelector(part));
                  const gap = words.getBoundingClientRect().left - pic.getBoundingClientRect().right;
                  const cut = state.getClientRects().length && state.scrollWidth > state.clientWidth;
                  return Math.abs(pic.offsetWidth / pic.offsetHeight - 9 / 16) > 0.03 || gap < 8 || gap > 20 || cut;
                }).map(shot => shot.outerHTML)
                """);
        assertThat(page.locator(".shot").count()).isPositive();
        assertThat(wrong).isEmpty();

        visitor.button("Watch what is made").first().click();
        Locator line = page.locator("film-player .bt");
        line.waitFor();
        assertThat(line.boundingBox().height).isLessThan(50);
        assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        visitor.button("Stop watching").first().click();
        assertThat(page.locator("film-player")).hasCount(0);
    }

    @Test
    void whatCanBePressedCanBeHit(Visitor visitor) {
        Page page = openShot(visitor);
        for (int width : List.of(1440, 768, 390)) {
            page.setViewportSize(width, 844);
            assertThat(Targets.tooSmall(page)).as("shot, %d wide", width).isEmpty();
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("shot-sheet")).hasCount(0);
        visitor.button("Watch what is made").first().click();
        page.locator("film-player .scrub").waitFor();
        for (int width : List.of(1440, 768, 390)) {
            page.setViewportSize(width, 844);
            assertThat(Targets.tooSmall(page)).as("film, %d wide", width).isEmpty();
        }
    }

    @Test
    void wordsOfTheTextSayInWhichLanguageTheyAre(Visitor visitor) {
        Page page = open(visitor);
        page.locator(".fold").first().click();
        page.locator(".unfold").waitFor();
        for (String words : List.of(".stat h1", ".scene-h .h3", ".scene-h .slug", ".shot p")) {
            assertThat((List<?>) page.locator(words).evaluateAll("all => all.map(one => one.closest('[lang]').lang)"))
                    .as(words)
                    .isNotEmpty()
                    .allMatch("de"::equals);
        }
        page.locator(".shot .pic").first().click();
        assertThat(page.locator("shot-sheet .sent")).hasAttribute("lang", "de");
        visitor.open("");
        assertThat(page.locator(".poster .n")).hasAttribute("lang", "de");
    }

    @Test
    void anotherScreenBeginsAtItsTopAndOneThatIsComeBackToIsAsItWas(Visitor visitor) {
        creator.comesIn(visitor);
        Page page = visitor.page();
        page.setViewportSize(390, 420);
        page.locator(".poster").waitFor();
        page.evaluate("scrollTo(0, 120)");
        visitor.until("scrollY === 120");
        // As a click does, which brings what it presses into view.
        page.locator(".poster").hover();
        Object left = page.evaluate("scrollY");
        page.locator(".poster").click();
        page.locator(".stat h1").waitFor();
        visitor.until("scrollY === 0");

        page.locator(".shot").first().waitFor();
        page.evaluate("scrollTo(0, 300)");
        visitor.until("scrollY === 300");
        page.goBack();
        page.locator(".poster").waitFor();
        visitor.until("scrollY === " + left);
    }

    @Test
    void aTitleIsReadOnTheBrightestPicture(Visitor visitor) {
        creator.comesIn(visitor);
        Page page = visitor.page();
        page.route(url -> url.contains("/media/"), route -> route.fulfill(Contrast.white()));
        page.reload();
        visitor.until("document.querySelector('.poster .art > img')?.naturalWidth > 0");
        for (String words : List.of(".poster .tt .n", ".poster .tt .b")) {
            visitor.onADesktop();
            assertThat(Contrast.of(page.locator(words))).as(words).isGreaterThan(4.5);
            visitor.onAPhone();
            assertThat(Contrast.of(page.locator(words))).as(words + ", phone").isGreaterThan(4.5);
        }
    }

    /** The screen once its first scene is made, and folded. */
    private static Page open(Visitor visitor) {
        creator.comesIn(visitor);
        visitor.open("films/" + film.path("project").asString());
        visitor.page().locator(".fold").first().waitFor();
        return visitor.page();
    }

    /** The first shot, opened by keyboard. */
    private static Page openShot(Visitor visitor) {
        Page page = open(visitor);
        page.locator(".fold").first().click();
        page.locator("#shot-1 .pic").focus();
        page.keyboard().press("Enter");
        page.locator("shot-sheet video").waitFor();
        page.getByText("In the source").waitFor();
        return page;
    }
}
