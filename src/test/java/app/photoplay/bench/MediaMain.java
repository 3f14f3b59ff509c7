package app.photoplay.bench;

import app.photoplay.base.Sha256;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.support.Browser;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code bench/media}: stored files as the product serves them, beside nginx on the same files. */
public final class MediaMain {

    private static final int KILO = 1_000;
    private static final int WARM_ANSWERS = 30_000;
    private static final Duration WARM_LIMIT = Duration.ofSeconds(75);

    /** @param range header of the request; empty for the whole file */
    private record Case(String name, int bytes, String range, double aim) {}

    private static final List<Case> CASES = List.of(
            new Case("20kB", 20 * KILO, "", 0.5),
            new Case("200kB", 200 * KILO, "", 0),
            new Case("1.5MB", 1_500 * KILO, "", 0.9),
            new Case("1MB-of-200MB", 200_000 * KILO, "Range: bytes=100000000-100999999\r\n", 0.9));

    private final Path folder = Path.of("target", "media-bench").toAbsolutePath();
    private final Path home = folder.resolve("home-" + ProcessHandle.current().pid());
    private final int port = FalWiring.freePort();
    private final Duration time;
    private final Map<Case, String> ids = new LinkedHashMap<>();
    private final StringBuilder ratios = new StringBuilder("media");
    private boolean passed = true;

    private MediaMain(Duration time) {
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        MediaMain bench = new MediaMain(Duration.ofSeconds(arguments.length == 0 ? 5 : Long.parseLong(arguments[0])));
        bench.run();
        System.exit(bench.passed ? 0 : 1);
    }

    private void run() throws Exception {
        Path www = Files.createDirectories(folder.resolve("www-" + port));
        int front = FalWiring.freePort();
        try (NginxProcess nginx = NginxProcess.start(folder, www, front, port, home.resolve("media"))) {
            try (AppProcess node = start()) {
                URI address = node.awaitReady(Duration.ofMinutes(4));
                ProjectId project = project(home);
                for (Case one : CASES) {
                    ids.put(one, file(home, project, one, www));
                }
                measure(node, cookie(address), nginx, false);
            }
            if (nginx.runs()) {
                try (AppProcess node = start("--photoplay.media.accel-redirect=" + NginxProcess.INTERNAL)) {
                    measure(node, cookie(node.awaitReady(Duration.ofMinutes(4))), nginx, true);
                }
            } else {
                ratios.append(" nginx is not installed here: nothing to compare with");
            }
        }
        System.out.println(ratios);
    }

    private AppProcess start(String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--photoplay.home=" + home,
                "--photoplay.database.programs="
                        + Path.of("target", "postgresql").toAbsolutePath()));
        settings.addAll(List.of(more));
        return AppProcess.start(folder.resolve("product.log"), List.of("-Xmx1g"), settings);
    }

    private static String cookie(URI address) throws Exception {
        Browser browser = new Browser(address);
        browser.signIn("demo@photoplay.example", "a text becomes a film");
        return "Cookie: JSESSIONID=" + browser.session().orElseThrow() + "\r\n";
    }

    /** @param proxied whether nginx sends what the product, asked by it, has allowed */
    private void measure(AppProcess node, String cookie, NginxProcess nginx, boolean proxied) throws Exception {
        warm(cookie);
        for (Case one : CASES) {
            var ours = new KeepAliveLoad(proxied ? nginx.port() : port, "/media/" + ids.get(one), cookie + one.range());
            ours.run(time.dividedBy(4));
            double before = cpu(node, proxied ? nginx : null);
            KeepAliveLoad.Result here = ours.run(time);
            print(one, proxied ? "accel" : "product", here, cpu(node, proxied ? nginx : null) - before);
            if (!nginx.runs()) {
                continue;
            }
            var theirs = new KeepAliveLoad(nginx.port(), "/" + one.name(), one.range());
            theirs.run(time.dividedBy(4));
            before = nginx.cpuSeconds();
            KeepAliveLoad.Result there = theirs.run(time);
            print(one, "nginx", there, nginx.cpuSeconds() - before);
            double ratio = here.answersASecond() / there.answersASecond();
            passed &= proxied || ratio >= one.aim();
            ratios.append(String.format(Locale.ROOT, " %s%s=%.2f", one.name(), proxied ? "-accel" : "", ratio));
            if (one.aim() > 0) {
                ratios.append(String.format(Locale.ROOT, " (aim %.1f)", one.aim()));
            }
        }
    }

    /** Until the code that answers has been compiled: after some ten thousands of answers, or where that takes too long. */
    private void warm(String cookie) throws InterruptedException {
        var small = new KeepAliveLoad(port, "/media/" + ids.get(CASES.getFirst()), cookie);
        long end = System.nanoTime() + WARM_LIMIT.toNanos();
        for (long answers = 0; answers < WARM_ANSWERS && System.nanoTime() < end; ) {
            answers += small.run(Duration.ofSeconds(2)).answers();
        }
    }

    private static void print(Case one, String who, KeepAliveLoad.Result result, double cpu) {
        System.out.printf(
                Locale.ROOT,
                "%-13s %-8s answers_s=%.0f mb_s=%.0f cpu_ms_per_100=%.1f%n",
                one.name(),
                who,
                result.answersASecond(),
                result.megabytesASecond(),
                100_000 * cpu / Math.max(1, result.answers()));
    }

    private static ProjectId project(Path home) {
        ProjectId project = ProjectId.next();
        new AppTables(home).jdbc().sql("""
                        insert into projects (id, owner_id, title, look, aspect, created_at)
                        select ?, id, 'Files', 'NOIR', 'WIDE_16_9', now() from users where email like 'demo@%'
                        """).param(project.value()).update();
        return project;
    }

    /** Random bytes, where the product keeps its own, and under a name of its own for nginx. */
    private static String file(Path home, ProjectId project, Case one, Path www) throws IOException {
        Path file = Files.createTempFile(www, "file", ".part");
        MessageDigest digest = Sha256.digest();
        Random random = new Random(one.bytes());
        byte[] block = new byte[KILO];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < one.bytes(); written += block.length) {
                random.nextBytes(block);
                digest.update(block);
                out.write(block);
            }
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        Path place = home.resolve("media")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        Files.createDirectories(place.resolveSibling(""));
        Files.copy(file, place);
        Files.move(file, www.resolve(one.name()));
        UUID id = AssetId.next().value();
        new AppTables(home)
                .jdbc()
                .sql("""
                        insert into assets (id, project_id, kind, content_type, bytes, sha256, width, height, created_at)
                        values (?, ?, 'STILL', 'image/png', ?, ?, 16, 9, now())
                        """)
                .params(id, project.value(), one.bytes(), hash)
                .update();
        return id.toString();
    }

    /** Of the product with its database, and of a proxy before it, in seconds of one core. */
    private double cpu(AppProcess node, @Nullable NginxProcess proxy) {
        double database = new AppTables(home).server().map(MediaMain::cpu).orElse(0.0);
        return node.handle().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9
                + database
                + (proxy == null ? 0 : proxy.cpuSeconds());
    }

    /** The time of one core that a process and all that it started have had, in seconds; 0 where nobody knows. */
    static double cpu(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(one -> one.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toNanos())
                        .sum()
                / 1e9;
    }
}
