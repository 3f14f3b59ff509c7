package app.photoplay.bench;

import app.photoplay.support.ApiClient;
import app.photoplay.support.ApiClient.Answer;
import app.photoplay.support.Chromium;
import app.photoplay.support.ShortStory;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;

/** {@code bench/share}: the page of a shared film as a guest meets it, beside a page of Next.js and nginx on the same bytes. */
public final class ShareMain {

    private static final int VIEWERS = 1_000;
    /** As many as one network may look live. */
    private static final int OF_A_NETWORK = 40;

    private static final double MOST_KILOBYTES = 50;
    private static final double OF_NGINX = 0.5;
    private static final double OF_NEXT = 0.7;
    private static final int LOOKS = 7;
    private static final int WARM_ANSWERS = 20_000;
    /** Of each part of a page before it is looked at. */
    private static final int LOOK_ANSWERS = 2_000;

    private static final Duration WARM_LIMIT = Duration.ofSeconds(60);

    /** Of what is neither picture nor film: bytes over the wire, and how many. */
    private static final String LOADED = """
            () => {
              const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .filter((one) => !['img', 'video', 'track'].includes(one.initiatorType) && !/^(image|video)/.test(one.contentType ?? ''));
              return [all.reduce((sum, one) => sum + one.transferSize, 0), all.length];
            }""";

    private static final String LARGEST = """
            () => new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
              .observe({type: 'largest-contentful-paint', buffered: true}))""";

    private ShareMain() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(arguments.length == 0 ? 5 : Long.parseLong(arguments[0]));
        Path folder = Files.createDirectories(Path.of("target", "share-bench").toAbsolutePath());
        int port = FalWiring.freePort();
        boolean passed = true;
        StringBuilder line = new StringBuilder("share");
        try (AppProcess node = AppProcess.start(
                        folder.resolve("product.log"),
                        List.of("-Xmx1g"),
                        List.of(
                                "--spring.profiles.active=demo",
                                "--server.port=" + port,
                                "--photoplay.animatic.width=480",
                                "--photoplay.home="
                                        + folder.resolve("home-"
                                                + ProcessHandle.current().pid()),
                                "--photoplay.database.programs="
                                        + Path.of("target", "postgresql").toAbsolutePath()));
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            URI address = node.awaitReady(Duration.ofMinutes(4));
            String path = "/" + link(address);
            try (Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.program(System.getenv("PATH"))))) {
                passed &= compared(browser, address, path, time, line);
            }
            passed &= pages(node, port, path, folder, time, line);
            viewers(node, port, path, line);
        }
        System.out.println(line);
        System.exit(passed ? 0 : 1);
    }

    /** @return the path of the page, without a slash in front */
    private static String link(URI address) {
        ApiClient demo = new ApiClient(address, "demo@photoplay.example", "a text becomes a film");
        ShortStory story = ShortStory.convert(demo);
        story.awaitStatus(
                demo, "the film", status -> status.path("state").asString().equals("done"));
        String share = "api/projects/" + story.project(demo).path("id").asString() + "/share";
        demo.post(share + "/versions");
        Answer link = demo.post(
                share,
                Map.of(
                        "name",
                        "Bench",
                        "version",
                        "latest",
                        "shows",
                        List.of("film", "storyboard", "script"),
                        "allows",
                        List.of("remark")));
        return link.json().path("url").asString().substring(1);
    }

    /** One look of a fresh browser. */
    private record Look(double kilobytes, int requests, double largest) {

        static Look of(Browser browser, String address) {
            try (var window = browser.newContext();
                    Page page = window.newPage()) {
                page.navigate(address);
                List<?> loaded = (List<?>) page.evaluate(LOADED);
                return new Look(
                        ((Number) loaded.get(0)).doubleValue() / 1000,
                        ((Number) loaded.get(1)).intValue(),
                        ((Number) page.evaluate(LARGEST)).doubleValue());
            }
        }

        /** The one in the middle. */
        static Look middle(List<Look> looks) {
            return looks.stream()
                    .sorted(Comparator.comparingDouble(Look::largest))
                    .toList()
                    .get(looks.size() / 2);
        }

        String words(String of) {
            return String.format(
                    Locale.ROOT,
                    " %1$s_kb=%2$.1f %1$s_requests=%3$d %1$s_lcp_ms=%4$.0f",
                    of,
                    kilobytes,
                    requests,
                    largest);
        }
    }

    /** Both pages by turns, since the machine has its moods, and both as they answer once they have answered for a while. */
    private static boolean compared(Browser browser, URI address, String path, Duration time, StringBuilder line)
            throws IOException, InterruptedException {
        String ours = address + path.substring(1);
        for (String part :
                List.of(path, path + "/1/poster/large", path + "/1/poster/small", "/styles/share-letters.css")) {
            warm(new KeepAliveLoad(address.getPort(), part, "User-Agent: bench\r\nAccept: */*\r\n"), LOOK_ANSWERS);
        }
        Path next = Path.of("target", "share-bench", "next").toAbsolutePath();
        List<Look> here = new ArrayList<>();
        if (!Files.isDirectory(next.resolve("node_modules/next"))) {
            for (int i = 0; i < LOOKS; i++) {
                here.add(Look.of(browser, ours));
            }
            line.append(Look.middle(here).words("share")).append(" Next.js is not installed here");
            return Look.middle(here).kilobytes() <= MOST_KILOBYTES;
        }
        try (NextPage page =
                NextPage.start(next, Jsoup.connect(ours).userAgent("bench").get(), address, FalWiring.freePort())) {
            warm(new KeepAliveLoad(page.port(), "/", "Accept: text/html\r\n"), LOOK_ANSWERS);
            List<Look> there = new ArrayList<>();
            for (int i = 0; i < LOOKS; i++) {
                here.add(Look.of(browser, ours));
                there.add(Look.of(browser, "http://127.0.0.1:" + page.port() + "/"));
            }
            Look share = Look.middle(here);
            Look other = Look.middle(there);
            double ratio = share.largest() / other.largest();
            line.append(share.words("share"))
                    .append(other.words("next"))
                    .append(String.format(Locale.ROOT, " lcp_ratio=%.2f (aim %.1f)", ratio, OF_NEXT));
            line.append(String.format(
                    Locale.ROOT,
                    " next_s=%.0f",
                    new KeepAliveLoad(page.port(), "/", "Accept: text/html\r\n")
                            .run(time)
                            .answersASecond()));
            return share.kilobytes() <= MOST_KILOBYTES && ratio <= OF_NEXT;
        }
    }

    private static boolean pages(AppProcess node, int port, String path, Path folder, Duration time, StringBuilder line)
            throws IOException, InterruptedException {
        var ours = new KeepAliveLoad(port, path, "User-Agent: bench\r\nAccept: text/html\r\n");
        warm(ours, WARM_ANSWERS);
        double before = node.handle().info().totalCpuDuration().orElseThrow().toMillis();
        KeepAliveLoad.Result here = ours.run(time);
        double cpu = node.handle().info().totalCpuDuration().orElseThrow().toMillis() - before;
        line.append(String.format(
                Locale.ROOT,
                " pages_s=%.0f cpu_ms_per_100=%.1f",
                here.answersASecond(),
                100 * cpu / Math.max(1, here.answers())));
        Path www = Files.createDirectories(folder.resolve("www-" + port));
        Files.write(www.resolve("page"), new byte[(int) (here.bytes() / Math.max(1, here.answers()))]);
        try (NginxProcess nginx = NginxProcess.start(folder, www, FalWiring.freePort(), port, www)) {
            if (!nginx.runs()) {
                line.append(" nginx is not installed here: nothing to compare with");
                return true;
            }
            KeepAliveLoad.Result there = new KeepAliveLoad(nginx.port(), "/page", "").run(time);
            double ratio = here.answersASecond() / there.answersASecond();
            line.append(String.format(
                    Locale.ROOT, " nginx_s=%.0f ratio=%.2f (aim %.1f)", there.answersASecond(), ratio, OF_NGINX));
            return ratio >= OF_NGINX;
        }
    }

    /** Until the code that answers has been compiled, or where that takes too long. */
    private static void warm(KeepAliveLoad load, int least) throws InterruptedException {
        long end = System.nanoTime() + WARM_LIMIT.toNanos();
        for (long answers = 0; answers < least && System.nanoTime() < end; ) {
            answers += load.run(Duration.ofSeconds(2)).answers();
        }
    }

    /** Streams from as many addresses as it takes, each open until all are. */
    private static void viewers(AppProcess node, int port, String path, StringBuilder line) throws IOException {
        long before = resident(node.handle());
        List<Socket> looking = new ArrayList<>();
        int open = 0;
        try {
            for (int i = 0; i < VIEWERS; i++) {
                InetAddress from = InetAddress.getByName("127.0.1." + (1 + i / OF_A_NETWORK));
                Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, from, 0);
                looking.add(socket);
                socket.setSoTimeout(20_000);
                socket.getOutputStream()
                        .write(("GET " + path
                                        + "/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                byte[] status = socket.getInputStream().readNBytes(12);
                open += new String(status, StandardCharsets.US_ASCII).endsWith("200") ? 1 : 0;
            }
            double kilobytes = (resident(node.handle()) - before) / 1000.0 / Math.max(1, open);
            line.append(String.format(Locale.ROOT, " live=%d kb_each=%.1f", open, Math.max(0, kilobytes)));
        } finally {
            for (Socket socket : looking) {
                socket.close();
            }
        }
    }

    /** Bytes; 0 where nobody knows. */
    private static long resident(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(entry -> entry.startsWith("VmRSS:"))
                        .mapToLong(entry -> Long.parseLong(entry.replaceAll("\\D", "")) * 1024)
                        .sum()
                : 0;
    }
}
