package app.photoplay.bench;

import app.photoplay.falstandin.Ledger;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.support.ApiClient;
import app.photoplay.support.FilmFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code bench/fal-film FILE…}: each text becomes a film through the stand-in of fal, by HTTP as a program does it; then
 * the film is looked into, and the stand-in's journal is compared with what the application keeps and says.
 */
public final class FalFilmMain {

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final String USER = "bench@photoplay.example";
    private static final String PASSWORD = "a bench of films";
    private static final Latency QUICK = Latency.of(Duration.ofMillis(100), Duration.ofMillis(500));
    private static final int SLOTS = 10;

    private FalFilmMain() {}

    /** @param arguments texts */
    public static void main(String[] arguments) {
        int exit = 1;
        StandinOptions options =
                StandinOptions.defaults().seed(1).latency(QUICK).concurrency(SLOTS);
        List<String> settings = List.of(
                "--photoplay.demo.enabled=true",
                "--photoplay.demo.email=" + USER,
                "--photoplay.demo.password=" + PASSWORD);
        try (NodeRig rig = new NodeRig(Path.of("target", "fal-film"), options, settings)) {
            rig.start();
            boolean good = true;
            for (Path text : Arrays.stream(arguments).map(Path::of).toList()) {
                good &= film(rig, text);
            }
            exit = good ? 0 : 1;
        } catch (Exception | AssertionError e) {
            System.err.println("fal-film failed: " + e);
        }
        System.exit(exit);
    }

    private static boolean film(NodeRig rig, Path text) throws IOException, InterruptedException {
        ApiClient client = new ApiClient(rig.address(), USER, PASSWORD);
        Ledger before = rig.standin().journal().ledger();
        String name = text.getFileName().toString();
        long start = System.nanoTime();
        var accepted = client.upload("api/conversions", name, Files.readAllBytes(text), Map.of());
        if (accepted.status() != 202) {
            throw new IllegalStateException(name + " is not taken: " + accepted.text());
        }
        String self = accepted.json().path("links").path("self").asString();
        NodeRig.await(
                name + " rests",
                LIMIT,
                500,
                () -> status(client, self).path("resting").asBoolean());
        double seconds = (System.nanoTime() - start) / 1e9;
        JsonNode status = status(client, self);
        if (!status.path("state").asString().equals("done")) {
            throw new IllegalStateException(name + " came to no film: " + status);
        }
        JsonNode conversion = client.get(self).json();
        JsonNode project =
                client.get(conversion.path("links").path("project").asString()).json();
        double length = FilmFacts.check(client, conversion, project);

        Ledger after = rig.standin().journal().ledger();
        int submits = after.accepted() - before.accepted();
        int paid = after.paid() - before.paid();
        int twice = after.doubledTokens().size() + after.doubledGenerations().size();
        int bought = rig.tables()
                .count("select count(*) from generations where state = 'STORED' and provider = 'fal'" + " and job = '"
                        + conversion.path("id").asString() + "'");
        boolean good = twice == 0 && after.unnamed() == 0 && submits == bought && paid == bought;
        System.out.printf(
                Locale.ROOT,
                "fal-film text=%s shots=%d bought=%d submits=%d paid=%d twice=%d usd=%s film_s=%.1f film_length_s=%.1f"
                        + " passed=%b%n",
                name,
                status.path("shots").asInt(),
                bought,
                submits,
                paid,
                twice,
                after.usd().subtract(before.usd()).stripTrailingZeros().toPlainString(),
                seconds,
                length,
                good);
        return good;
    }

    private static JsonNode status(ApiClient client, String self) {
        return client.get(self + "/status").json();
    }
}
