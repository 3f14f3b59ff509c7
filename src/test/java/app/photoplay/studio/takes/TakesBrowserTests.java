package app.photoplay.studio.takes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.Axe;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One shot is made anew, compared, taken back, replaced by a picture of one's own, and the film is cut again. */
@BrowserTest
class TakesBrowserTests {

    private static final String TEXT = """
            At dusk the lighthouse keeper climbed the stairs with a lamp in her hand. Rain beat against the windows.

            In the morning the sea lay flat. A small boat was tied to the pier, and nobody sat in it.
            """;

    @TempDir
    Path folder;

    @Test
    void aShotIsMadeAnewComparedTakenBackReplacedAndTheFilmIsCutAgain(Visitor visitor) throws IOException {
        Page page = visitor.signUp("Mara Kessler").page();
        visitor.write("The keeper", TEXT);
        visitor.convert().click();
        page.waitForURL(Pattern.compile(".*/films/.*"));
        page.locator("film-player").waitFor();
        String film = page.url();
        byte[] first = download(page);

        page.locator(".shot .pic").first().click();
        Locator takes = page.locator("shot-sheet .takes .take");
        assertThat(takes).hasCount(2);
        page.locator("shot-sheet .action-field textarea").fill("The lighthouse stands in the rain.");
        redo(page);
        assertThat(takes).hasCount(4);
        assertThat(page.locator("shot-sheet .takes .take.on .n")).hasText(new String[] {"Take 2", "Take 2"});
        assertThat(page.locator("shot-sheet .prompt-sent")).containsText("The lighthouse stands in the rain.");

        assertThat(page.locator("shot-sheet .take-acts a[download]"))
                .hasAttribute(
                        "href", Pattern.compile(".*download=The\\+keeper%2C\\+shot\\+01%2C\\+clip%2C\\+take\\+2"));

        page.locator("shot-sheet .take-acts a", hasText("Compare with take 1")).click();
        page.waitForURL(Pattern.compile(".*/compare\\?a=.*&b=.*"));
        assertThat(page.locator(".cp-c h2")).hasText(new String[] {"Take 1", "Take 2"});
        // These clips begin with two pictures, of other words.
        assertThat(page.locator(".cp-r dt", hasText("Words of the picture"))).isVisible();
        assertThat(page.locator(".cp-dh")).not().containsText(Pattern.compile("[:,] seed(,|$)"));
        Axe.check(page, "two takes compared");
        visitor.press("Play both");
        visitor.until("[...document.querySelectorAll('take-compare video')].every(video => video.currentTime > 0.2)");
        page.keyboard().press("k");
        page.locator(".cp-cap vaadin-button", hasText("Choose take 1")).click();
        assertThat(page.locator(".cp-pic.on + .cp-cap h2")).hasText("Take 1");

        // The undo outlives the page that did it.
        Visitor.go(page, film);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, named("Take back (Z)"))
                .click();
        page.locator(".shot .pic").first().click();
        assertThat(page.locator("shot-sheet .takes .take.on .n")).hasText(new String[] {"Take 2", "Take 2"});

        bring(page);
        assertThat(page.locator("shot-sheet .takes .take.on .n").first()).hasText("Take 3");
        assertThat(page.locator("shot-sheet .takes .take.on.stale")).hasCount(1);

        Visitor.go(page, film);
        visitor.press("Re-cut, no cost");
        assertThat(page.getByText("Re-cut, no cost")).hasCount(0);
        page.locator("a[download$='.mp4']:visible").waitFor();
        assertThat(download(page)).isNotEqualTo(first);
        assertThat(visitor.complaints()).isEmpty();
    }

    /** What is typed and not saved is never left out of what is paid for. */
    private static void redo(Page page) {
        Locator redo = page.locator("shot-sheet .redo-choice > vaadin-button");
        assertThat(redo).containsText(Pattern.compile("Save and redo \\(.*credits?\\)"));
        redo.click();
    }

    private void bring(Page page) throws IOException {
        BufferedImage tall = new BufferedImage(300, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = tall.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(50, 50, 200, 200);
        pen.dispose();
        Path picture = folder.resolve("own.png");
        ImageIO.write(tall, "png", picture.toFile());
        page.locator("shot-sheet .take-add").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(picture);
        assertThat(page.locator("vaadin-notification-card", hasText("Your own take is in the film now.")))
                .containsText("Undo");
    }

    private static byte[] download(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("a[download$='.mp4']:visible").click());
        return Files.readAllBytes(download.path());
    }

    private static Page.LocatorOptions hasText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
