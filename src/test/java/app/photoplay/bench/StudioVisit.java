package app.photoplay.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** The demo creator at boards of films, with a clock. */
final class StudioVisit {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** When the first card was there, and the longest time for which the page could not answer. */
    private static final String WATCH = """
            window.seen = 0; window.longest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry =>
              window.longest = Math.max(window.longest, entry.duration))).observe({entryTypes: ['longtask']});
            const look = new MutationObserver(() => {
              if (document.querySelector('.shot .pic')) { look.disconnect();
                requestAnimationFrame(() => { window.seen = performance.now(); }); }
            });
            look.observe(document, {childList: true, subtree: true});""";

    private static final String SCROLL = """
            async () => {
              window.longest = 0; let frame = 0, last = performance.now();
              for (let y = 0; y < document.documentElement.scrollHeight; y += 120) {
                window.scrollTo(0, y);
                await new Promise(requestAnimationFrame);
                const now = performance.now(); frame = Math.max(frame, now - last); last = now;
              }
              return Math.max(window.longest, frame);
            }""";

    private final BrowserContext context;
    private final URI address;
    private final AppProcess node;

    StudioVisit(Browser browser, URI address, AppProcess node) {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        context.setDefaultTimeout(LIMIT.toMillis());
        context.addInitScript(WATCH);
        this.address = address;
        this.node = node;
    }

    /** What one change of one shot costs a page that shows it. */
    record Change(int statements, long bytes) {}

    void signIn() {
        Page page = context.newPage();
        page.navigate(address + "sign-in");
        page.getByLabel("Email").fill("demo@photoplay.example");
        page.fill("input[type=password]", "a text becomes a film");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.close();
    }

    String film(int shots) {
        return node.ask("film " + shots, LIMIT);
    }

    /** Milliseconds from the address to the first card, the middle of several. */
    double firstView(String film, int rounds) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Page page = open(film);
            times.add(((Number) page.evaluate("window.seen")).doubleValue());
            page.close();
        }
        return middle(times);
    }

    int statementsOfView(String film) throws InterruptedException {
        rest();
        node.ask("statements", LIMIT);
        Page page = open(film);
        rest();
        int statements = Integer.parseInt(node.ask("statements", LIMIT));
        page.close();
        return statements;
    }

    /** Milliseconds, from the top to the bottom. */
    double longestFrame(String film) throws InterruptedException {
        Page page = open(film);
        rest();
        double longest = ((Number) page.evaluate(SCROLL)).doubleValue();
        page.close();
        return longest;
    }

    Change change(String film) throws InterruptedException {
        AtomicLong bytes = new AtomicLong();
        Page page = context.newPage();
        page.onWebSocket(socket ->
                socket.onFrameReceived(frame -> bytes.addAndGet(frame.text().getBytes(StandardCharsets.UTF_8).length)));
        page.navigate(address + "films/" + film);
        page.waitForCondition(() -> (boolean) page.evaluate("window.seen > 0"));
        rest();
        node.ask("statements", LIMIT);
        bytes.set(0);
        node.ask("edit " + film + " What is changed now is seen at once.", LIMIT);
        page.locator(".shot p:has-text('What is changed now')").first().waitFor();
        rest();
        Change change = new Change(Integer.parseInt(node.ask("statements", LIMIT)), bytes.get());
        page.close();
        return change;
    }

    /** Milliseconds from the key to the row, the middle of several. */
    double edit(String film, int rounds) throws InterruptedException {
        Page page = open(film);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * rounds; i++) {
            rest();
            Locator card = page.locator(".shot > .pic").nth(2);
            card.focus();
            long before = Long.parseLong(node.ask("revision " + film, LIMIT));
            var stored = CompletableFuture.supplyAsync(() -> node.ask("await " + film + " " + before, LIMIT));
            Thread.sleep(100);
            long start = System.nanoTime();
            page.keyboard().press(i % 2 == 0 ? "Alt+ArrowRight" : "Alt+ArrowLeft");
            stored.join();
            times.add((System.nanoTime() - start) / 1e6);
        }
        page.close();
        return middle(times);
    }

    /** Of the server’s heap, one page for each film. */
    double kilobytesPerPage(List<String> films) throws InterruptedException {
        Page first = open(films.getFirst());
        rest();
        long before = Long.parseLong(node.ask("heap", LIMIT));
        List<Page> pages = new ArrayList<>();
        for (String film : films.subList(1, films.size())) {
            pages.add(open(film));
        }
        // What is only remembered for a moment is forgotten by then.
        Thread.sleep(Duration.ofSeconds(30));
        long after = Long.parseLong(node.ask("heap", LIMIT));
        pages.forEach(Page::close);
        first.close();
        return (double) (after - before) / pages.size();
    }

    private Page open(String film) {
        Page page = context.newPage();
        page.navigate(address + "films/" + film);
        page.waitForCondition(() -> (boolean) page.evaluate("window.seen > 0"));
        return page;
    }

    private static void rest() throws InterruptedException {
        Thread.sleep(1_500);
    }

    private static double middle(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
