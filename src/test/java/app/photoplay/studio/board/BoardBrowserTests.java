package app.photoplay.studio.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.ApiClient;
import app.photoplay.support.BrowserTest;
import app.photoplay.support.Creator;
import app.photoplay.support.RunsAlone;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A storyboard at its first stop is put in order by keys, by mouse and by menu, and all of it is taken back. */
@BrowserTest
@RunsAlone
class BoardBrowserTests {

    private static final String TEXT = """
            INT. LAMP ROOM - NIGHT

            Mara climbs the narrow stairs with a lamp in her hand, stops at every window, and listens to the storm outside.

            MARA
            Somebody is out there. I heard a bell, and I heard it twice.

            She wipes the glass with her sleeve and counts the lights in the harbour, one after the other, until there are none.

            JONAS
            There should have been twelve. Count them again, and take your time.

            Rain beats against the windows of the tower, and far below the waves break white over the black rocks.

            EXT. PIER - DAY

            A small boat is tied to the pier, and nobody sits in it; its oars lie crossed, and its lamp still burns.

            FINN
            It came in by itself. I swear that nobody was on board.

            Finn shakes his head, takes the rope into both hands, and pulls the boat slowly along the wooden planks.

            MARA
            Then who has lit the lamp? It burns no longer than a night.

            The sea lies flat and grey under a pale sun, and the gulls sit in a long row on the wall and wait.
            """;

    private static final String ORDER = """
            () => [...document.querySelectorAll('story-board > section')].map(section =>
              [...section.querySelectorAll('.shot p')].map(words => words.textContent.trim()))""";

    private static final String MENU_IS_WHOLE = """
            () => [...document.querySelectorAll('vaadin-context-menu-list-box')].every(list =>
              [list, list.parentElement].every(box => box.scrollHeight <= box.clientHeight + 1))""";

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void aStoryboardIsPutInOrderAndAllOfItIsTakenBack(Visitor visitor) {
        Creator creator = Creator.signUp(application);
        ApiClient client = creator.client(URI.create("http://localhost:" + port + "/"));
        JsonNode conversion = client.post("api/conversions", Map.of("text", TEXT, "gate", "shot-list"))
                .json();
        creator.comesIn(visitor);
        visitor.open("films/" + conversion.path("project").asString());
        Page page = visitor.page();
        page.locator(".gate-choice").waitFor();
        page.locator(".shot").first().waitFor();
        Object first = page.evaluate(ORDER);
        Page other = page.context().newPage();
        Visitor.go(other, page.url());
        other.locator(".shot").first().waitFor();

        movesByKeyboard(page);
        seen(other, page.evaluate(ORDER));
        insertsMergesAndDuplicates(page);
        drags(page);
        seen(other, page.evaluate(ORDER));
        setsForSeveral(page);
        removesAndRestores(page);
        keepsWhatIsDoneWithoutAConnection(page);
        seen(other, page.evaluate(ORDER));

        page.reload();
        page.locator(".shot").first().waitFor();
        Locator undo = page.locator("vaadin-button[data-key=z]");
        while (undo.isEnabled()) {
            Object before = page.evaluate(ORDER);
            page.evaluate(
                    "document.querySelectorAll('vaadin-notification-card').forEach(card => card.dataset.old = '')");
            page.keyboard().press("z");
            page.waitForCondition(() -> page.locator(
                                            "vaadin-notification-card:not([data-old])",
                                            new Page.LocatorOptions().setHasText("Taken back."))
                                    .count()
                            > 0
                    || !before.equals(page.evaluate(ORDER)));
        }
        seen(page, first);
        seen(other, first);
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void movesByKeyboard(Page page) {
        List<String> before = cards(page);
        page.locator(".shot > .pic").first().focus();
        String moved = focused(page);

        page.keyboard().press("Alt+ArrowRight");
        page.waitForCondition(() -> !cards(page).equals(before));
        assertThat(cards(page)).startsWith(before.get(1), before.get(0), before.get(2));
        page.waitForCondition(() -> moved.equals(focused(page)));

        page.keyboard().press("Alt+ArrowDown");
        page.waitForCondition(() -> page.locator("section:nth-of-type(2) [data-shot='" + moved + "']")
                        .count()
                == 1);
        page.waitForCondition(() -> moved.equals(focused(page)));
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isNotEqualTo(moved);
    }

    private static void insertsMergesAndDuplicates(Page page) {
        int count = cards(page).size();
        page.locator(".shot > .pic").first().focus();
        String first = focused(page);
        page.keyboard().press("i");
        page.waitForCondition(() -> cards(page).size() == count + 1);
        page.waitForCondition(() -> !first.equals(focused(page)));

        page.locator(".shot > .pic").first().focus();
        page.keyboard().press("Shift+M");
        page.waitForCondition(() -> cards(page).size() == count);
        page.waitForCondition(() -> first.equals(focused(page)));

        page.locator(".shot .more").first().click();
        Locator lines = page.locator("vaadin-context-menu-item");
        assertThat(lines.filter(named("^Remove"))).isVisible();
        assertThat((boolean) page.evaluate(MENU_IS_WHOLE))
                .as("the menu is seen whole")
                .isTrue();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Move").setExact(true))
                .hover();
        assertThat(lines.filter(named("To the next scene"))).isVisible();
        lines.filter(named("Duplicate")).click();
        page.waitForCondition(() -> cards(page).size() == count + 1);
    }

    private static void drags(Page page) {
        List<String> before = cards(page);
        page.locator(".shot").first().scrollIntoViewIfNeeded();
        BoundingBox from = page.locator(".shot > .pic").first().boundingBox();
        BoundingBox to = page.locator(".shot > .pic").nth(2).boundingBox();
        page.mouse().move(from.x + 40, from.y + 40);
        page.mouse().down();
        page.mouse()
                .move(to.x + to.width - 30, to.y + 40, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
        assertThat(page.locator(".drop-mark")).isVisible();
        page.mouse().up();

        page.waitForCondition(() -> !cards(page).equals(before));
        assertThat(cards(page)).startsWith(before.get(1), before.get(2), before.get(0));
        assertThat(page.locator(".drop-mark, shot-sheet")).hasCount(0);
    }

    private static void setsForSeveral(Page page) {
        page.locator(".shot > .pic").first().focus();
        page.keyboard().press("x");
        assertThat(page.locator(".shot.picked")).hasCount(1);
        page.locator(".shot > .pic").nth(2).focus();
        page.keyboard().press("Shift+X");
        assertThat(page.locator(".pick-bar .count")).hasText("3 shots picked");

        page.locator(".pick-bar vaadin-button:has-text('Set')").click();
        page.getByLabel("Seconds").fill("7");
        page.getByLabel("Seconds").blur();
        page.locator("vaadin-dialog vaadin-button[theme~=primary]:not([disabled])")
                .click();
        assertThat(page.locator(".shot.picked time", new Page.LocatorOptions().setHasText(Pattern.compile("^7"))))
                .hasCount(3);
    }

    private static void removesAndRestores(Page page) {
        List<String> before = cards(page);
        page.locator(".pick-bar vaadin-button:has-text('Remove')").click();
        page.waitForCondition(() -> cards(page).size() == before.size() - 3);
        assertThat(page.locator(".pick-bar")).isHidden();

        page.getByLabel("Bin", new Page.GetByLabelOptions().setExact(true)).click();
        Locator restore = page.locator(".bin-shot vaadin-button");
        restore.nth(2).waitFor();
        int binned = restore.count();
        assertThat(binned).isGreaterThanOrEqualTo(3);
        restore.first().click();
        assertThat(restore).hasCount(binned - 1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".bin-shot")).hasCount(0);
        page.waitForCondition(() -> cards(page).size() == before.size() - 2);
    }

    /** A gesture that finds no connection is done when there is one again. */
    private static void keepsWhatIsDoneWithoutAConnection(Page page) {
        List<String> before = cards(page);
        page.locator(".shot > .pic").first().focus();
        page.context().setOffline(true);
        page.keyboard().press("Delete");
        page.context().setOffline(false);
        page.waitForCondition(() -> cards(page).size() == before.size() - 1);
        assertThat(cards(page)).isEqualTo(before.subList(1, before.size()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> cards(Page page) {
        List<String> all = new ArrayList<>();
        ((List<List<String>>) page.evaluate(ORDER)).forEach(all::addAll);
        return all;
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(words));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement?.closest('.shot')?.dataset.shot"));
    }

    private static void seen(Page page, Object order) {
        page.waitForCondition(() -> order.equals(page.evaluate(ORDER)));
    }
}
