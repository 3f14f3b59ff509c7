package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Campaign;
import app.photoplay.falstandin.fault.Fault;
import app.photoplay.falstandin.fault.FaultPlan;
import app.photoplay.falstandin.fault.Faults;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Our own switches under {@code /_standin}, without a key:
 *
 * <ul>
 *   <li>{@code GET journal}, {@code GET ledger}, {@code GET state}
 *   <li>{@code POST faults {"faults":["status:unavailable*3"], "ordinal":7 | "model":"…" | "next":true}}; without one of
 *       the three, for calls that belong to no job
 *   <li>{@code POST faults {"plan":{"seed":1,"rates":{"submit:drop":0.05}}}}, or {@code "rate":0.3} in place of rates for
 *       all kinds evenly
 *   <li>{@code DELETE faults}
 *   <li>{@code DELETE wire} forgets the calls and notes what comes; {@code GET wire} has them
 *   <li>{@code POST latency {"queue":0.5,"run":2,"answer":0,"spread":0.2,"model":"…"}} in seconds
 *   <li>{@code POST concurrency {"at_once":2}}
 * </ul>
 */
final class AdminRoutes {

    private final Ground ground;

    AdminRoutes(Ground ground) {
        this.ground = ground;
    }

    Answer handle(Call call, Place place) throws IOException {
        String asked = call.method() + " " + String.join("/", place.segments());
        return switch (asked) {
            case "GET _standin/journal" -> journal();
            case "GET _standin/ledger" ->
                Answer.json(200, ground.journal().ledger().json());
            case "GET _standin/state" -> state();
            case "POST _standin/faults" -> faults(Json.read(call.body()));
            case "DELETE _standin/faults" -> {
                ground.faults().clear();
                yield state();
            }
            case "DELETE _standin/wire" -> {
                ground.wire().start();
                yield state();
            }
            case "GET _standin/wire" -> wire();
            case "POST _standin/latency" -> latency(Json.read(call.body()));
            case "POST _standin/concurrency" -> {
                ground.board()
                        .concurrency(Json.read(call.body()).path("at_once").asInt());
                yield state();
            }
            default -> Refusals.detail(404, "Not Found");
        };
    }

    private Answer journal() {
        var body = Json.object();
        var entries = body.putArray("entries");
        ground.journal().entries().forEach(entry -> entries.add(entry.json()));
        return Answer.json(200, body);
    }

    private Answer wire() {
        var body = Json.object();
        var calls = body.putArray("calls");
        ground.wire().calls().forEach(call -> calls.add(call.json()));
        return Answer.json(200, body);
    }

    private Answer state() {
        return Answer.json(
                200,
                Json.object()
                        .put("arrivals", ground.journal().arrivals())
                        .put("refusals", ground.journal().refusals())
                        .put("waiting", ground.board().waiting())
                        .put("running", ground.board().running())
                        .put("key_leaks", ground.journal().keyLeaks())
                        .put("hook_attempts", ground.hooks().attempts())
                        .put("hooks_acknowledged", ground.hooks().acknowledged())
                        .put("hooks_pending", ground.hooks().pending())
                        .put("hooks_dropped", ground.hooks().dropped()));
    }

    private Answer faults(JsonNode body) {
        Faults faults = ground.faults();
        if (body.has("plan")) {
            faults.plan(plan(body.path("plan")));
            return state();
        }
        Fault[] named = body.path("faults")
                .valueStream()
                .map(fault -> Fault.parse(fault.asString()))
                .toArray(Fault[]::new);
        if (body.has("ordinal")) {
            faults.forSubmit(body.path("ordinal").asLong(), named);
        } else if (body.has("model")) {
            faults.forModel(body.path("model").asString(), named);
        } else if (body.path("next").asBoolean(false)) {
            faults.next(named);
        } else {
            for (Fault fault : named) {
                faults.unbound((Fault.Wire) fault);
            }
        }
        return state();
    }

    private static FaultPlan plan(JsonNode node) {
        long seed = node.path("seed").asLong(1);
        if (node.has("rate")) {
            return FaultPlan.evenly(seed, node.path("rate").asDouble(), Campaign.all());
        }
        var rates = new LinkedHashMap<Fault, Double>();
        node.path("rates")
                .properties()
                .forEach(entry ->
                        rates.put(Fault.parse(entry.getKey()), entry.getValue().asDouble()));
        return new FaultPlan(seed, rates);
    }

    private Answer latency(JsonNode body) {
        Latency latency = new Latency(
                seconds(body, "queue"),
                seconds(body, "run"),
                seconds(body, "answer"),
                body.path("spread").asDouble(0));
        if (body.has("model")) {
            ground.board().latency(body.path("model").asString(), latency);
        } else {
            ground.board().latency(latency);
        }
        return state();
    }

    private static Duration seconds(JsonNode body, String name) {
        return Duration.ofNanos(
                body.path(name).decimalValue(BigDecimal.ZERO).movePointRight(9).longValue());
    }
}
