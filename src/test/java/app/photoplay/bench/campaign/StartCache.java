package app.photoplay.bench.campaign;

import app.photoplay.bench.AppProcess;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.spi.ToolProvider;

/** What makes the many starts of one application cheap: few compilers, and the JDK's AOT cache (JEP 483, 514). */
final class StartCache {

    private static final List<String> OPTIONS = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path jar;
    private final Path recorded;
    private final Path cache;
    private final Path log;

    StartCache(Path folder) {
        jar = folder.resolve("photoplay-classes.jar");
        recorded = folder.resolve("photoplay.aotconf");
        log = folder.resolve("start-cache.log");
        cache = folder.resolve("photoplay.aot");
    }

    /** The jar, once there is one. */
    Path classes() {
        return Files.exists(jar) ? jar : Path.of("target", "classes");
    }

    List<String> options() {
        List<String> options = new ArrayList<>(OPTIONS);
        if (Files.exists(cache)) {
            options.add("-XX:AOTCache=" + cache);
        }
        return options;
    }

    /** @param once starts the application with these options, and ends it politely */
    void train(Consumer<List<String>> once) {
        PrintWriter out = new PrintWriter(System.err, true);
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(out, out, "--create", "--file", jar.toString(), "-C", "target" + File.separator + "classes", ".");
        if (code != 0) {
            throw new IllegalStateException("No jar of the classes");
        }
        once.accept(with("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded));
        // In a step of its own: at the end of the first it would have to be waited for, and could not be told.
        try (AppProcess making = AppProcess.start(
                jar,
                log,
                with("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + cache),
                List.of())) {
            making.awaitEnd(LIMIT);
        }
    }

    private static List<String> with(String... more) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of(more));
        return options;
    }
}
