package app.photoplay.support;

import app.photoplay.base.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application as whoever clones it has it: a process of its own on a folder, that can be killed hard and started
 * again. Its output is read as it comes, so that nobody waits by guessing.
 */
public final class RunningApplication implements AutoCloseable {

    /** A setting for tests that look at no picture: they are drawn quickly. */
    public static final String SMALL_PICTURES = "--photoplay.animatic.width=160";

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Pattern READY = Pattern.compile("is ready: (http\\S+)");

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private RunningApplication(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("output-of-" + process.pid()).start(this::read);
    }

    /**
     * Starts the application on that home with the demo account and waits until it is ready.
     *
     * @param arguments settings such as {@code --photoplay.home=…}, which override the defaults
     * @throws AssertionError with everything it printed, if it ends instead
     */
    public static RunningApplication on(Path home, String... arguments) {
        RunningApplication application = launch(home, arguments);
        try {
            application.ready.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
            return application;
        } catch (ExecutionException | TimeoutException e) {
            application.close();
            throw new AssertionError("The application did not start:\n" + application.output(), e);
        } catch (InterruptedException e) {
            application.close();
            throw new IllegalStateException(e);
        }
    }

    /** Starts the application without waiting, for starts that are expected to fail. */
    public static RunningApplication launch(Path home, String... arguments) {
        var words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx768m",
                // Most of them live for seconds, which the second compiler would spend on itself.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "app.photoplay.PhotoplayApplication",
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--photoplay.home=" + home.toAbsolutePath(),
                "--photoplay.database.programs=" + TestDatabase.PROGRAMS));
        words.addAll(List.of(arguments));
        try {
            return new RunningApplication(
                    new ProcessBuilder(words).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers, with a slash at the end. */
    public URI address() {
        return ready.join();
    }

    /** A client that is signed in as the demo account by HTTP Basic. */
    public ApiClient client() {
        return new ApiClient(address(), "demo@photoplay.example", "a text becomes a film");
    }

    /** Ends the process as {@code kill -9} does and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Asks it to end, as Ctrl+C does, and waits until it has. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    /** Waits for its end. */
    public int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything it printed so far. */
    public String output() {
        return String.join("\n", output);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void read() {
        try (var reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.add(line);
                Optional.of(READY.matcher(line))
                        .filter(java.util.regex.Matcher::find)
                        .ifPresent(match -> ready.complete(URI.create(match.group(1))));
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        ready.completeExceptionally(new IllegalStateException("It ended"));
    }

    /** What the product runs on, as the build wrote it down; without what only tests need. */
    private static String classPath() {
        Path runtime = Path.of("target", "runtime-classpath");
        try {
            return Stream.of("target/classes", Files.readString(runtime).strip())
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException("Build first: " + runtime + " is written at generate-test-resources", e);
        }
    }
}
