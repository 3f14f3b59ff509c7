package app.photoplay.bench;

import app.photoplay.support.Chromium;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code bench/gallery}: what ten thousand assets cost. */
public final class GalleryMain {

    private static final int FIRST_MILLIS = 1_000;
    private static final int FRAME_MILLIS = 50;
    private static final int FILTER_MILLIS = 200;

    private GalleryMain() {}

    public static void main(String[] arguments) throws Exception {
        int assets = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        Path folder = Path.of("target", "gallery-bench").toAbsolutePath();
        List<String> settings = List.of(
                "--spring.profiles.active=demo",
                "--server.port=" + FalWiring.freePort(),
                "--photoplay.home="
                        + folder.resolve("home-" + ProcessHandle.current().pid()),
                "--photoplay.database.programs="
                        + Path.of("target", "postgresql").toAbsolutePath());
        boolean passed;
        try (AppProcess node = AppProcess.startTest(
                        StudioNode.class, folder.resolveSibling("gallery-bench.log"), List.of("-Xmx1g"), settings);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            URI address = node.awaitReady(Duration.ofMinutes(4));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.program(System.getenv("PATH"))));
            GalleryVisit visit = new GalleryVisit(browser, address, node);
            visit.signIn();
            visit.fill(assets);
            // What is loaded once for all is loaded before anything is measured.
            visit.firstView(2);
            double view = visit.firstView(5);
            GalleryVisit.Scroll scroll = visit.scroll();
            double filter = visit.filter(5);
            double favourite = visit.favouriteAll();
            double server = visit.kilobytesPerPage(4);
            passed = view <= FIRST_MILLIS && scroll.frame() <= FRAME_MILLIS && filter <= FILTER_MILLIS;
            System.out.printf(
                    Locale.ROOT,
                    "gallery assets=%d first_view_ms=%.0f (aim %d) longest_frame_ms=%.0f (aim %d) statements_a_screen=%.1f"
                            + " filter_ms=%.0f (aim %d) select_all_and_favourite_ms=%.0f server_kb_a_page=%.0f"
                            + " browser_mb=%.1f%n",
                    assets,
                    view,
                    FIRST_MILLIS,
                    scroll.frame(),
                    FRAME_MILLIS,
                    scroll.statements(),
                    filter,
                    FILTER_MILLIS,
                    favourite,
                    server,
                    scroll.megabytes());
        }
        System.exit(passed ? 0 : 1);
    }
}
