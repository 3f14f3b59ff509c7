package app.photoplay.bench.campaign;

import app.photoplay.bench.AppProcess;
import app.photoplay.bench.AppTables;
import app.photoplay.bench.FalWiring;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.media.ffmpeg.RealFfmpeg;
import app.photoplay.support.ApiClient;
import app.photoplay.support.FfmpegShim;
import app.photoplay.support.TestPlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stand-in, and the application on a home of its own: everything that a campaign starts and ends. */
final class Rig implements AutoCloseable {

    static final Duration START_LIMIT = Duration.ofMinutes(4);

    private static final int DISK_MEGABYTES = 1_500;
    private static final String PASSWORD = "a text becomes a film";
    /** Dense, so that a lost webhook comes again while the campaign still runs. */
    private static final List<Duration> HOOK_PAUSES =
            Stream.of(1, 1, 2, 3, 5, 8, 13, 20, 20, 20).map(Duration::ofSeconds).toList();

    private final Path folder;
    private final Disk disk;
    private final FalStandin standin;
    private final FfmpegShim shim;
    private final AppTables tables;
    private final List<String> settings = new ArrayList<>();
    private final URI address;
    private final StartCache startCache;
    private volatile @Nullable AppProcess application;
    private boolean closed;

    /** @param folder is made, and removed in the end */
    Rig(Path folder, long seed) {
        this.folder = folder.toAbsolutePath();
        disk = Disk.at(this.folder.resolve("disk"), DISK_MEGABYTES);
        standin = FalStandin.start(StandinOptions.defaults()
                .seed(seed)
                .hookPauses(HOOK_PAUSES)
                .drip(Duration.ofMillis(300))
                .latency(Latency.of(Duration.ofMillis(200), Duration.ofMillis(1_500))
                        .spreading(0.8)));
        shim = new FfmpegShim(this.folder.resolve("shim"), RealFfmpeg.locate());
        tables = new AppTables(home());
        startCache = new StartCache(this.folder);
        int port = FalWiring.freePort();
        address = URI.create("http://127.0.0.1:" + port + "/");
        settings.addAll(FalWiring.settings(standin, port, this.folder));
        settings.addAll(List.of(
                "--spring.profiles.active=demo",
                "--photoplay.home=" + home(),
                "--photoplay.database.programs="
                        + Path.of("target", "postgresql").toAbsolutePath(),
                "--photoplay.ffmpeg.path=" + shim.program()));
        for (String short_ : List.of(
                "generation.first-wait=300ms",
                "generation.longest-wait=3s",
                "generation.longest-retry-after=3s",
                "generation.queue-deadline=90s",
                "generation.still-deadline=60s",
                "generation.clip-deadline=90s",
                "generation.submit-patience=15s",
                "generation.look-ups=2s,4s,8s,16s",
                "generation.ceiling.per-conversion=1000000",
                "generation.ceiling.per-day=1000000",
                "film.patience=10s",
                "fal.limits.connect=2s",
                "fal.limits.submit-start=5s",
                "fal.limits.submit=6s",
                "fal.limits.status=4s",
                "fal.limits.result=6s",
                "fal.limits.idle=3s",
                "fal.limits.download=10s")) {
            settings.add("--photoplay." + short_);
        }
    }

    Path home() {
        return disk.folder().resolve("home");
    }

    /** What the application printed. */
    Path log() {
        return folder.resolve("application.log");
    }

    FalStandin standin() {
        return standin;
    }

    Disk disk() {
        return disk;
    }

    FfmpegShim shim() {
        return shim;
    }

    /** Programs that hang and that the application should have ended; what an earlier one left behind is nobody's. */
    long hanging() {
        AppProcess running = application;
        return running == null
                ? 0
                : running.handle()
                        .descendants()
                        .filter(shim.hanging()::contains)
                        .count();
    }

    AppTables tables() {
        return tables;
    }

    /** Starts the application and waits until it is ready. */
    void start() {
        AppProcess fresh = AppProcess.start(startCache.classes(), log(), startCache.options(), settings);
        application = fresh;
        fresh.awaitReady(START_LIMIT);
    }

    /** Starts and ends it once to learn how, so that each later start takes a third of the time. */
    void train() {
        startCache.train(options -> {
            try (AppProcess once = AppProcess.start(startCache.classes(), log(), options, settings)) {
                application = once;
                once.awaitReady(START_LIMIT);
            }
        });
    }

    void kill() {
        AppProcess running = application;
        if (running != null) {
            running.kill();
        }
    }

    /** @param number of one of the people who convert, from 0; 0 is the demo account */
    ApiClient client(int number) {
        return new ApiClient(address, email(number), PASSWORD);
    }

    /** More people like the one of the demo account, and a plan that lets everybody go on. */
    void populate(int people) {
        for (int number = 1; number < people; number++) {
            tables.jdbc()
                    .sql("""
                            insert into users (id, email, email_key, display_name, password_hash, role, scheme, created_at, version)
                            select gen_random_uuid(), ?, ?, display_name, password_hash, role, scheme, created_at, 0
                            from users where email = ?
                            """)
                    .params(email(number), email(number), email(0))
                    .update();
        }
        TestPlans.publish(tables.jdbc(), "free", 1_000_000_000, 300);
    }

    private static String email(int number) {
        return number == 0 ? "demo@photoplay.example" : "campaign-" + number + "@photoplay.example";
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        AppProcess running = application;
        var server = tables.server();
        if (running != null) {
            shim.be(FfmpegShim.Mood.WELL);
            running.close();
        }
        server.filter(ProcessHandle::isAlive).ifPresent(ProcessHandle::destroyForcibly);
        shim.close();
        standin.close();
        keepLog();
        disk.close();
        Disk.delete(folder);
    }

    private void keepLog() {
        try {
            if (Files.exists(log())) {
                Files.move(
                        log(),
                        folder.resolveSibling(folder.getFileName() + ".log"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
