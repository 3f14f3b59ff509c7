package app.photoplay.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class FilmBrowserTests {

    private static final String TEXT = """
            At dusk the lighthouse keeper climbed the stairs with a lamp in her hand. Rain beat against the windows.

            “Somebody is out there,” said Mara. She opened the door to the gallery and leaned into the wind.

            In the morning the sea lay flat. A small boat was tied to the pier, and nobody sat in it.
            """;

    @Test
    void aTextBecomesAFilmBeforeTheEyesOfItsCreator(Visitor visitor) {
        Page page = visitor.signUp("Mara Kessler").page();
        visitor.write("The keeper", TEXT);
        visitor.mark();
        visitor.convert().click();
        page.waitForURL(Pattern.compile(".*/films/.*"));

        Locator cards = page.locator(".shot");
        Locator unmade = page.locator(".shot:is(.waiting, .making, .missing)");
        unmade.first().waitFor();
        int shots = cards.count();
        assertThat(shots).isBetween(3, 8);
        // The words of the conversion's state move too, but cards are what the creator waits for.
        assertThat(page.locator(".shot.made")).hasCount(shots);
        page.locator("film-player").waitFor();
        assertThat(visitor.isMarked()).isTrue();

        playsAndSeeks(visitor);
        goesToItsEndsByKeys(visitor);
        plays(visitor);
        downloads(visitor);
        isMadeAgainWithAnotherLook(visitor);
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void playsAndSeeks(Visitor visitor) {
        Page page = visitor.page();
        page.locator("film-player .start").click();
        visitor.until("document.querySelector('film-player video.on').currentTime > 0.3");

        page.locator("film-player").evaluate("player => player.pause()");
        double target = (double) page.evaluate("document.querySelector('film-player').length * 0.7");
        page.locator("film-player").evaluate("(player, at) => player.seek(at)", target);
        visitor.until("() => { const video = document.querySelector('film-player video.on');"
                + " return !video.seeking && video.readyState >= 2 && Math.abs(video.currentTime - " + target
                + ") < 0.5 }");
        assertThat(visitor.partialAnswers())
                .extracting(Response::url)
                .anySatisfy(url -> assertThat(url).contains("/media/"));
    }

    private static void goesToItsEndsByKeys(Visitor visitor) {
        Page page = visitor.page();
        page.locator("film-player").click();
        page.keyboard().press("Home");
        visitor.until("document.querySelector('film-player').time < 1");
        page.keyboard().press("End");
        visitor.until("(player => player.time > player.length - 1)(document.querySelector('film-player'))");
        page.keyboard().press("Home");
        visitor.until("document.querySelector('film-player').time < 1");
    }

    /** As loud and as fast as one likes, also when one comes back. */
    private static void plays(Visitor visitor) {
        Page page = visitor.page();
        assertThat(page.locator(".stat .sub")).hasText(Pattern.compile(".*16:9, [0-9.]+ credits?"));
        page.locator("film-player").hover();
        page.getByLabel("Speed").selectOption("1.5");
        page.getByLabel("Volume").fill("40");
        String heard = "(video => video.playbackRate === 1.5 && Math.abs(video.volume - 0.4) < 0.01)"
                + "(document.querySelector('film-player video.on'))";
        visitor.until(heard);
        page.reload();
        page.locator("film-player .start").click();
        visitor.until("document.querySelector('film-player video.on') !== null && " + heard);
        page.locator("film-player").evaluate("player => player.pause()");
    }

    private static void isMadeAgainWithAnotherLook(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("new?again=" + page.url().replaceAll(".*/films/|[?#].*", ""));
        assertThat(visitor.paper())
                .hasValue(Pattern.compile("At dusk the lighthouse keeper[\\s\\S]*nobody sat in it[.]\\s*"));
        page.locator(".look:has-text('Noir') input").check();
        visitor.convert().click();
        page.waitForURL(Pattern.compile(".*/films/[^?]*"));
        assertThat(page.locator(".stat .by")).hasText("Noir");
        assertThat(page.locator(".stat h1")).containsText("The keeper");
    }

    private static void downloads(Visitor visitor) {
        Download download = visitor.page()
                .waitForDownload(() ->
                        visitor.page().locator("a[download$='.mp4']:visible").click());
        assertThat(download.suggestedFilename()).isEqualTo("the-keeper.mp4");
        assertThat(download.failure()).isNull();
    }
}
