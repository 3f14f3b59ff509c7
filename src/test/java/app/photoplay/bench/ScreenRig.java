package app.photoplay.bench;

import app.photoplay.support.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The application with the demo creator signed in, in a desktop's window of Chromium, and clocks on both sides. */
final class ScreenRig implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** {@code seen}: when what is looked for was there; {@code longest}: the longest task so far. */
    private static final String WATCH = """
            window.seen = 0; window.longest = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry =>
              window.longest = Math.max(window.longest, entry.duration))).observe({entryTypes: ['longtask']});
            const there = () => { %s };
            const look = () => { if (there()) window.seen = performance.now(); else requestAnimationFrame(look); };
            requestAnimationFrame(look);""";

    /** From end to end; the longest time for which the page showed nothing new. */
    private static final String SCROLL = """
            async least => {
              window.longest = 0; let frame = 0, last = performance.now();
              const tall = document.documentElement.scrollHeight;
              for (let y = 0; y < tall; y += Math.max(least, tall / 400)) {
                window.scrollTo(0, y);
                await new Promise(requestAnimationFrame);
                const now = performance.now(); frame = Math.max(frame, now - last); last = now;
              }
              return Math.max(window.longest, frame);
            }""";

    private final AppProcess node;
    private final Playwright playwright;
    private final BrowserContext context;
    private final URI address;

    private ScreenRig(AppProcess node, Playwright playwright, String there) {
        this.node = node;
        this.playwright = playwright;
        address = node.awaitReady(Duration.ofMinutes(4));
        context = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.program(System.getenv("PATH"))))
                .newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        context.setDefaultTimeout(LIMIT.toMillis());
        context.addInitScript(WATCH.formatted(there));
        signIn();
    }

    /**
     * @param name of its folder and log below target
     * @param there the body of a function that says whether what a page is opened for is seen
     */
    static ScreenRig start(String name, String there) {
        Path folder = Path.of("target", name).toAbsolutePath();
        AppProcess node = AppProcess.startTest(
                StudioNode.class,
                folder.resolveSibling(name + ".log"),
                List.of("-Xmx1g"),
                List.of(
                        "--spring.profiles.active=demo",
                        "--server.port=" + FalWiring.freePort(),
                        "--photoplay.home="
                                + folder.resolve(
                                        "home-" + ProcessHandle.current().pid()),
                        "--photoplay.database.programs="
                                + Path.of("target", "postgresql").toAbsolutePath()));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new ScreenRig(node, playwright, there);
    }

    private void signIn() {
        Page page = context.newPage();
        page.navigate(address + "sign-in");
        page.getByLabel("Email").fill("demo@photoplay.example");
        page.fill("input[type=password]", "a text becomes a film");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.close();
    }

    /** What {@link StudioNode} says to that. */
    String ask(String line) {
        return node.ask(line, LIMIT);
    }

    /** Statements since they were asked for last. */
    int statements() {
        return Integer.parseInt(ask("statements"));
    }

    Page blank() {
        return context.newPage();
    }

    /** @return when what it is opened for is seen */
    Page open(String path) {
        return go(blank(), path);
    }

    Page go(Page page, String path) {
        page.navigate(address + path);
        page.waitForCondition(() -> (boolean) page.evaluate("window.seen > 0"));
        return page;
    }

    /** Milliseconds from the address to what is looked for, the middle of several. */
    double firstView(String path, int rounds) {
        return middle(rounds, () -> {
            Page page = open(path);
            double seen = ((Number) page.evaluate("window.seen")).doubleValue();
            page.close();
            return seen;
        });
    }

    /**
     * Milliseconds of the longest frame, from the top to the bottom.
     *
     * @param step pixels, at least; in four hundred steps where that is more
     */
    static double longestFrame(Page page, int step) throws InterruptedException {
        rest();
        return ((Number) page.evaluate(SCROLL, step)).doubleValue();
    }

    /** Of the server’s heap, for one page: the first of the paths is there before anything is counted. */
    double kilobytesPerPage(List<String> paths) throws InterruptedException {
        List<Page> pages = new ArrayList<>();
        pages.add(open(paths.getFirst()));
        rest();
        long before = Long.parseLong(ask("heap"));
        paths.subList(1, paths.size()).forEach(path -> pages.add(open(path)));
        // What is only remembered for a moment is forgotten by then.
        Thread.sleep(Duration.ofSeconds(30));
        long after = Long.parseLong(ask("heap"));
        pages.forEach(Page::close);
        return (double) (after - before) / (paths.size() - 1);
    }

    static double middle(int rounds, Supplier<Double> measure) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            times.add(measure.get());
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Until what was begun has come to its end. */
    static void rest() throws InterruptedException {
        Thread.sleep(1_500);
    }

    @Override
    public void close() {
        playwright.close();
        node.close();
    }
}
