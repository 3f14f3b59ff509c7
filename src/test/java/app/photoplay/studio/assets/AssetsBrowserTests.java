package app.photoplay.studio.assets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.photoplay.base.Outbox;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.FilledGallery;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A gallery of more than one page: found, selected by every means, changed and taken back, looked at, and taken along. */
@BrowserTest
class AssetsBrowserTests {

    private static final int ALL = 131;

    private static final String TOLD_ABOVE_THE_BAR = """
            [...document.querySelectorAll('vaadin-notification-card')].map(card => card.getBoundingClientRect().bottom)
                .some(bottom => bottom > 0 && bottom <= document.querySelector('.g-bar').getBoundingClientRect().top)
            """;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MediaLibrary library;

    @TempDir
    Path folder;

    private Creator creator;
    private FilledGallery film;
    private String sha256 = "";
    private long bytes;

    @BeforeEach
    void somebodyHasManyPictures() throws IOException {
        creator = Creator.signUp(application);
        film = new FilledGallery(creator.id(), "Brick & Steel", jdbc);
        UUID shot = film.shot("They raise their beers.");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        film.take(shot, 1, now, "{\"version\":1,\"look\":\"neon\",\"action\":\"Dusty hills\"}", 1600, 900);
        AssetId chosen = film.take(shot, 2, now.minusSeconds(1));
        film.choose(shot, chosen);
        for (int i = 3; i < ALL; i++) {
            film.take(shot, i, now.minus(i, ChronoUnit.HOURS), "{}", i % 3 == 0 ? 900 : 1600, i % 3 == 0 ? 1600 : 900);
        }
        Path file = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Asset picture = library.store(film.project(), file, MediaKind.STILL);
        sha256 = picture.sha256();
        bytes = picture.bytes();
        jdbc.sql("update assets set sha256 = ?, bytes = ? where project_id = ?")
                .params(sha256, bytes, film.project().value())
                .update();
    }

    @Test
    void aGalleryIsSearchedSelectedChangedTakenBackLookedAtAndTakenAlong(Visitor visitor) throws IOException {
        creator.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("gallery");
        Locator count = page.locator(".g-count");
        assertThat(count).hasText(ALL + " pictures and clips");

        find(visitor, page, count);
        select(page);
        change(visitor, page);
        takeAlong(page);
        look(visitor, page);
        comeBack(visitor, page);
        assertThat(visitor.complaints()).isEmpty();
    }

    /** By a long press, whose click may come late, and by a button that screen readers find. */
    @Test
    void aFingerSelects(Visitor visitor) {
        creator.comesIn(visitor);
        Page page = visitor.page();
        page.setViewportSize(390, 844);
        visitor.open("gallery");
        visitor.until("document.querySelectorAll('.g-t img').length > 3");

        tile(page, 0).evaluate("""
                tile => tile.firstElementChild.dispatchEvent(
                    new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch', button: 0 }))
                """);
        assertThat(tile(page, 0).locator(".g-ck")).hasAttribute("aria-checked", "true");
        tile(page, 0).evaluate("""
                tile => new Promise((done) => {
                  const click = () => done(tile.firstElementChild.dispatchEvent(
                      new MouseEvent('click', { bubbles: true, detail: 1 })));
                  window.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'touch' }));
                  setTimeout(() => setTimeout(click));
                })
                """);
        assertThat(page.locator(".g-bar .g-n")).hasText("1 of " + ALL + " selected");
        assertThat(tile(page, 0).locator(".g-ck")).hasAttribute("aria-checked", "true");

        Locator pick = page.locator(".g-pick");
        assertThat(pick).hasAttribute("aria-pressed", "true");
        pick.click();
        assertThat(page.locator(".g-bar")).isHidden();
        pick.click();
        assertThat(pick).hasAttribute("aria-pressed", "true");
        tile(page, 1).locator(".g-open").click();
        assertThat(page.locator(".g-bar .g-n")).hasText("1 of " + ALL + " selected");
        act(page, "Favourite");
        visitor.until(TOLD_ABOVE_THE_BAR);
        page.setViewportSize(1440, 900);
        act(page, "Favourite");
        visitor.until(TOLD_ABOVE_THE_BAR);
        assertThat(visitor.complaints()).isEmpty();
    }

    /** And newly made, without a reload, without a move of what is seen, and with counts that stay right. */
    @Test
    void aSecondTabSeesWhatIsLikedPutAwayAndMade(Visitor visitor) {
        creator.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("gallery");
        visitor.until("document.querySelectorAll('.g-t img').length > 3");
        Page second = page.context().newPage();
        Visitor.go(second, page.url());
        second.waitForCondition(() -> (boolean) second.evaluate("document.querySelectorAll('.g-t img').length > 3"));
        second.evaluate("window.scrollTo(0, 1500)");
        second.locator("asset-rows").evaluate("rows => rows.selectAll()");
        assertThat(second.locator(".g-bar .g-n")).hasText(ALL + " of " + ALL + " selected");
        Locator seen = second.locator(".g-t[aria-posinset='40']");
        BoundingBox place = seen.boundingBox();
        String picture = seen.locator("img").getAttribute("src");

        tile(page, 0).locator(".g-open").click();
        page.keyboard().press("f");
        assertThat(page.locator(".lb-like")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Delete");
        assertThat(page.locator(".lb-pane")).hasClass(Pattern.compile("gone"));
        assertThat(page.locator(".lb-n-of")).hasText("– of " + (ALL - 1));
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".lb-n-of")).hasText("1 of " + (ALL - 1));
        assertThat(second.locator(".g-count")).hasText((ALL - 1) + " pictures and clips");
        assertThat(second.locator(".g-bar .g-n")).hasText((ALL - 1) + " of " + (ALL - 1) + " selected");
        assertThat(second.locator(".g-bt")).not().containsText("excepted");
        assertThat(seen.boundingBox()).isEqualToComparingFieldByField(place);

        AssetId made = film.take(film.shot(0), ALL + 1, Instant.now());
        jdbc.sql("update assets set sha256 = ?, bytes = ? where id = ?")
                .params(sha256, bytes, made.value())
                .update();
        application.getBean(Outbox.class).hint(film.project().value());
        assertThat(second.locator(".g-count")).hasText(ALL + " pictures and clips");
        assertThat(second.locator(".g-bar .g-n")).hasText((ALL - 1) + " of " + ALL + " selected");
        assertThat(second.locator(".g-bt")).containsText("1 excepted");
        Locator now = second.locator(".g-t[aria-posinset='41']");
        assertThat(now.locator("img")).hasAttribute("src", picture);
        assertThat(now.boundingBox().y).isCloseTo(place.y, within(2.0));
        assertThat(page.locator(".lb-n-of")).hasText("2 of " + ALL);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void whatWasDoneIsTakenBackAfterAReload(Visitor visitor) {
        creator.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("gallery");
        visitor.until("document.querySelectorAll('.g-t img').length > 3");
        page.keyboard().press("Control+a");
        act(page, "Favourite");
        assertThat(tile(page, 0).locator(".g-fav")).isVisible();

        Visitor.go(page, page.url());
        assertThat(tile(page, 0).locator(".g-fav")).isVisible();
        page.locator(".g-acts").click();
        Locator did = page.locator(".g-did li");
        assertThat(did).containsText(ALL + " favourites more");
        did.locator("vaadin-button").click();
        assertThat(page.locator(".g-fav")).hasCount(0);
        page.locator(".g-acts").click();
        assertThat(did).containsText("Taken back");
        assertThat(did.locator("vaadin-button")).hasCount(0);
        page.keyboard().press("Escape");

        // As where a scroll bar comes: what is at the top stays there.
        page.setViewportSize(1200, 800);
        visitor.until("""
                [...document.querySelectorAll('.g-t')].every(tile =>
                    tile.getBoundingClientRect().right <= document.querySelector('.g-rows').getBoundingClientRect().right + 1)""");
        assertThat(((Number) page.evaluate("window.scrollY")).intValue()).isZero();
        assertThat(visitor.complaints()).isEmpty();
    }

    /** Everything would be at the mercy of the acts on many. */
    @Test
    void anAddressThatNobodyUnderstandsShowsNothingAndSaysSo(Visitor visitor) {
        creator.comesIn(visitor);
        Page page = visitor.page();
        visitor.open("gallery?state=mine");

        assertThat(page.locator("main")).containsText("What it says of state the gallery does not know");
        assertThat(page.locator(".g-count")).hasText("Nothing");
        assertThat(page.locator(".g-t")).hasCount(0);
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Show everything"))
                .click();
        assertThat(page.locator(".g-count")).hasText(ALL + " pictures and clips");
        visitor.open("gallery?show=" + UUID.randomUUID());
        assertThat(page.locator("vaadin-notification-card")).containsText("This picture is not here");
        assertThat(visitor.complaints()).isEmpty();
    }

    /** What is found stands in the address. */
    private void find(Visitor visitor, Page page, Locator count) {
        page.locator(".g-search input").fill("dust hil");
        assertThat(count).hasText("One picture or clip");
        assertThat(page).hasURL(Pattern.compile(".*words=dust.*"));
        Visitor.go(page, page.url());
        assertThat(count).hasText("One picture or clip");
        page.goBack();
        page.locator(".g-search input").fill("");
        assertThat(count).hasText(ALL + " pictures and clips");
        visitor.until("document.querySelectorAll('.g-t img').length > 5");

        page.locator(".g-filters > .g-f", new Page.LocatorOptions().setHasText("Chosen"))
                .click();
        page.locator("vaadin-context-menu-item:has-text('In the film')").first().click();
        assertThat(count).hasText("One picture or clip");
        assertThat(page.locator(".g-t .g-mk b")).hasText(Pattern.compile("Shot 1"));
        page.locator(".g-chip .g-off").click();
        assertThat(count).hasText(ALL + " pictures and clips");
        visitor.until("document.querySelectorAll('.g-t img').length > 5");
    }

    private void select(Page page) {
        Locator selected = page.locator(".g-bar .g-n");
        tile(page, 0).hover();
        tile(page, 0).locator(".g-ck").click();
        assertThat(selected).hasText("1 of " + ALL + " selected");
        tile(page, 4)
                .locator(".g-open")
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(selected).hasText("5 of " + ALL + " selected");
        drag(page, tile(page, 6), tile(page, 8));
        assertThat(selected).hasText("8 of " + ALL + " selected");
        page.keyboard().press("Control+a");
        assertThat(selected).hasText(ALL + " of " + ALL + " selected");
        tile(page, 1).locator(".g-open").click();
        assertThat(page.locator(".g-bt")).containsText("1 excepted");
        page.locator(".g-bt button", new Page.LocatorOptions().setHasText("Invert"))
                .click();
        assertThat(selected).hasText("1 of " + ALL + " selected");
        page.locator(".g-bt button", new Page.LocatorOptions().setHasText("Show only these"))
                .click();
        assertThat(page.locator(".g-t")).hasCount(1);
        page.locator(".g-bt button", new Page.LocatorOptions().setHasText("Show everything"))
                .click();
        page.keyboard().press("Escape");
        assertThat(page.locator(".g-bar")).isHidden();
    }

    /** What is liked or put away stays where it is. */
    private void change(Visitor visitor, Page page) {
        page.keyboard().press("Control+a");
        act(page, "Favourite");
        assertThat(tile(page, 0).locator(".g-fav")).isVisible();
        undo(page);
        assertThat(page.locator(".g-fav")).hasCount(0);
        page.keyboard().press("Escape");
        BoundingBox place = tile(page, 3).boundingBox();
        tile(page, 3).hover();
        tile(page, 3).locator(".g-ck").click();
        tile(page, 4).locator(".g-open").click();
        act(page, "Delete");
        assertThat(page.locator(".g-t.gone")).hasCount(2);
        assertThat(tile(page, 3).boundingBox()).isEqualToComparingFieldByField(place);
        undo(page);
        assertThat(page.locator(".g-t.gone")).hasCount(0);
    }

    private void takeAlong(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator(".g-bar vaadin-button.go").click());
        Path file = folder.resolve("photoplay.zip");
        download.saveAs(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(3);
            assertThat(zip.getEntry("manifest.json")).isNotNull();
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("Brick & Steel/shot 001 take ")))
                    .hasSize(2);
        }
        page.keyboard().press("Escape");
    }

    /** Beyond what was loaded, and back to where it was left. */
    private void look(Visitor visitor, Page page) {
        page.evaluate("window.scrollTo(0, 0)");
        tile(page, 2).locator(".g-open").click();
        Locator counter = page.locator(".lb-n-of");
        assertThat(counter).hasText("3 of " + ALL);
        assertThat(page.locator(".lb-data h2")).hasText("The pier");
        for (int i = 3; i < 70; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(counter).hasText("70 of " + ALL);
        assertThat(page.locator(".lb-pane img")).isVisible();
        page.keyboard().press("+");
        visitor.until("getComputedStyle(document.querySelector('.lb-panes')).getPropertyValue('--zoom') > 1");
        page.keyboard().press("0");
        swipe(page, page.locator(".lb-pane img"), -200);
        assertThat(counter).hasText("71 of " + ALL);
        swipe(page, page.locator(".lb-pane img"), 200);
        assertThat(counter).hasText("70 of " + ALL);
        page.keyboard().press("f");
        assertThat(page.locator(".lb-like")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("c");
        assertThat(page.locator(".lb-pane")).hasCount(2);
        page.keyboard().press("c");
        page.keyboard().press("End");
        assertThat(counter).hasText(ALL + " of " + ALL);
        assertThat(page).hasURL(Pattern.compile(".*show=.*"));
        page.keyboard().press("Escape");
        assertThat(page.locator("asset-lightbox")).isHidden();
        assertThat(tile(page, ALL - 1).locator(".g-open")).isFocused();
        assertThat(tile(page, ALL - 1)).isInViewport();
    }

    /** Also where what it looks like comes later than what there is. */
    private void comeBack(Visitor visitor, Page page) {
        visitor.until("location.search.includes('at=')");
        String address = page.url();
        double top = ((Number) page.evaluate("window.scrollY")).doubleValue();
        page.locator("nav.rail a", new Page.LocatorOptions().setHasText("Plans"))
                .click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Plans")).waitFor();
        ElementHandle late =
                page.addStyleTag(new Page.AddStyleTagOptions().setContent("asset-rows { display: none !important }"));
        page.goBack();
        assertThat(page).hasURL(address);
        page.locator(".g-rows").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("""
                () => new Promise((done) => {
                  let frames = 4;
                  const next = () => (frames -= 1) > 0 ? requestAnimationFrame(next) : done();
                  next();
                })
                """);
        late.evaluate("style => style.remove()");
        visitor.until("Math.abs(window.scrollY - " + top + ") < 400");
        Visitor.go(page, address);
        visitor.until("document.querySelectorAll('.g-t img').length > 3 && window.scrollY > 400");
    }

    private static Locator tile(Page page, int index) {
        return page.locator(".g-t[data-at='" + index + "']");
    }

    private static void act(Page page, String name) {
        page.locator(".g-ba vaadin-button", new Page.LocatorOptions().setHasText(name))
                .click();
    }

    private static void undo(Page page) {
        page.locator("vaadin-notification-card vaadin-button", new Page.LocatorOptions().setHasText("Undo"))
                .last()
                .click();
    }

    private static void swipe(Page page, Locator picture, double by) {
        BoundingBox box = picture.boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        mouse.down();
        mouse.move(box.x + box.width / 2 + by, box.y + box.height / 2);
        mouse.up();
    }

    private static void drag(Page page, Locator from, Locator to) {
        BoundingBox begin = from.boundingBox();
        BoundingBox end = to.boundingBox();
        Mouse mouse = page.mouse();
        mouse.move(begin.x + begin.width / 2, begin.y + begin.height / 2);
        mouse.down();
        mouse.move(end.x + end.width / 2, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(8));
        mouse.up();
    }
}
