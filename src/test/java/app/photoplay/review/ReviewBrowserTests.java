package app.photoplay.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.sharing.GuestLooks;
import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A guest says what they see, in words and lines; whoever makes the film reads it beside the picture, and acts. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewBrowserTests {

    private static final String NOWHERE = "This link leads nowhere";

    private final ApplicationContext application;
    private final URI here;
    private final String there;

    private Creator mara;
    private SharedFilm film;

    ReviewBrowserTests(@Autowired ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.here = URI.create("http://localhost:" + port + "/");
        this.there = "http://127.0.0.1:" + port + "/";
    }

    /** Not before the application of this class says again who is signed in. */
    @BeforeAll
    void aFilm() {
        mara = Creator.signUp(application);
        film = SharedFilm.of(mara, application, here);
    }

    @Test
    void aRemarkBecomesATakeAndEverybodySeesItCome(Visitor creator, Visitor guest) {
        int first = film.publish();
        JsonNode link =
                film.link(Map.of("version", "latest", "allows", List.of("remark", "approve", "older-versions")));

        opens(guest, SharedFilm.address(link));
        Page page = guest.page();
        draw(guest);
        page.locator("#remark textarea").fill("The lamp should be brighter here.");
        page.locator("#remark input[name=name]").fill("Ana");
        page.locator("#remark .send").click();
        Locator thread = page.locator("#said article:has-text('The lamp should be brighter here.')");
        assertThat(thread).hasCount(1);
        assertThat(thread.locator(".w").first()).hasText("The lamp should be brighter here.");
        assertThat(thread.locator(".drawn path")).hasCount(1);
        assertThat(page.locator(".pins .pin[aria-label='Ana, 0:03']")).hasCount(1);
        isAlive(page);
        thread.locator(".answer summary").click();
        assertThat(thread.locator(".answer textarea")).isVisible();
        thread.locator(".answer summary").click();
        thread.locator(".drawn").click();
        assertThat(page.locator(".screen .pen path")).hasCount(1);
        GuestLooks.check(guest);

        Page studio = mara.signIn(creator).page();
        creator.open("films/" + film.project() + "/review");
        Locator card = studio.locator(".rk1:has-text('The lamp should be brighter here.')");
        studio.locator("review-timeline .pin[aria-label='Ana at 0:03']").click();
        assertThat(studio.locator("film-player .pen path")).hasCount(1);
        Axe.check(studio, studio.url());
        card.locator(".propose").click();
        card.locator(".prop textarea").fill("The lamp burns bright in front of the moon.");
        card.locator(".prop .put").click();
        assertThat(card.locator(".price")).containsText("Redo it");
        Axe.check(studio, studio.url());
        card.locator(".accept").click();
        assertThat(card.locator(".prop .green")).hasText("Done.");

        // Nobody loads the guest’s page anew: what happens comes to it.
        assertThat(thread.locator(".st:not(.new)")).hasText("Done");
        assertThat(thread.locator(".ba img")).hasCount(2);
        assertThat(thread.locator(".drawn path")).hasCount(1);
        guest.until("[...document.querySelectorAll('.ba img')].every((one) => one.complete && one.naturalWidth > 0)");

        page.locator(".approve summary").click();
        page.locator(".approve form button").click();
        assertThat(page.locator("#approval")).containsText("You approved version " + first);
        assertThat(page.locator("#approval .by-whom")).hasCount(0);
        assertThat(studio.locator(".approved-by")).containsText("Approved by Ana");
        page.locator(".approved button").click();
        page.locator(".approve summary").waitFor();
        assertThat(studio.locator(".approved-by")).isHidden();

        assertThat(studio.locator(".rv-h .audience")).containsText(Pattern.compile("one person|\\d+ people"));
        studio.locator(".rv-h .share").click();
        assertThat(studio.locator("vaadin-dialog.share-sheet .best")).isVisible();
        studio.keyboard().press("Escape");

        // Its film is cut anew, of what its shots show now.
        int second = film.publish();
        creator.open("films/" + film.project() + "/review");
        assertThat(card.locator(".drawn img")).hasCount(1);
        card.locator(".drawn").click();
        assertThat(studio.locator(".rv-h [aria-current]")).hasText("Version " + first);
        assertThat(studio.locator("film-player .pen path")).hasCount(1);
        page.waitForCondition(() -> {
            opens(guest, SharedFilm.address(link));
            return page.locator(".screen video").count() > 0;
        });
        assertThat(thread.locator(".st:not(.new)")).hasText("Done in version " + second);
        // What was drawn on an older version is seen here, and on its picture there.
        assertThat(thread.locator(".drawn img")).hasCount(1);
        thread.locator(".drawn").click();
        assertThat(page.locator(".vers [aria-current]")).hasText("Version " + first);
        isAlive(page);
        thread.locator(".drawn").press("Enter");
        assertThat(page.locator(".screen .pen path")).hasCount(1);

        film.revoke(link);
        assertThat(page.locator("h1")).hasText(NOWHERE);
        assertThat(creator.complaints()).isEmpty();
    }

    @Test
    void aDrawingIsKeptWithThePictureThatItWasMadeOn(Visitor creator, Visitor guest) {
        film.publish();
        opens(guest, SharedFilm.address(film.link(Map.of("version", "latest", "allows", List.of("remark")))));
        Page page = guest.page();
        // Nothing was played: what is to be seen is the poster, of whatever shot.
        page.locator("[data-remark='3']").click();
        page.locator("[data-draw]").click();
        stroke(page);
        guest.until("document.querySelector('video').currentTime === Number(document.getElementById('remark')"
                + ".dataset.begins.split(' ').find((one) => one.startsWith('3:')).slice(2))");
        page.locator("[data-clear]").click();
        assertThat(page.locator("#remark [name=drawing]")).hasValue("");
        assertThat(page.locator(".pen.draws")).hasCount(0);

        // The opening is a moment as any other, and what was refused is seen, and can be taken away.
        page.evaluate("() => { document.querySelector('video').currentTime = 0; }");
        page.locator("[data-draw]").click();
        stroke(page);
        assertThat(page.locator("#remark [name=from]")).hasValue("0:00");
        page.locator("#remark textarea").fill("Larger letters");
        page.locator("#remark input[name=name]").evaluate("(field) => field.removeAttribute('required')");
        page.locator("#remark .send").click();
        assertThat(page.locator("#remark .fault")).containsText("Say who you are");
        assertThat(page.locator(".pen.draws path")).hasCount(1);
        page.locator("[data-draw]").click();
        assertThat(page.locator("#remark [name=drawing]")).hasValue("");
        page.locator("[data-draw]").click();
        stroke(page);
        page.locator("#remark input[name=name]").fill("Ben");
        page.locator("#remark .send").click();

        // Of the card with the title there is no picture but the film’s, which both of them see.
        Locator drawn = page.locator("#said article:has-text('Larger letters') .drawn");
        assertThat(drawn.locator(".card1")).hasText("The bell");
        isAlive(page);
        drawn.press("Enter");
        assertThat(page.locator(".screen .pen path")).hasCount(1);
        assertThat(page.locator(".screen video[poster]")).hasCount(0);
        Page studio = mara.signIn(creator).page();
        creator.open("films/" + film.project() + "/review");
        studio.locator(".rk1:has-text('Larger letters') .drawn").click();
        assertThat(studio.locator("film-player .pen path")).hasCount(1);
        assertThat(studio.locator("film-player video.on[poster]")).hasCount(0);
    }

    private void opens(Visitor guest, String path) {
        Visitor.go(guest.page(), there + path.replaceFirst("^/", ""));
    }

    private static void draw(Visitor guest) {
        Page page = guest.page();
        page.evaluate("() => { const film = document.querySelector('video'); film.preload = 'auto'; film.load(); }");
        guest.until("document.querySelector('video').readyState > 1");
        page.evaluate("() => { document.querySelector('video').currentTime = 3; }");
        guest.until("document.querySelector('#remark [name=from]').value === '0:03'");
        page.locator("[data-draw]").click();
        stroke(page);
        assertThat(page.locator("#remark [name=drawing]")).hasValue(Pattern.compile("\\d+ \\d+( \\d+ \\d+)+"));
    }

    /** Pins stand under the film as soon as the page does more than its forms do. */
    private static void isAlive(Page page) {
        page.locator(".pins .pin").first().waitFor();
    }

    /** Not before the page has come to rest under the pen. */
    private static void stroke(Page page) {
        Locator pen = page.locator(".pen.draws");
        pen.hover();
        BoundingBox frame = pen.boundingBox();
        page.mouse().move(frame.x + frame.width * 0.3, frame.y + frame.height * 0.3);
        page.mouse().down();
        page.mouse().move(frame.x + frame.width * 0.6, frame.y + frame.height * 0.4);
        page.mouse().move(frame.x + frame.width * 0.5, frame.y + frame.height * 0.7);
        page.mouse().up();
        assertThat(pen.locator("path")).hasCount(1);
    }
}
