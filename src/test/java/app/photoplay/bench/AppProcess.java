package app.photoplay.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A main class of ours in a JVM of its own, which says when it is ready and can be ended politely or hard. */
public final class AppProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("is ready: (http\\S+)");
    private static final Duration POLITE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private AppProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Thread.ofPlatform().daemon().name("output-of-" + process.pid()).start(this::read);
    }

    /**
     * Starts the application without waiting for it.
     *
     * @param log gets what it prints, after what is there
     * @param jvm options such as {@code -Xmx1g}
     * @param settings such as {@code --server.port=0}
     */
    public static AppProcess start(Path log, List<String> jvm, List<String> settings) {
        return start(Path.of("target", "classes"), log, jvm, settings);
    }

    /** The same with its classes in a jar, as an AOT cache needs it. */
    public static AppProcess start(Path classes, Path log, List<String> jvm, List<String> settings) {
        return start(on(classes), "app.photoplay.PhotoplayApplication", log, jvm, settings);
    }

    /** The same as a packaged product. */
    public static AppProcess startJar(Path jar, Path log, List<String> jvm, List<String> settings) {
        return start(List.of("-jar", jar.toString()), log, jvm, settings);
    }

    /** The same with a main class of the tests. */
    public static AppProcess startTest(Class<?> main, Path log, List<String> jvm, List<String> settings) {
        return start(System.getProperty("java.class.path"), main.getName(), log, jvm, settings);
    }

    private static AppProcess start(String classPath, String main, Path log, List<String> jvm, List<String> settings) {
        return start(List.of("-cp", classPath, main), log, jvm, settings);
    }

    private static AppProcess start(List<String> what, Path log, List<String> jvm, List<String> settings) {
        List<String> words = new ArrayList<>();
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.add("--enable-native-access=ALL-UNNAMED");
        words.add("-Djava.awt.headless=true");
        words.addAll(jvm);
        words.addAll(what);
        words.addAll(settings);
        try {
            return new AppProcess(
                    new ProcessBuilder(words).redirectErrorStream(true).start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the product runs on, as the build wrote it down; nothing of the tests. */
    private static String on(Path classes) {
        try {
            return classes
                    + File.pathSeparator
                    + Files.readString(Path.of("target", "runtime-classpath")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Started from another folder, or nothing is built", e);
        }
    }

    /** Where it answers, with a slash at the end; waits for it. */
    public URI awaitReady(Duration limit) {
        try {
            return ready.get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The application is not ready; see " + log.getFileName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** A line for its standard input. */
    public void say(String line) {
        try {
            process.outputWriter().write(line + "\n");
            process.outputWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}; returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        ended(Duration.ofMinutes(1));
    }

    /** As Ctrl+C; hard where that does not help. */
    @Override
    public void close() {
        process.destroy();
        if (!ended(POLITE)) {
            kill();
        }
    }

    /** For what ends by itself. */
    public void awaitEnd(Duration limit) {
        if (!ended(limit)) {
            kill();
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private void read() {
        try (var lines = process.inputReader();
                var out = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(line + "\n");
                out.flush();
                Matcher match = READY.matcher(line);
                if (match.find()) {
                    ready.complete(URI.create(match.group(1)));
                }
                heard(line);
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.completeExceptionally(new IllegalStateException("It ended"));
        answers.complete("");
    }

    private volatile CompletableFuture<String> answers = new CompletableFuture<>();

    private void heard(String line) {
        if (line.startsWith("answer ")) {
            answers.complete(line.substring("answer ".length()));
        }
    }

    /** Says a line and waits for the line that begins with «answer ». One at a time. */
    public String ask(String line, Duration limit) {
        answers = new CompletableFuture<>();
        say(line);
        try {
            return answers.get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("No answer to «" + line + "»", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
