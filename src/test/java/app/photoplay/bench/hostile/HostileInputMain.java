package app.photoplay.bench.hostile;

import app.photoplay.bench.AppProcess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * {@code bench/hostile-input}: sends a packaged product with a heap of 1 GB everything that is known to hurt one like it,
 * while a probe asks for its health. Passed where it lives, nothing is its own fault, and nobody else waited.
 */
public final class HostileInputMain {

    private static final String USER = "bench@photoplay.example";
    private static final double LONGEST_WAIT = 1;
    private static final int LEFT = 0;
    private static final int ACCEPTED = 202;
    /** How long the probe asks before anything hostile is sent. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String authorization;

    private HostileInputMain(URI address, String password) {
        this.address = address;
        authorization =
                "Basic " + Base64.getEncoder().encodeToString((USER + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** @param arguments the product's jar; then, where not all are wanted, words that the names of inputs have in them */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hostile-input-");
        String password = UUID.randomUUID().toString();
        Path log = folder.resolve("log");
        var inputs = HostileBodies.all().stream()
                .filter(input ->
                        arguments.length == 1 || Stream.of(arguments).skip(1).anyMatch(input.name()::contains))
                .toList();
        boolean passed = false;
        try (var product = AppProcess.startJar(
                Path.of(arguments[0]),
                log,
                List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError"),
                List.of(
                        "--server.port=0",
                        "--photoplay.home=" + folder.resolve("home"),
                        "--photoplay.demo.enabled=true",
                        "--photoplay.demo.email=" + USER,
                        "--photoplay.demo.password=" + password))) {
            var address = product.awaitReady(Duration.ofMinutes(10));
            passed = new HostileInputMain(address, password).run(product, inputs);
        }
        if (passed) {
            delete(folder);
        } else {
            System.out.println("Its log and its home are in " + folder);
        }
        System.exit(passed ? 0 : 1);
    }

    private boolean run(AppProcess product, List<HostileInput> inputs) throws InterruptedException {
        double worst = 0;
        int faults = 0;
        String slowest = "";
        double slowestSeconds = 0;
        ordinary();
        try (var probe = new HealthProbe(address)) {
            Thread.sleep(Duration.ofSeconds(3));
            probe.worstSeconds();
            Thread.sleep(QUIET);
            double quiet = probe.worstSeconds();
            line("nothing", QUIET.toSeconds(), "", quiet);
            for (var input : inputs) {
                long start = System.nanoTime();
                var answers = send(input);
                double seconds = (System.nanoTime() - start) / 1e9;
                // Whoever left may have left something behind that goes on.
                Thread.sleep(Duration.ofSeconds(input.atOnce() > 1 ? 4 : 1));
                double wait = probe.worstSeconds();
                line(input.name(), seconds, told(answers), wait);
                worst = Math.max(worst, wait);
                faults += (int) answers.stream().filter(answer -> answer == 500).count();
                if (seconds > slowestSeconds) {
                    slowest = input.name();
                    slowestSeconds = seconds;
                }
                if (!product.handle().isAlive()) {
                    System.out.println("The product ended at «" + input.name() + "».");
                    break;
                }
            }
            boolean alive = product.handle().isAlive();
            System.out.printf(
                    Locale.ROOT,
                    "hostile-input inputs=%d alive=%s answers_500=%d worst_probe_s=%.2f quiet_probe_s=%.2f unwell=%d slowest_s=%.1f"
                            + " (%s)%n",
                    inputs.size(),
                    alive,
                    faults,
                    worst,
                    quiet,
                    probe.unanswered(),
                    slowestSeconds,
                    slowest);
            return alive && faults == 0 && worst <= LONGEST_WAIT && probe.unanswered() == 0;
        }
    }

    /** What everybody sends: whatever is loaded and compiled at the first text costs nobody's input. */
    private void ordinary() {
        var story = HostileInput.json("", HostileBodies::ordinary);
        if (!send(story).equals(List.of(ACCEPTED))) {
            throw new IllegalStateException("An ordinary text is not accepted");
        }
    }

    /** With the load of the machine behind it: what others do there makes everybody wait. */
    private static void line(String name, double seconds, String answers, double wait) {
        System.out.printf(
                Locale.ROOT,
                "| %-40s | %6.2f s | %-12s | probe %.2f s | load %.1f |%n",
                name,
                seconds,
                answers,
                wait,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String told(List<Integer> answers) {
        return String.join(
                " ",
                answers.stream()
                        .map(answer -> answer == LEFT ? "–" : "" + answer)
                        .toList());
    }

    /** The status of each answer; 0 for who left, or was let down in the middle of the body. */
    private List<Integer> send(HostileInput input) {
        String path = "api/conversions" + input.query();
        if (!input.query().isEmpty()) {
            return List.of(RawRequest.send(address, path, authorization, input));
        }
        var answers = new ArrayList<CompletableFuture<Integer>>();
        for (int sender = 0; sender < input.atOnce(); sender++) {
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Authorization", authorization)
                    .header("Content-Type", input.type())
                    .timeout(input.patience())
                    .POST(input.body().get());
            answers.add(answer(request));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Integer> answer(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.discarding())
                .thenApply(answer -> answer.statusCode())
                .exceptionally(gone -> LEFT);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
