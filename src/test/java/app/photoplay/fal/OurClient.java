package app.photoplay.fal;

import app.photoplay.fal.http.PublicHosts;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.conformance.Case;
import app.photoplay.falstandin.conformance.ClientCases;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The product's client in the conformance suite; see {@code conformance-clients.json}. */
public final class OurClient implements ClientCases.Client {

    private static final int LOOKS = 12;

    @Override
    public String outcome(Case one, JsonNode how, FalStandin standin) throws Exception {
        Path folder = Files.createTempDirectory("conformance");
        try (FalBench bench = bench(one, standin)) {
            String model = one.data().path("model").asString();
            return switch (how.path("do").asString()) {
                case "generate" -> generate(bench, request(bench, model, folder));
                case "cancel" -> cancel(bench, request(bench, model, folder));
                case "watch" -> watch(bench, request(bench, model, folder));
                case "trace" -> trace(bench, request(bench, model, folder));
                case "run" ->
                    String.valueOf(bench.queue
                            .runNow(model, (ObjectNode) one.data().path("input"))
                            .status());
                case "upload" -> upload(bench, folder, one.data().path("bytes").asLong());
                case "prices" -> {
                    Platform.ListPrice price =
                            bench.platform.prices(List.of(model)).get(model);
                    yield price.usd().stripTrailingZeros() + " " + price.unit();
                }
                default -> throw new IllegalArgumentException("Nothing that we do: " + how);
            };
        } finally {
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private static FalBench bench(Case one, FalStandin standin) {
        String model = one.data().path("model").asString();
        Map<String, String> more = new HashMap<>();
        more.put("key", one.data().path("key").asString(FalStandin.KEY));
        if (one.data().has("webhook")) {
            more.put("public-url", "http://127.0.0.1:9");
        }
        if (model.contains("video")) {
            more.put("clip", model);
        } else if (model.startsWith("fal-ai/flux")) {
            more.put("still", model);
        }
        if (one.data().path("faults").toString().contains("stream:")) {
            // A stream that says nothing more is given up after this long.
            more.put("limits.stream", "3s");
        }
        return bench(standin, more);
    }

    /** The provider against the stand-in, with further settings under {@code photoplay.fal}. */
    static FalBench bench(FalStandin standin, Map<String, String> further) {
        Map<String, String> more = new HashMap<>(Map.of(
                "key", FalStandin.KEY,
                "queue", standin.queueBase().toString(),
                "run", standin.runBase().toString(),
                "rest", standin.restBase().toString(),
                "cdn", standin.cdnBase().toString(),
                "platform", standin.platformBase().toString()));
        more.putAll(further);
        return new FalBench(standin.address(), more);
    }

    private static GenerationRequest request(FalBench bench, String model, Path folder) throws IOException {
        return model.contains("video") ? bench.clip(bench.picture(folder, 1_000), 5) : bench.still("Mara waits.");
    }

    private static String generate(FalBench bench, GenerationRequest request) {
        try {
            return switch (bench.provider.submit(bench.intent(request), request, () -> {})) {
                case Submission.Refused refused ->
                    "REFUSED " + refused.failure().reason();
                case Submission.Accepted accepted -> followed(bench, accepted.handle());
            };
        } catch (UncheckedIOException e) {
            return "UNKNOWN";
        }
    }

    private static String followed(FalBench bench, ProviderHandle handle) {
        for (int look = 0; look < LOOKS; look++) {
            try {
                Progress progress = bench.provider.follow(handle);
                if (progress instanceof Progress.Finished) {
                    return "FINISHED";
                }
                if (progress instanceof Progress.Failed failed) {
                    return "FAILED " + failed.failure().reason();
                }
            } catch (UncheckedIOException e) {
                // It cannot be told now; somebody looks again.
                bench.clock.leap(Duration.ofSeconds(20));
            }
        }
        return "RUNNING";
    }

    private static String cancel(FalBench bench, GenerationRequest request) {
        ProviderHandle handle = taken(bench, request);
        bench.provider.cancel(handle);
        return followed(bench, handle);
    }

    private static String watch(FalBench bench, GenerationRequest request) {
        ProviderHandle handle = taken(bench, request);
        boolean completed = bench.queue.watch(FalHandle.of(handle), status -> true);
        return (completed ? "COMPLETED" : "cut") + ", then " + followed(bench, handle);
    }

    private static ProviderHandle taken(FalBench bench, GenerationRequest request) {
        Submission submission = bench.provider.submit(bench.intent(request), request, () -> {});
        return ((Submission.Accepted) submission).handle();
    }

    private static String trace(FalBench bench, GenerationRequest request) {
        SubmitIntent intent = bench.intent(request);
        try {
            return "answered: " + bench.provider.submit(intent, request, () -> {});
        } catch (UncheckedIOException lost) {
            return switch (bench.traced(intent, request)) {
                case SubmitTrace.Arrived arrived -> "Arrived, then " + followed(bench, arrived.handle());
                case SubmitTrace.NotArrived notArrived -> "NotArrived";
                case SubmitTrace.CannotTell cannotTell -> "CannotTell";
            };
        }
    }

    private static String upload(FalBench bench, Path folder, long bytes)
            throws IOException, PreparationFailedException {
        Path file = folder.resolve("frame.png");
        try (var sized = new RandomAccessFile(file.toFile(), "rw")) {
            sized.setLength(bytes);
        }
        FalSettings settings = bench.settings;
        PublicHosts hosts = new PublicHosts(List.of(settings.cdn(), settings.rest()), InetAddress::getAllByName);
        var uploads = new Uploads(
                bench.http, settings.rest(), hosts, settings.limits(), new FailureMapper(Clock.systemUTC()));
        return uploads.put(file, bytes, "image/png", "frame.png", Duration.ofDays(1))
                .toString();
    }
}
