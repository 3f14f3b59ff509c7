package app.photoplay.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The demo creator at a full gallery, with a clock. */
final class GalleryVisit {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** When the pictures of the first screen had their place and were there. */
    private static final String WATCH = """
            window.seen = 0; window.longest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry =>
              window.longest = Math.max(window.longest, entry.duration))).observe({entryTypes: ['longtask']});
            const look = () => {
              const pictures = [...document.querySelectorAll('.g-t')].filter(tile => tile.getBoundingClientRect().top < innerHeight);
              if (pictures.length > 4 && pictures.every(tile => tile.querySelector('img')?.complete)) window.seen = performance.now();
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);""";

    /** From end to end in about four hundred steps. */
    private static final String SCROLL = """
            async () => {
              window.longest = 0; let frame = 0, last = performance.now();
              const tall = document.documentElement.scrollHeight;
              for (let y = 0; y < tall; y += Math.max(400, tall / 400)) {
                window.scrollTo(0, y);
                await new Promise(requestAnimationFrame);
                const now = performance.now(); frame = Math.max(frame, now - last); last = now;
              }
              return Math.max(window.longest, frame);
            }""";

    private static final String FILTERED = "document.querySelector('.g-count').textContent !== window.before";

    private final BrowserContext context;
    private final URI address;
    private final AppProcess node;

    GalleryVisit(Browser browser, URI address, AppProcess node) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        context.setDefaultTimeout(LIMIT.toMillis());
        context.addInitScript(WATCH);
        this.address = address;
        this.node = node;
    }

    /**
     * @param frame milliseconds of the longest
     * @param statements for each screenful that was rested at
     * @param megabytes of the page's scripts at the end
     */
    record Scroll(double frame, double statements, double megabytes) {}

    void signIn() {
        Page page = context.newPage();
        page.navigate(address + "sign-in");
        page.getByLabel("Email").fill("demo@photoplay.example");
        page.fill("input[type=password]", "a text becomes a film");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.close();
    }

    void fill(int assets) {
        node.ask("gallery " + assets, LIMIT);
    }

    /** Milliseconds from the address to the pictures of the first screen, the middle of several. */
    double firstView(int rounds) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Page page = open();
            times.add(((Number) page.evaluate("window.seen")).doubleValue());
            page.close();
        }
        return middle(times);
    }

    Scroll scroll() throws InterruptedException {
        Page page = open();
        Thread.sleep(1_500);
        double longest = ((Number) page.evaluate(SCROLL)).doubleValue();
        node.ask("statements", LIMIT);
        int screens = 10;
        for (int i = 0; i < screens; i++) {
            page.evaluate("n => window.scrollTo(0, 1000 + n * 5000)", i);
            Thread.sleep(400);
        }
        double statements = Double.parseDouble(node.ask("statements", LIMIT)) / screens;
        double megabytes = ((Number) page.evaluate("performance.memory.usedJSHeapSize")).doubleValue() / 1e6;
        page.close();
        return new Scroll(longest, statements, megabytes);
    }

    /** Milliseconds from a word in the search to the list that it finds, without the wait for a pause in typing. */
    double filter(int rounds) {
        Page page = open();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            page.evaluate("window.before = document.querySelector('.g-count').textContent");
            var favourites = page.locator(".g-filters > .g-f[aria-pressed]");
            long start = System.nanoTime();
            favourites.click();
            page.waitForCondition(() -> (boolean) page.evaluate(FILTERED));
            times.add((System.nanoTime() - start) / 1e6);
        }
        page.close();
        return middle(times);
    }

    double favouriteAll() {
        Page page = open();
        page.keyboard().press("Control+a");
        var act = page.locator(".g-ba vaadin-button").first();
        act.waitFor();
        long start = System.nanoTime();
        act.click();
        page.locator("vaadin-notification-card").first().waitFor();
        double time = (System.nanoTime() - start) / 1e6;
        page.close();
        return time;
    }

    /** Of the server’s heap. */
    double kilobytesPerPage(int count) throws InterruptedException {
        Page first = open();
        Thread.sleep(1_500);
        long before = Long.parseLong(node.ask("heap", LIMIT));
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(open());
        }
        Thread.sleep(3_000);
        long after = Long.parseLong(node.ask("heap", LIMIT));
        pages.forEach(Page::close);
        first.close();
        return (double) (after - before) / count;
    }

    private Page open() {
        Page page = context.newPage();
        page.navigate(address + "gallery");
        page.waitForCondition(() -> (boolean) page.evaluate("window.seen > 0"));
        return page;
    }

    private static double middle(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
