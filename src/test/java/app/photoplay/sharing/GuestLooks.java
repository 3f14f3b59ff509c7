package app.photoplay.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.photoplay.support.Axe;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

/** The page of a work as it is looked at: in both lights, on a phone, and on paper. */
public final class GuestLooks {

    private GuestLooks() {}

    public static void check(Visitor guest) {
        Page page = guest.page();
        Axe.check(page, page.url());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".screen video")).isVisible();
        assertThat(page.locator(".shot .pic img").first()).isVisible();
        assertThat(page.locator(".chaps, .comp, .tabs").locator("visible=true")).hasCount(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        Axe.check(page, page.url());
        guest.onAPhone();
        guest.until("document.documentElement.scrollWidth <= innerWidth");
        Axe.check(page, page.url());
        guest.onADesktop();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }
}
