package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.job.Results;
import app.photoplay.falstandin.model.Model;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The platform API: models, prices, look-ups and bills (contract 7); an ordinary key may not see the last two. */
final class PlatformRoutes {

    private static final int MOST_IDS = 50;
    private static final String BALANCE = "1000.00";

    private final Ground ground;
    private final Keys keys;
    private final History history;

    PlatformRoutes(Ground ground) {
        this.ground = ground;
        this.keys = new Keys(ground.options());
        this.history = new History(ground);
    }

    Answer handle(Call call, Place place) throws IOException, InterruptedException {
        return Pranks.play(call, ground.faults().hit(Stage.PLATFORM), () -> answer(call, place));
    }

    private Answer answer(Call call, Place place) throws IOException {
        Map<String, String> query = Call.queryOf(place.target());
        String asked = call.method() + " " + String.join("/", place.segments());
        return switch (asked) {
            case "GET v1/meta" -> Answer.json(200, Map.of("webhook_ip_ranges", List.of("127.0.0.1/32")));
            case "GET v1/models" -> models(query);
            case "GET v1/models/pricing" -> known(call).orElseGet(() -> pricing(query));
            case "POST v1/models/pricing/estimate" -> {
                JsonNode body = Json.read(call.body());
                yield known(call).orElseGet(() -> estimate(body));
            }
            case "GET v1/models/requests/by-endpoint" -> admin(call).orElseGet(() -> history.requests(query));
            case "GET v1/models/billing-events" -> admin(call).orElseGet(() -> history.billingEvents(query));
            case "GET v1/models/usage" -> admin(call).orElseGet(() -> history.usage(query));
            case "GET v1/account/billing" -> admin(call).orElseGet(this::balance);
            default -> error(404, "not_found", "Resource not found");
        };
    }

    private Answer models(Map<String, String> query) {
        List<String> ids = ids(query);
        var page = Json.object();
        var models = page.putArray("models");
        ground.models().all().stream()
                .filter(model -> ids.isEmpty() || ids.contains(model.id()))
                .filter(model -> model.category().contains(query.getOrDefault("category", "")))
                .filter(model -> (model.id() + model.name()).contains(query.getOrDefault("q", "")))
                .forEach(model -> models.add(described(model)));
        return Answer.json(200, page.put("has_more", false).putNull("next_cursor"));
    }

    private static ObjectNode described(Model model) {
        var node = Json.object().put("endpoint_id", model.id());
        node.putObject("metadata")
                .put("display_name", model.name())
                .put("category", model.category())
                .put("description", model.name() + " as the stand-in has it")
                .put("status", "active")
                .put("updated_at", "2026-08-01T00:00:00Z")
                .put("date", "2026-08-01T00:00:00Z")
                .putNull("is_favorited")
                .put("thumbnail_url", "https://fal.media/files/standin.png")
                .put("model_url", "https://fal.run/" + model.id())
                .put("highlighted", false)
                .put("pinned", false)
                .putArray("tags");
        return node;
    }

    private Answer pricing(Map<String, String> query) {
        List<String> ids = ids(query);
        if (ids.isEmpty() || ids.size() > MOST_IDS) {
            return error(400, "validation_error", "endpoint_id takes 1 to 50 ids");
        }
        var page = Json.object();
        var prices = page.putArray("prices");
        for (String id : ids) {
            Optional<Model> model = ground.models().find(id);
            if (model.isEmpty()) {
                return error(404, "not_found", "No endpoint " + id);
            }
            prices.addObject()
                    .put("endpoint_id", id)
                    .put("unit_price", model.get().price().usd())
                    .put("unit", model.get().price().unit())
                    .put("currency", "USD");
        }
        return Answer.json(200, page.put("has_more", false).putNull("next_cursor"));
    }

    private Answer estimate(JsonNode body) {
        String type = body.path("estimate_type").asString("");
        String quantity = type.equals("historical_api_price") ? "call_quantity" : "unit_quantity";
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, JsonNode> entry : body.path("endpoints").properties()) {
            Optional<Model> model = ground.models().find(entry.getKey());
            if (model.isEmpty()) {
                return error(404, "not_found", "No endpoint " + entry.getKey());
            }
            BigDecimal each = model.get().price().usd();
            total = total.add(each.multiply(entry.getValue().path(quantity).decimalValue(BigDecimal.ZERO)));
        }
        return Answer.json(
                200,
                Json.object()
                        .put("estimate_type", type)
                        .put("total_cost", total)
                        .put("currency", "USD"));
    }

    private Answer balance() {
        BigDecimal spent = ground.board().jobs().stream().map(Results::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
        var body = Json.object().put("username", "standin");
        body.putObject("credits")
                .put("current_balance", new BigDecimal(BALANCE).subtract(spent))
                .put("currency", "USD");
        return Answer.json(200, body);
    }

    private Optional<Answer> known(Call call) {
        boolean good = keys.refuse(call, Refusals.wrongKey()).isEmpty();
        return good ? Optional.empty() : Optional.of(error(401, "authorization_error", "Authentication is required"));
    }

    private Optional<Answer> admin(Call call) {
        Optional<Answer> unknown = known(call);
        return unknown.isPresent() || keys.admin(call)
                ? unknown
                : Optional.of(error(403, "authorization_error", "This needs an admin key"));
    }

    static List<String> ids(Map<String, String> query) {
        String ids = query.getOrDefault("endpoint_id", "");
        return ids.isEmpty() ? List.of() : Arrays.asList(ids.split(","));
    }

    static Answer error(int status, String type, String message) {
        return Answer.json(status, Map.of("error", Map.of("type", type, "message", message)));
    }
}
