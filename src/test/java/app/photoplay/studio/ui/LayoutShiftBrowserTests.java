package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.BrowserTest;
import app.photoplay.support.Visitor;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is on the screen stays where it is while more comes: shifts as the browser itself counts them. */
@BrowserTest
class LayoutShiftBrowserTests {

    private static final String LONGER = "Anna walked down the long road to the harbour. ".repeat(40);

    /** Counts from now on, in windows of at most five seconds as the metric has it, and keeps what moved, for the message. */
    private static final String COUNT = """
            () => {
              window.shift = 0;
              window.moved = [];
              let sum = 0, first = 0, last = 0;
              new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput).forEach((entry) => {
                const goesOn = entry.startTime - last < 1000 && entry.startTime - first < 5000;
                if (!goesOn) { sum = 0; first = entry.startTime; }
                last = entry.startTime;
                sum += entry.value;
                window.shift = Math.max(window.shift, sum);
                window.moved.push(entry.value.toFixed(3) + ' ' + entry.sources.map((source) => source.node?.className ?? source.node?.nodeName));
              })).observe({ type: 'layout-shift' });
            }
            """;

    @Test
    void theShotsTakeTheirPlaceWithoutPushingAnything(Visitor visitor) {
        Page page = visitor.signUp("Mara Kessler").page();
        follow(visitor, page);
    }

    @Test
    void neitherDoTheyOnAPhone(Visitor visitor) {
        Page page = visitor.signUp("Mara Kessler").page();
        visitor.onAPhone();
        follow(visitor, page);
    }

    private static void follow(Visitor visitor, Page page) {
        visitor.write("The harbour", LONGER);
        visitor.convert().waitFor();
        page.evaluate(COUNT);
        visitor.convert().click();
        page.waitForURL(Pattern.compile(".*/films/.*"));
        page.locator(".shot").first().waitFor();
        visitor.until("document.querySelectorAll('.shot .pic img').length > 1");

        assertThat(((Number) page.evaluate("window.shift")).doubleValue())
                .as(String.valueOf(page.evaluate("window.moved.join('; ')")))
                .isLessThan(0.1);
    }
}
