package app.photoplay.falstandin.route;

import app.photoplay.falstandin.job.Ending;
import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.job.Order;
import app.photoplay.falstandin.job.Output;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the status of a job says (contract 2.3). */
final class Statuses {

    private static final int LONGEST_LOG = 1000;

    private final Ground ground;

    Statuses(Ground ground) {
        this.ground = ground;
    }

    /** 202 until it is COMPLETED. */
    Answer of(Job job, boolean logs) {
        ObjectNode body = body(job, logs);
        int code = body.path("status").asString().equals("COMPLETED") ? 200 : 202;
        return Answer.json(code, body).with("x-fal-request-id", job.id());
    }

    ObjectNode body(Job job, boolean logs) {
        return switch (job.state()) {
            case IN_QUEUE -> queued(job, ground.board().position(job));
            case IN_PROGRESS -> {
                ObjectNode body = head(job, "IN_PROGRESS");
                body.set("logs", logs ? logs(job) : Json.of(null));
                yield body;
            }
            case COMPLETED -> completed(job, logs);
        };
    }

    static ObjectNode queued(Job job, int position) {
        return head(job, "IN_QUEUE").put("queue_position", position);
    }

    private ObjectNode completed(Job job, boolean logs) {
        ObjectNode body = head(job, "COMPLETED");
        body.set("logs", logs ? logs(job) : Json.of(null));
        ObjectNode metrics = body.putObject("metrics");
        if (job.startedAt() == 0) {
            metrics.putNull("inference_time");
        } else {
            metrics.put("inference_time", Output.seconds(job));
        }
        Ending ending = job.ending();
        if (ending != null) {
            ending.error().ifPresent(error -> body.put("error", error));
            if (ending.errorType() != null) {
                body.put("error_type", ending.errorType());
            }
        }
        return body;
    }

    /** A line at the start, then one for each while; all of them each time. */
    private JsonNode logs(Job job) {
        var logs = Json.object().putArray("logs");
        long end = job.finishedAt() == 0 ? ground.timeline().now() : job.finishedAt();
        long every = ground.options().logEvery().toNanos();
        long lines = job.startedAt() == 0 ? 0 : Math.min(LONGEST_LOG, 1 + (end - job.startedAt()) / every);
        for (long line = 0; line < lines; line++) {
            logs.addObject()
                    .put("message", line == 0 ? "Started " + job.model().id() : "Step " + line)
                    .put(
                            "timestamp",
                            ground.timeline()
                                    .instant(job.startedAt() + line * every)
                                    .toString())
                    .put("level", line == 0 ? "INFO" : "STDOUT")
                    .put("source", "USER");
        }
        return logs;
    }

    private static ObjectNode head(Job job, String status) {
        Order order = job.order();
        String base = order.origin() + order.host() + "/" + order.application() + "/requests/" + job.id();
        return Json.object()
                .put("status", status)
                .put("request_id", job.id())
                .put("response_url", base)
                .put("status_url", base + "/status")
                .put("cancel_url", base + "/cancel");
    }
}
