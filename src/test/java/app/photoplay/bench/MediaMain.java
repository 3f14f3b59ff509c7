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
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code bench/media}: stored files as the product serves them, beside nginx on the same files. */
public final class MediaMain {

    private static final int KILO = 1_000;

    /** @param range header of the request; empty for the whole file */
    private record Case(String name, int bytes, String range, double aim) {}

    private static final List<Case> CASES = List.of(
            new Case("20kB", 20 * KILO, "", 0.5),
            new Case("200kB", 200 * KILO, "", 0),
            new Case("1.5MB", 1_500 * KILO, "", 0.9),
            new Case("1MB-of-200MB", 200_000 * KILO, "Range: bytes=100000000-100999999\r\n", 0.9));

    private MediaMain() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(arguments.length == 0 ? 5 : Long.parseLong(arguments[0]));
        Path folder = Path.of("target", "media-bench").toAbsolutePath();
        Path home = folder.resolve("home-" + ProcessHandle.current().pid());
        int port = FalWiring.freePort();
        boolean passed = true;
        Files.createDirectories(folder);
        try (AppProcess node = AppProcess.start(
                folder.resolve("product.log"),
                List.of("-Xmx1g"),
                List.of(
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--photoplay.home=" + home,
                        "--photoplay.database.programs="
                                + Path.of("target", "postgresql").toAbsolutePath()))) {
            URI address = node.awaitReady(Duration.ofMinutes(4));
            Browser browser = new Browser(address);
            browser.signIn("demo@photoplay.example", "a text becomes a film");
            String cookie = "Cookie: JSESSIONID=" + browser.session().orElseThrow() + "\r\n";
            ProjectId project = project(home);
            Path www = Files.createDirectories(folder.resolve("www-" + port));
            StringBuilder ratios = new StringBuilder("media");
            try (NginxProcess nginx = NginxProcess.start(folder, www, FalWiring.freePort())) {
                for (Case one : CASES) {
                    String id = file(home, project, one, www);
                    var ours = new KeepAliveLoad(port, "/media/" + id, cookie + one.range());
                    // The first answers are those of cold code.
                    ours.run(time.dividedBy(2));
                    double ourCpu = cpu(node.handle());
                    KeepAliveLoad.Result here = ours.run(time);
                    print(one, "product", here, cpu(node.handle()) - ourCpu);
                    if (nginx.runs()) {
                        var theirs = new KeepAliveLoad(nginx.port(), "/" + one.name(), one.range());
                        theirs.run(time.dividedBy(4));
                        double cpu = nginx.cpuSeconds();
                        KeepAliveLoad.Result there = theirs.run(time);
                        print(one, "nginx", there, nginx.cpuSeconds() - cpu);
                        double ratio = here.answersASecond() / there.answersASecond();
                        passed &= ratio >= one.aim();
                        ratios.append(String.format(Locale.ROOT, " %s=%.2f", one.name(), ratio));
                        if (one.aim() > 0) {
                            ratios.append(String.format(Locale.ROOT, " (aim %.1f)", one.aim()));
                        }
                    }
                }
                if (!nginx.runs()) {
                    ratios.append(" nginx is not installed here: nothing to compare with");
                }
            }
            System.out.println(ratios);
        }
        System.exit(passed ? 0 : 1);
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

    /** The time of one core that a process has had, in seconds; 0 where nobody knows. */
    static double cpu(@Nullable ProcessHandle process) {
        return process == null
                ? 0
                : process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }
}
