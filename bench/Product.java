import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged product as processes of its own on an empty folder, which are gone afterwards, however it went. */
final class Product implements AutoCloseable {

    static final String USER = "bench@photoplay.example";

    private static final Pattern READY = Pattern.compile("is ready: (http\\S+)");
    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(1);

    private final Path folder;
    private final Process process;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private final ConcurrentLinkedQueue<String> output = new ConcurrentLinkedQueue<>();
    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile long peakKilobytes;

    /** Starts the jar without waiting for it. */
    Product(Path jar, String password) throws IOException {
        folder = Files.createTempDirectory("first-film-").toRealPath();
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx1g",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xlog:aot*=error",
                        "-XX:AOTCache=" + jar.resolveSibling("photoplay.aot"),
                        // The first start of all: nothing is unpacked anywhere yet.
                        "-Dorg.bytedeco.javacpp.cachedir=" + folder.resolve("ffmpeg"),
                        "-jar",
                        jar.toString(),
                        "--server.port=0",
                        "--photoplay.home=" + folder.resolve("home"),
                        "--photoplay.demo.enabled=true",
                        "--photoplay.demo.email=" + USER,
                        "--photoplay.demo.password=" + password)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        // However this ends, Ctrl+C included.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Thread.ofPlatform().daemon().start(this::read);
        Thread.ofPlatform().daemon().start(this::watchMemory);
    }

    /** Waits until it says where it can be seen. */
    URI address() throws Exception {
        return ready.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** What it printed. */
    String output() {
        return String.join("\n", output);
    }

    /** The most that all its processes held at once, in MB; 0 where this machine does not tell. */
    long peakMegabytes() {
        return peakKilobytes / 1024;
    }

    /** A file of its own folder. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** The unpacked program of that name. */
    Path program(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("ffmpeg"))) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(\\.exe)?"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new IOException("The product unpacked no " + name));
        }
    }

    private void read() {
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                var match = READY.matcher(line);
                if (match.find()) {
                    ready.complete(URI.create(match.group(1)));
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        ready.completeExceptionally(new IllegalStateException("It ended before it was ready"));
    }

    private void watchMemory() {
        while (process.isAlive()) {
            List<ProcessHandle> family = family();
            seen.addAll(family);
            long sum = family.stream().mapToLong(Product::kilobytes).sum();
            peakKilobytes = Math.max(peakKilobytes, sum);
            try {
                Thread.sleep(BETWEEN_SAMPLES);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The product, the database server, which has left its parent, and all that they started. */
    private List<ProcessHandle> family() {
        Stream<ProcessHandle> roots = Stream.concat(Stream.of(process.toHandle()), databaseServer());
        return roots.flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .distinct()
                .toList();
    }

    private Stream<ProcessHandle> databaseServer() {
        try (Stream<Path> files = Files.find(
                folder.resolve("home"), 3, (file, kind) -> file.getFileName().endsWith("postmaster.pid"))) {
            Path file = files.findFirst().orElseThrow();
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    .stream();
        } catch (IOException | RuntimeException e) {
            return Stream.empty();
        }
    }

    /** What a process holds, shared pages counted by their share on Linux, in full elsewhere. */
    private static long kilobytes(ProcessHandle one) {
        try {
            return field(Path.of("/proc", "" + one.pid(), "smaps_rollup"), "Pss:");
        } catch (IOException | RuntimeException noShares) {
            try {
                return field(Path.of("/proc", "" + one.pid(), "status"), "VmRSS:");
            } catch (IOException | RuntimeException noProc) {
                return askPs(one.pid());
            }
        }
    }

    private static long field(Path file, String name) throws IOException {
        String line = Files.readAllLines(file).stream()
                .filter(one -> one.startsWith(name))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
    }

    private static long askPs(long pid) {
        if (Files.isDirectory(Path.of("/proc/self"))) {
            return 0;
        }
        try (var lines =
                new ProcessBuilder("ps", "-o", "rss=", "-p", "" + pid).start().inputReader()) {
            return Long.parseLong(lines.readLine().strip());
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    @Override
    public synchronized void close() {
        if (ended.getAndSet(true)) {
            return;
        }
        seen.addAll(family());
        process.destroy();
        if (!ended(process.toHandle(), Duration.ofSeconds(30))) {
            process.destroyForcibly();
        }
        for (ProcessHandle one : seen) {
            if (one.isAlive() && !ended(one, Duration.ofSeconds(5))) {
                one.destroyForcibly();
                ended(one, Duration.ofSeconds(5));
            }
        }
        delete(folder);
    }

    private static boolean ended(ProcessHandle one, Duration patience) {
        try {
            one.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (Exception e) {
            return !one.isAlive();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("Left behind: " + folder + " (" + e + ")");
        }
    }
}
