package app.photoplay.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A film is shown to somebody without an account, on another origin than the creator’s, until it is not any more. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingBrowserTests {

    private static final String NOWHERE = "This link leads nowhere";

    private final ApplicationContext application;
    private final JdbcClient jdbc;
    private final URI here;
    private final String there;

    private Creator mara;
    private SharedFilm film;

    SharingBrowserTests(
            @Autowired ApplicationContext application, @Autowired JdbcClient jdbc, @LocalServerPort int port) {
        this.application = application;
        this.jdbc = jdbc;
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
    void aFilmIsPublishedHandedOverLockedWithdrawnAndEnds(Visitor creator, Visitor guest) {
        Page studio = mara.signIn(creator).page();
        creator.open("films/" + film.project());
        studio.locator("film-player").waitFor();

        String open = link(creator, "First viewers", "");
        opens(guest, open);
        Page page = guest.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The bell")))
                .isVisible();
        assertThat(page.locator(".by")).containsText("A creator");
        assertThat(page.locator(".shot")).hasCount(studio.locator(".shot").count());
        Axe.check(page, page.url());
        plays(guest);
        GuestLooks.check(guest);

        String locked = link(creator, "Behind a password", "lantern at dusk");
        opens(guest, locked);
        page.getByLabel("Password").fill("a guess");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not the password");
        Axe.check(page, page.url());
        page.getByLabel("Password").fill("lantern at dusk");
        page.keyboard().press("Enter");
        page.locator(".hall").waitFor();

        opens(guest, open);
        String media = page.locator(".shot img").first().getAttribute("src").substring(1);
        revoke(creator, "First viewers");
        assertThat(page.request().get(there + media).status()).isEqualTo(410);
        // It was open all the time.
        assertThat(page.locator("h1")).hasText(NOWHERE);
        Axe.check(page, page.url());

        opens(guest, locked);
        page.locator(".hall").waitFor();
        jdbc.sql("update share_links set expires_at = now() where project_id = ?")
                .param(UUID.fromString(film.project()))
                .update();
        opens(guest, locked);
        assertThat(page.locator("h1")).hasText(NOWHERE);
    }

    @Test
    void aFramePlaysWhereItMayAndTwoVersionsPlayInStep(Visitor guest) throws IOException {
        int first = film.publish();
        int second = film.publish();
        HttpServer blog = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        int port = blog.getAddress().getPort();
        JsonNode link = film.link(Map.of(
                "version", "latest",
                "allows", List.of("remark", "older-versions"),
                "frames", List.of("http://localhost:" + port)));
        byte[] frame = ("<!doctype html><iframe width=640 height=360 src='" + here + SharedFilm.address(link)
                        + "/embed'></iframe>")
                .getBytes(StandardCharsets.UTF_8);
        blog.createContext("/", asked -> {
            asked.getResponseHeaders().set("Content-Type", "text/html");
            asked.sendResponseHeaders(200, frame.length);
            asked.getResponseBody().write(frame);
            asked.close();
        });
        blog.start();
        Page page = guest.page();
        try {
            page.waitForCondition(() -> {
                Visitor.go(page, "http://localhost:" + port + "/");
                return page.frames().getLast().locator("video").count() > 0;
            });
            Locator video = page.frameLocator("iframe").locator("video");
            video.evaluate("(film) => film.play()");
            page.waitForCondition(() -> (boolean) video.evaluate("(film) => film.currentTime > 0.2"));
            Visitor.go(page, "http://127.0.0.1:" + port + "/");
            assertThat(page.frameLocator("iframe").locator("video")).hasCount(0);
        } finally {
            blog.stop(0);
        }

        opens(guest, SharedFilm.address(link) + "/compare?a=" + first + "&b=" + second + "&t=2.5");
        guest.until("[...document.querySelectorAll('video')].every((film) => film.currentTime === 2.5)");
        page.locator("[data-play]").click();
        guest.until("[...document.querySelectorAll('video')].every((film) => film.currentTime > 3)");
        page.locator("[data-play]").click();
        guest.until("Number(new URL(location.href).searchParams.get('t')) > 3");
        guest.until("((one, other) => Math.abs(one.currentTime - other.currentTime) < 0.25)"
                + "(...document.querySelectorAll('video'))");
    }

    @Test
    void whatALinkAllowsIsSeenWithoutScrollingAndNothingMovesBehind(Visitor creator) {
        film.publish();
        for (String name : List.of("First viewers", "Festival desk", "Sound team", "Rough cut")) {
            film.link(Map.of("name", name));
        }
        Page studio = mara.signIn(creator).page();
        creator.onADesktop();
        creator.open("films/" + film.project());
        studio.locator(".acts vaadin-button:has-text('Share')").click();
        Locator sheet = studio.locator("vaadin-dialog.share-sheet");
        assertThat(sheet.locator(".lk")).not().hasCount(0);
        BoundingBox last = sheet.locator(".opts vaadin-checkbox").last().boundingBox();
        BoundingBox foot = sheet.locator("vaadin-button.save-link").boundingBox();
        assertThat(last.y + last.height).isLessThan(foot.y);
        creator.until("getComputedStyle(document.documentElement).scrollbarGutter === 'stable'");
    }

    private void opens(Visitor guest, String path) {
        Visitor.go(guest.page(), there + path.replaceFirst("^/", ""));
    }

    /** Publishes where that is asked for, and makes a link that ends in a month. */
    private static String link(Visitor creator, String name, String password) {
        Page page = creator.page();
        page.locator(".acts vaadin-button:has-text('Share')").click();
        Locator sheet = page.locator("vaadin-dialog.share-sheet");
        sheet.locator(".share-body").waitFor();
        Locator publish = sheet.locator("vaadin-button.publish");
        Locator form = sheet.locator("vaadin-button.save-link");
        publish.or(form).first().waitFor();
        if (!form.isVisible()) {
            publish.click();
        }
        sheet.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill(name);
        sheet.getByLabel("Password", new Locator.GetByLabelOptions().setExact(true))
                .fill(password);
        Locator end = sheet.locator("vaadin-date-time-picker input");
        end.first().fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).format(DateTimeFormatter.ofPattern("M/d/yyyy")));
        end.first().press("Enter");
        end.last().fill("12:00 PM");
        end.last().press("Enter");
        sheet.locator("vaadin-button.save-link").click();
        assertThat(sheet.locator(".best h3")).hasText(name);
        String address = sheet.locator(".best .address").getAttribute("href");
        assertThat(sheet.locator(".best .qr svg")).isVisible();
        page.keyboard().press("Escape");
        assertThat(sheet).not().isVisible();
        return address;
    }

    private static void revoke(Visitor creator, String name) {
        Page page = creator.page();
        page.locator(".acts vaadin-button:has-text('Share')").click();
        page.locator(".lk:has-text('" + name + "') button").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Switch off"))
                .click();
        assertThat(page.locator(".lk:has-text('" + name + "')")).containsText("Switched off");
        page.keyboard().press("Escape");
    }

    private static void plays(Visitor guest) {
        Page page = guest.page();
        page.locator(".chaps a").last().click();
        guest.until("document.querySelector('video').currentTime > 0.5");
        guest.until("document.querySelector('.chaps a:last-child').hasAttribute('aria-current')");
        page.locator("h1").click();
        page.keyboard().press("k");
        guest.until("document.querySelector('video').paused");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(guest.complaints()).isEmpty();
    }
}
