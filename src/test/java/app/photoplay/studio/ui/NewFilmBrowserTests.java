package app.photoplay.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The writing desk at every width: what can be pressed can be hit, what is said can be read, what falls is caught. */
@BrowserTest
class NewFilmBrowserTests {

    private static final List<int[]> WINDOWS = List.of(
            new int[] {1440, 900},
            new int[] {1024, 768},
            new int[] {850, 900},
            new int[] {768, 1024},
            new int[] {721, 800},
            new int[] {390, 844});

    /** Everything to press that is narrower or lower than 40 px, by its words. */
    private static final String SMALL = """
            () => [...document.querySelectorAll('main.screening :is(a, button, label:has(input), summary, vaadin-button, input[type=range])')]
                .filter(target => target.getClientRects().length && !target.closest('[hidden]'))
                .map(target => [target, target.getBoundingClientRect()])
                .filter(([target, box]) => box.width < 39.5 || box.height < 39.5)
                .map(([target, box]) => `${target.innerText || target.className} ${Math.round(box.width)}x${Math.round(box.height)}`)
            """;

    /** Whether two things have a pixel in common. */
    private static final String OVERLAP = """
            ([one, other]) => {
              const [a, b] = [one, other].map(selector => document.querySelector(selector).getBoundingClientRect());
              return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
            }
            """;

    @Test
    void nothingIsTooSmallToHitOrLiesOverSomethingElseAtAnyWidth(Visitor visitor) {
        Page page = visitor.signUp("Jona").page();
        visitor.write(
                "The harbour", "INT. HARBOUR - NIGHT\n\nAnna walks down the long road to the harbour.\n\n".repeat(9));
        visitor.convert().waitFor();
        page.locator(".kind").nth(1).click();
        page.locator(".range").waitFor();
        for (int[] window : WINDOWS) {
            page.setViewportSize(window[0], window[1]);
            String at = window[0] + " wide";
            assertThat((List<?>) page.evaluate(SMALL)).as(at).isEmpty();
            assertThat(page.evaluate(OVERLAP, List.of(".desk .name", ".film-title")))
                    .as(at)
                    .isEqualTo(false);
            assertThat(page.evaluate(OVERLAP, List.of(".desk .name", ".bare-upload")))
                    .as(at)
                    .isEqualTo(false);
            assertThat(((Number) page.evaluate("document.querySelector('manuscript-page').clientWidth")).intValue())
                    .as(at)
                    .isGreaterThan(Math.min(340, window[0] - 40));
            assertThat(((Number) page.evaluate("document.querySelector('.look').clientWidth")).intValue())
                    .as(at)
                    .isGreaterThan(104);
            assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth"))
                    .as(at)
                    .isEqualTo(false);
        }
    }

    @Test
    void whereToStopIsInSightBesideChaptersAndASlider(Visitor visitor) {
        Page page = visitor.signUp("Jona").page();
        visitor.write("The harbour", chapters());
        page.locator(".chapters").waitFor();
        visitor.convert().waitFor();

        visitor.until("document.querySelector('.chapters').getClientRects().length > 0");
        assertThat(page.evaluate(OVERLAP, List.of(".gates", ".forecast"))).isEqualTo(false);
        assertThat(page.evaluate("document.querySelector('.gates').getBoundingClientRect().bottom < innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void aFileIsCaughtWhereverItFallsAndThePageSaysSo(Visitor visitor) {
        Page page = visitor.signUp("Jona").page();
        visitor.open("new");
        visitor.paper().waitFor();

        drag(page, ".choices", "dragenter");
        assertThat(page.locator("manuscript-page")).hasClass(Pattern.compile(".*\\bdrop\\b.*"));
        assertThat(drag(page, ".choices", "dragover")).isEqualTo(true);
        drag(page, "html", "dragleave");
        assertThat(page.locator("manuscript-page")).not().hasClass(Pattern.compile(".*\\bdrop\\b.*"));

        assertThat(drag(page, "header", "drop")).isEqualTo(true);
        assertThat(visitor.paper()).hasValue("A night of rain.");
        assertThat(page.locator(".desk .name")).containsText("rain.txt");
    }

    @Test
    void aFileThatFallsOnAScreenWithoutUseForItDoesNotReplaceTheScreen(Visitor visitor) {
        Page page = visitor.signUp("Jona").page();

        assertThat(drag(page, "main", "dragover")).isEqualTo(true);
        assertThat(drag(page, "main", "drop")).isEqualTo(true);
    }

    /** Plays a step of a drag with a file. Gives whether the browser was kept from going to the file. */
    private static Object drag(Page page, String over, String step) {
        return page.locator(over).first().evaluate("""
                        (element, type) => {
                          const data = new DataTransfer();
                          data.items.add(new File(['A night of rain.'], 'rain.txt', { type: 'text/plain' }));
                          return !element.dispatchEvent(
                              new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
                        }
                        """, step);
    }

    private static String chapters() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            text.append("Chapter ")
                    .append(i)
                    .append("\n\n")
                    .append("Anna walked down the road to the harbour. ".repeat(6));
            text.append("\n\n");
        }
        return text.toString();
    }
}
