package app.photoplay.base.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short-lived program: run to its end, killed when that does not come. */
record Command(List<String> words) {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    static Command of(List<String> words) {
        return new Command(List.copyOf(words));
    }

    /** Runs it; a program that is missing or takes longer than two minutes has a non-zero exit code as well. */
    Outcome run() {
        try {
            // Into a file, not a pipe: a server started by the program would keep the pipe open for its whole life.
            Path output = Files.createTempFile("photoplay-", ".log");
            try {
                Process process = builder()
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                int code = waitFor(process);
                return new Outcome(code, new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Outcome(-1, String.valueOf(e.getMessage()));
        }
    }

    /** The same program for a caller who follows it; settings of an installed PostgreSQL are kept away from it. */
    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static int waitFor(Process process) {
        try {
            if (process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }

    /** How a program ended, and what it printed. */
    record Outcome(int exitCode, String output) {}
}
