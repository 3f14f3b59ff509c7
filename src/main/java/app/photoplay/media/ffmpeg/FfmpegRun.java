package app.photoplay.media.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One process from its start to its certain end: fed, drained, watched, and killed with its children when due. */
final class FfmpegRun {

    private static final int LINES_KEPT = 20;
    private static final int LINE_LENGTH = 300;
    private static final long WATCH_EVERY_MS = 100;

    private final Set<FfmpegRun> register;
    private final List<String> line;
    private final Consumer<Map<String, String>> environment;
    private final long deadline;
    private final BooleanSupplier cancelled;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final StringBuilder answer = new StringBuilder();
    private FfmpegCommand.@Nullable Feed feed;
    private Consumer<FfmpegProgress> progress = step -> {};
    private int answerLimit;
    private @Nullable Process process;
    private volatile FfmpegException.@Nullable Reason killed;

    FfmpegRun(
            Set<FfmpegRun> register,
            Consumer<Map<String, String>> environment,
            List<String> line,
            Duration timeout,
            BooleanSupplier cancelled) {
        this.register = register;
        this.environment = environment;
        this.line = line;
        this.cancelled = cancelled;
        this.deadline = System.nanoTime() + timeout.toNanos();
    }

    FfmpegRun fed(FfmpegCommand.@Nullable Feed source) {
        this.feed = source;
        return this;
    }

    FfmpegRun progress(Consumer<FfmpegProgress> listener) {
        this.progress = listener;
        return this;
    }

    /** Keeps what the program prints, up to that many characters, instead of reading progress from it. */
    FfmpegRun keepingAnswer(int limit) {
        this.answerLimit = limit;
        return this;
    }

    String answer() {
        return answer.toString();
    }

    void cancel() {
        kill(FfmpegException.Reason.CANCELLED);
    }

    /** Starts the process and returns when it has ended. */
    void finish() {
        Process started = start();
        register.add(this);
        Thread output = reader("ffmpeg-output", started.getInputStream(), this::readOutput);
        Thread errors = reader("ffmpeg-errors", started.getErrorStream(), this::readErrors);
        Thread watch = Thread.ofPlatform().daemon().name("ffmpeg-watch").start(() -> watch(started));
        try {
            write(started);
            int exit = started.waitFor();
            output.join(TimeUnit.SECONDS.toMillis(2));
            errors.join(TimeUnit.SECONDS.toMillis(2));
            judge(exit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancel();
            throw failure(FfmpegException.Reason.CANCELLED, -1);
        } finally {
            kill(FfmpegException.Reason.CANCELLED);
            watch.interrupt();
            register.remove(this);
        }
    }

    private Process start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(line);
            environment.accept(builder.environment());
            Process started = builder.start();
            process = started;
            return started;
        } catch (IOException e) {
            FfmpegException failure = new FfmpegException(FfmpegException.Reason.UNAVAILABLE, "Could not start ffmpeg");
            failure.initCause(e);
            throw failure;
        }
    }

    /** A program that ends early breaks the pipe; why it did so is then in its own words, not in ours. */
    private void write(Process started) throws InterruptedException {
        FfmpegCommand.Feed source = feed;
        try (OutputStream input = started.getOutputStream()) {
            if (source != null) {
                source.writeTo(input);
            }
        } catch (IOException e) {
            if (started.waitFor(2, TimeUnit.SECONDS) && started.exitValue() == 0 && killed == null) {
                return;
            }
            kill(FfmpegException.Reason.FAILED);
        }
    }

    private void judge(int exit) {
        FfmpegException.Reason reason = killed;
        if (reason != null || exit != 0) {
            throw failure(reason == null ? FfmpegException.Reason.FAILED : reason, reason == null ? exit : -1);
        }
    }

    private FfmpegException failure(FfmpegException.Reason reason, int exit) {
        synchronized (lastLines) {
            return new FfmpegException(reason, exit, List.copyOf(lastLines));
        }
    }

    private void watch(Process started) {
        try {
            while (!started.waitFor(WATCH_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - deadline > 0) {
                    kill(FfmpegException.Reason.TIMED_OUT);
                } else if (cancelled.getAsBoolean()) {
                    kill(FfmpegException.Reason.CANCELLED);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void kill(FfmpegException.Reason reason) {
        Process started = process;
        if (started == null || !started.isAlive()) {
            return;
        }
        if (killed == null) {
            killed = reason;
        }
        started.descendants().forEach(ProcessHandle::destroyForcibly);
        started.destroyForcibly();
    }

    private static Thread reader(String name, InputStream stream, LineReader work) {
        return Thread.ofPlatform().daemon().name(name).start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 8192)) {
                work.read(lines);
            } catch (IOException e) {
                // The stream ends with its process; its exit code tells the rest.
                return;
            }
        });
    }

    private void readOutput(BufferedReader lines) throws IOException {
        if (answerLimit > 0) {
            char[] part = new char[8192];
            for (int n = lines.read(part); n >= 0; n = lines.read(part)) {
                answer.append(part, 0, Math.min(n, answerLimit - answer.length()));
            }
            return;
        }
        ProgressReader.read(lines, progress);
    }

    private void readErrors(BufferedReader lines) throws IOException {
        BoundedLines.read(lines, LINE_LENGTH, text -> {
            if (text.contains(PackagedLibraries.HARMLESS)) {
                return;
            }
            synchronized (lastLines) {
                if (lastLines.size() == LINES_KEPT) {
                    lastLines.removeFirst();
                }
                lastLines.addLast(BoundedLines.withoutFolders(text));
            }
        });
    }

    private interface LineReader {
        void read(BufferedReader lines) throws IOException;
    }
}
