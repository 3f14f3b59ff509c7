package app.photoplay.falstandin.conformance;

import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One case of a table.
 *
 * @param source tags of public documentation, code and reports
 * @param says in one sentence
 * @param data the rest of it
 */
public record Case(String id, String source, String says, JsonNode data) {

    private static final Latency RUNNING = Latency.of(Duration.ZERO, Duration.ofHours(1));

    /** What the stand-in answers. */
    public static List<Case> ofTheWire() {
        return read("conformance-wire.json");
    }

    /** What clients send, and what they make of the answers. */
    public static List<Case> ofClients() {
        return read("conformance-clients.json");
    }

    /** A stand-in as this case wants it. */
    public FalStandin standin(Clock clock) {
        String setup = data.path("setup").asString("free");
        FalStandin standin = FalStandin.start(StandinOptions.defaults()
                .clock(clock)
                .concurrency(setup.equals("queued") ? 0 : 10_000)
                .latency(setup.equals("running") ? RUNNING : Latency.NONE));
        Fault[] faults = data.path("faults")
                .valueStream()
                .map(fault -> Fault.parse(fault.asString()))
                .toArray(Fault[]::new);
        if (data.path("unbound").asBoolean(false)) {
            for (Fault fault : faults) {
                standin.faults().unbound((Fault.Wire) fault);
            }
        } else if (faults.length > 0) {
            standin.faults().next(faults);
        }
        return standin;
    }

    private static List<Case> read(String file) {
        String path = "/app/photoplay/falstandin/" + file;
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream(path), path)) {
            return Json.read(in.readAllBytes())
                    .path("cases")
                    .valueStream()
                    .map(node -> new Case(
                            node.path("id").asString(),
                            node.path("source").asString(),
                            node.path("says").asString(),
                            node))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id + ": " + says + " " + source;
    }
}
