package app.photoplay.bench;

import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.support.TestPlans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stand-in and one node on a folder of their own, which are gone afterwards, however it went. */
public final class NodeRig implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(10);

    private final Path folder;
    private final FalStandin standin;
    private final AppTables tables;
    private final List<String> settings = new ArrayList<>();
    private @Nullable AppProcess node;
    private @Nullable URI address;
    private boolean closed;

    /**
     * @param folder is made, and removed in the end
     * @param more settings of the application
     */
    public NodeRig(Path folder, StandinOptions options, List<String> more) {
        this(folder, options, more, true);
    }

    /** @param rung whether the node has an address at which the stand-in can ring */
    public NodeRig(Path folder, StandinOptions options, List<String> more, boolean rung) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(this.folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        standin = FalStandin.start(options);
        tables = new AppTables(home());
        int port = FalWiring.freePort();
        settings.addAll(
                rung
                        ? FalWiring.settings(standin, port, this.folder)
                        : FalWiring.withoutAddress(standin, port, this.folder));
        settings.add("--photoplay.home=" + home());
        settings.add("--photoplay.database.programs="
                + Path.of("target", "postgresql").toAbsolutePath());
        settings.add("--photoplay.generation.ceiling.per-conversion=1000000");
        settings.add("--photoplay.generation.ceiling.per-day=1000000");
        settings.addAll(more);
        // However this ends, Ctrl+C included.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public Path home() {
        return folder.resolve("home");
    }

    public FalStandin standin() {
        return standin;
    }

    public AppTables tables() {
        return tables;
    }

    /** Starts the node with a heap of 1 GB and waits until it is ready. */
    public void start() {
        AppProcess fresh = AppProcess.startTest(
                BenchNode.class, folder.resolveSibling(folder.getFileName() + ".log"), List.of("-Xmx1g"), settings);
        node = fresh;
        address = fresh.awaitReady(START_LIMIT);
        TestPlans.publish(tables.jdbc(), "free", 1_000_000_000, 300);
    }

    /** Where the node answers, with a slash at the end. */
    public URI address() {
        return Objects.requireNonNull(address, "Not started");
    }

    public void kill() {
        AppProcess running = node;
        if (running != null) {
            running.kill();
        }
    }

    public String ask(String line) {
        AppProcess running = node;
        if (running == null) {
            throw new IllegalStateException("Not started");
        }
        return running.ask(line, ANSWER_LIMIT);
    }

    /** @return seconds until it is so, looked at every few milliseconds */
    public static double await(String what, Duration limit, int everyMillis, BooleanSupplier done)
            throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            boolean is = false;
            try {
                is = done.getAsBoolean();
            } catch (RuntimeException notYet) {
                is = false;
            }
            double passed = (System.nanoTime() - start) / 1e9;
            if (is) {
                return passed;
            }
            if (passed > limit.toSeconds()) {
                throw new IllegalStateException("Not within " + limit + ": " + what);
            }
            Thread.sleep(everyMillis);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        var server = tables.server();
        AppProcess running = node;
        if (running != null) {
            running.close();
        }
        server.filter(ProcessHandle::isAlive).ifPresent(ProcessHandle::destroyForcibly);
        standin.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Left behind: " + folder.getFileName());
        }
    }
}
