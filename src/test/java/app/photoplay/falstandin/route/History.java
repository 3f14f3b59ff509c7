package app.photoplay.falstandin.route;

import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.job.Output;
import app.photoplay.falstandin.job.Results;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the platform remembers of requests and charges, in pages. The members of its rows are those that public code
 * reads: {@code items[{request_id, endpoint_id, status_code, json_input, json_output, …}]} and
 * {@code billing_events[{request_id, output_units, unit_price, cost_total, …}]}.
 */
final class History {

    private static final int PAGE = 50;
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private final Ground ground;

    History(Ground ground) {
        this.ground = ground;
    }

    /** Stored requests: a way to find those whose answer was lost. */
    Answer requests(Map<String, String> query) {
        if (PlatformRoutes.ids(query).isEmpty()) {
            return PlatformRoutes.error(400, "validation_error", "endpoint_id is needed");
        }
        boolean payloads = query.getOrDefault("expand", "").contains("payloads");
        String status = query.getOrDefault("status", "");
        Predicate<Job> wanted = job -> status.isEmpty() || status.equals(word(job));
        return page("items", query, chosen(query).filter(wanted).toList(), job -> row(job, payloads));
    }

    Answer billingEvents(Map<String, String> query) {
        return page("billing_events", query, chosen(query).filter(Job::paid).toList(), this::event);
    }

    /** A row for each model, over everything. */
    Answer usage(Map<String, String> query) {
        var body = Json.object().putNull("next_cursor").put("has_more", false);
        var summary = body.putArray("summary");
        ground.models().all().forEach(model -> {
            List<Job> paid = chosen(query)
                    .filter(Job::paid)
                    .filter(job -> job.model().equals(model))
                    .toList();
            if (!paid.isEmpty()) {
                BigDecimal units = paid.stream().map(Results::units).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal cost = units.multiply(model.price().usd());
                summary.addObject()
                        .put("endpoint_id", model.id())
                        .put("unit", model.price().unit())
                        .put("quantity", units)
                        .put("unit_price", model.price().usd())
                        .put("percent_discount", 0)
                        .put("cost_subtotal", cost)
                        .put("cost_discount", 0)
                        .put("cost_total", cost)
                        .put("currency", "USD");
            }
        });
        return Answer.json(200, body);
    }

    private Stream<Job> chosen(Map<String, String> query) {
        List<String> endpoints = PlatformRoutes.ids(query);
        String requests = query.getOrDefault("request_id", "");
        Instant start = instant(query, "start", Instant.MIN);
        Instant end = instant(query, "end", Instant.MAX);
        return ground.board().jobs().stream()
                .filter(job ->
                        endpoints.isEmpty() || endpoints.contains(job.model().id()))
                .filter(job ->
                        requests.isEmpty() || List.of(requests.split(",")).contains(job.id()))
                .filter(job -> !at(job.acceptedAt()).isBefore(start)
                        && at(job.acceptedAt()).isBefore(end));
    }

    private Answer page(String name, Map<String, String> query, List<Job> jobs, Function<Job, ObjectNode> row) {
        int limit = Integer.parseInt(query.getOrDefault("limit", String.valueOf(PAGE)));
        int from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        int to = Math.min(jobs.size(), from + limit);
        var page = Json.object();
        var rows = page.putArray(name);
        jobs.subList(Math.min(from, to), to).forEach(job -> rows.add(row.apply(job)));
        boolean more = to < jobs.size();
        page.put("next_cursor", more ? String.valueOf(to) : null).put("has_more", more);
        return Answer.json(200, page);
    }

    private ObjectNode row(Job job, boolean payloads) {
        boolean done = job.state() == Job.State.COMPLETED;
        ObjectNode row = Json.object()
                .put("request_id", job.id())
                .put("endpoint_id", job.model().id())
                .put("sent_at", at(job.acceptedAt()).toString())
                .put(
                        "started_at",
                        job.startedAt() == 0 ? null : at(job.startedAt()).toString())
                .put("ended_at", done ? at(job.finishedAt()).toString() : null)
                .put("duration", done ? (Double) Output.seconds(job) : null);
        Answer answer = done ? ground.results().of(job) : null;
        row.put("status_code", answer == null ? null : (Integer) answer.status());
        if (payloads) {
            row.set("json_input", job.order().body());
            boolean json = answer != null
                    && String.valueOf(answer.headers().get("Content-Type")).endsWith("json");
            row.set("json_output", json ? Json.read(answer.body()) : Json.of(null));
        }
        return row;
    }

    private ObjectNode event(Job job) {
        BigDecimal usd = Results.usd(job);
        return Json.object()
                .put("request_id", job.id())
                .put("endpoint_id", job.model().id())
                .put("timestamp", at(job.startedAt()).toString())
                .put("output_units", Results.units(job))
                .put("unit_price", job.model().price().usd())
                .putNull("percent_discount")
                .put("cost_total", usd)
                .put("cost_estimate_nano_usd", usd.multiply(NANOS).longValue());
    }

    private static String word(Job job) {
        return job.state() != Job.State.COMPLETED || job.ending() == null
                ? "pending"
                : job.ending().code() == 200 ? "success" : "error";
    }

    private Instant at(long nanos) {
        return ground.timeline().instant(nanos);
    }

    private static Instant instant(Map<String, String> query, String name, Instant otherwise) {
        return query.containsKey(name) ? Instant.parse(query.get(name)) : otherwise;
    }
}
