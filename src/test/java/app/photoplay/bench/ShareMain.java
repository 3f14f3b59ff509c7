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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code bench/share}: the page of a shared film as a guest meets it, beside nginx on the same bytes. */
public final class ShareMain {

    private static final int VIEWERS = 1_000;
    /** As many as one network may look live. */
    private static final int OF_A_NETWORK = 40;

    private static final double MOST_KILOBYTES = 50;
    private static final double OF_NGINX = 0.5;

    /** Of what is neither picture nor film: bytes over the wire, and how many. */
    private static final String LOADED = """
            () => {
              const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .filter((one) => !['img', 'video', 'track'].includes(one.initiatorType));
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
                passed &= firstLoad(browser, address, path, line);
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

    private static boolean firstLoad(Browser browser, URI address, String path, StringBuilder line) {
        List<Double> largest = new ArrayList<>();
        double kilobytes = 0;
        int requests = 0;
        for (int i = 0; i < 5; i++) {
            try (Page page = browser.newContext().newPage()) {
                page.navigate(address + path.substring(1));
                List<?> loaded = (List<?>) page.evaluate(LOADED);
                kilobytes = ((Number) loaded.get(0)).doubleValue() / 1000;
                requests = ((Number) loaded.get(1)).intValue();
                largest.add(((Number) page.evaluate(LARGEST)).doubleValue());
            }
        }
        largest.sort(null);
        line.append(String.format(
                Locale.ROOT,
                " kb=%.1f (aim %.0f) requests=%d lcp_ms=%.0f",
                kilobytes,
                MOST_KILOBYTES,
                requests,
                largest.get(largest.size() / 2)));
        return kilobytes <= MOST_KILOBYTES;
    }

    private static boolean pages(AppProcess node, int port, String path, Path folder, Duration time, StringBuilder line)
            throws IOException, InterruptedException {
        var ours = new KeepAliveLoad(port, path, "User-Agent: bench\r\nAccept: text/html\r\n");
        ours.run(time.dividedBy(2));
        KeepAliveLoad.Result here = ours.run(time);
        line.append(String.format(Locale.ROOT, " pages_s=%.0f", here.answersASecond()));
        Path www = Files.createDirectories(folder.resolve("www-" + port));
        Files.write(www.resolve("page"), new byte[(int) (here.bytes() / Math.max(1, here.answers()))]);
        try (NginxProcess nginx = NginxProcess.start(folder, www, FalWiring.freePort())) {
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
