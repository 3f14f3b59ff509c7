package app.photoplay.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.RunsAlone;
import app.photoplay.support.ShiftingClock;
import app.photoplay.support.Visitor;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A film is shown to somebody without an account, until it is not any more. */
@RunsAlone
@BrowserTest
@Import(SharingBrowserTests.Time.class)
class SharingBrowserTests {

    private static final Set<String> GRAVE = Set.of("moderate", "serious", "critical");
    private static final String TEXT = """
            INT. LAMP ROOM - NIGHT

            Mara waits by the lamp.

            MARA
            Somebody is out there.

            EXT. PIER - DAY

            The boat is empty.
            """;

    @Autowired
    ShiftingClock clock;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        ShiftingClock shiftingClock() {
            return new ShiftingClock();
        }
    }

    @Test
    void aFilmIsPublishedHandedOverLockedWithdrawnAndEnds(Visitor creator, Visitor guest) {
        Page film = creator.signUp("Mara Kessler").page();
        creator.write("The lamp", TEXT);
        creator.convert().click();
        film.waitForURL(Pattern.compile(".*/films/.*"));
        film.locator("film-player").waitFor();

        String open = link(creator, "First viewers", "");
        guest.open(open);
        Page page = guest.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The lamp")))
                .isVisible();
        assertThat(page.locator(".by")).containsText("Mara Kessler");
        assertThat(page.locator(".shot")).hasCount(film.locator(".shot").count());
        axe(page);
        plays(guest);
        pictures(guest);

        String locked = link(creator, "Behind a password", "lantern at dusk");
        guest.open(locked);
        page.getByLabel("Password").fill("a guess");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not the password");
        axe(page);
        page.getByLabel("Password").fill("lantern at dusk");
        page.keyboard().press("Enter");
        page.locator(".hall").waitFor();

        guest.open(open);
        String media = page.locator(".shot img").first().getAttribute("src").substring(1);
        revoke(creator, "First viewers");
        assertThat(status(page, media)).isEqualTo(410);
        guest.open(open);
        assertThat(page.locator("h1")).hasText("This link leads nowhere");
        axe(page);

        guest.open(locked);
        page.locator(".hall").waitFor();
        clock.leap(Duration.ofDays(40));
        guest.open(locked);
        assertThat(page.locator("h1")).hasText("This link leads nowhere");
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

    /** Small enough for its first look, in both lights and on a phone. */
    private static void pictures(Visitor guest) {
        Page page = guest.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        axe(page);
        guest.onAPhone();
        guest.until("document.documentElement.scrollWidth <= innerWidth");
        axe(page);
        guest.onADesktop();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    private static int status(Page page, String path) {
        return page.request().get(page.url().replaceFirst("/s/.*", "/") + path).status();
    }

    private static void axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        List<Rule> found = new AxeBuilder(page)
                .options(options).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();
        assertThat(found.stream().map(rule -> rule.getId() + " " + rule.getNodes()))
                .isEmpty();
    }
}
