package app.photoplay.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.sharing.SharedFilm;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A guest says and draws what they see, the creator has it made, and both see it come, until the link ends. */
@BrowserTest
class ReviewBrowserTests {

    private static final Set<String> GRAVE = Set.of("moderate", "serious", "critical");
    private static final LocatorAssertions.HasTextOptions IN_TIME =
            new LocatorAssertions.HasTextOptions().setTimeout(Visitor.PATIENCE.toMillis());
    private static final LocatorAssertions.ContainsTextOptions AT_LAST =
            new LocatorAssertions.ContainsTextOptions().setTimeout(Visitor.PATIENCE.toMillis());

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    @Test
    void aRemarkBecomesATakeAndEverybodySeesItCome(Visitor creator, Visitor guest) {
        Creator mara = Creator.signUp(application);
        SharedFilm film = SharedFilm.of(mara, application, URI.create("http://localhost:" + port + "/"));
        film.publish();
        JsonNode link =
                film.link(Map.of("version", "latest", "allows", List.of("remark", "approve", "older-versions")));

        guest.open(SharedFilm.address(link));
        Page page = guest.page();
        draw(guest);
        page.locator("#remark textarea").fill("The lamp should be brighter here.");
        page.locator("#remark input[name=name]").fill("Ana");
        page.locator("#remark .send").click();
        Locator thread = page.locator("#said article");
        assertThat(thread).hasCount(1);
        assertThat(thread.locator(".w").first()).hasText("The lamp should be brighter here.");
        assertThat(thread.locator(".drawn path")).hasCount(1);
        assertThat(page.locator(".pins .pin")).hasCount(1);
        looks(guest);

        Page studio = mara.signIn(creator).page();
        creator.open("films/" + film.project() + "/review");
        Locator card = studio.locator(".rk1");
        assertThat(card).containsText("The lamp should be brighter here.");
        studio.locator("review-timeline .pin").click();
        assertThat(studio.locator("film-player .pen path")).hasCount(1);
        axe(studio);
        card.locator(".propose").click();
        card.locator(".prop textarea").fill("The lamp burns bright in front of the moon.");
        card.locator(".prop .put").click();
        assertThat(card.locator(".price")).containsText("Redo it");
        axe(studio);
        card.locator(".accept").click();
        assertThat(card.locator(".prop .green")).hasText("Done.", IN_TIME);

        // Nobody loads the guest’s page anew: what happens comes to it.
        assertThat(thread.locator(".st")).hasText("Done", IN_TIME);
        assertThat(thread.locator(".ba img")).hasCount(2);
        guest.until("[...document.querySelectorAll('.ba img')].every((one) => one.complete && one.naturalWidth > 0)");

        page.locator(".approve summary").click();
        page.locator(".approve form button").click();
        assertThat(page.locator("#approval")).containsText("You approved version 1");
        assertThat(studio.locator(".approved-by")).containsText("Approved by Ana", AT_LAST);
        page.locator(".approved button").click();
        page.locator(".approve summary").waitFor();
        assertThat(studio.locator(".approved-by")).isHidden();

        film.publish();
        guest.open(SharedFilm.address(link) + "/compare?a=1&b=2");
        assertThat(page.locator(".chg h2")).containsText("One shot changed");
        axe(page);
        page.locator(".pl input").fill("500");
        guest.until("new URL(location.href).searchParams.get('t') > 0");
        guest.open(SharedFilm.address(link));
        assertThat(page.locator("#said .st").first()).hasText("Done in version 2");

        film.revoke(link);
        assertThat(page.locator("h1")).hasText("This link leads nowhere", IN_TIME);
        assertThat(guest.complaints()).isEmpty();
        assertThat(creator.complaints()).isEmpty();
    }

    private static void draw(Visitor guest) {
        Page page = guest.page();
        page.evaluate("() => { const film = document.querySelector('video'); film.preload = 'auto'; film.load(); }");
        guest.until("document.querySelector('video').readyState > 1");
        page.evaluate("() => { document.querySelector('video').currentTime = 3; }");
        guest.until("document.querySelector('#remark [name=from]').value === '0:03'");
        page.locator("[data-draw]").click();
        BoundingBox frame = page.locator(".pen.draws").boundingBox();
        page.mouse().move(frame.x + frame.width * 0.3, frame.y + frame.height * 0.3);
        page.mouse().down();
        page.mouse().move(frame.x + frame.width * 0.6, frame.y + frame.height * 0.4);
        page.mouse().move(frame.x + frame.width * 0.5, frame.y + frame.height * 0.7);
        page.mouse().up();
        assertThat(page.locator("#remark [name=drawing]").inputValue()).matches("\\d+ \\d+( \\d+ \\d+)+");
    }

    /** In both lights and on a phone. */
    private static void looks(Visitor guest) {
        Page page = guest.page();
        axe(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        axe(page);
        guest.onAPhone();
        guest.until("document.documentElement.scrollWidth <= innerWidth");
        axe(page);
        guest.onADesktop();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    private static void axe(Page page) {
        assertThat(new AxeBuilder(page)
                        .options(new AxeRunOptions()).analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(rule -> rule.getId() + " " + rule.getNodes()))
                .isEmpty();
    }
}
