package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code …/requests/{id}} on the queue: status, stream, result, cancel (contract 2.3–2.6). */
final class Requests {

    private static final Set<String> YES = Set.of("1", "true", "True");
    private static final int BIG = 10_000;

    private final Ground ground;
    private final Keys keys;
    private final Statuses statuses;

    Requests(Ground ground) {
        this.ground = ground;
        this.keys = new Keys(ground.options());
        this.statuses = new Statuses(ground);
    }

    Answer handle(Call call, Place place, Application application) throws IOException, InterruptedException {
        Optional<Answer> refused = keys.refuse(call, Refusals.noKey(application.name()));
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Job> found = ground.board()
                .find(application.requestId())
                .filter(job -> job.order().application().equals(application.name()));
        if (found.isEmpty()) {
            return Refusals.unknownRequest();
        }
        Job job = found.get();
        boolean logs = YES.contains(Call.queryOf(place.target()).getOrDefault("logs", "0"));
        String asked = call.method() + " " + application.wanted();
        return switch (asked) {
            case "GET status" -> played(call, job, Stage.STATUS, () -> status(job, logs));
            case "GET status/stream" -> played(call, job, Stage.STREAM, () -> stream(job, logs));
            case "GET ", "GET response" -> played(call, job, Stage.RESULT, () -> result(job));
            case "PUT cancel" -> played(call, job, Stage.CANCEL, () -> cancel(job));
            default -> Refusals.detail(405, "Method Not Allowed");
        };
    }

    private static Answer played(Call call, Job job, Stage stage, Pranks.Action action)
            throws IOException, InterruptedException {
        return Pranks.play(call, job.faults().hit(stage), action);
    }

    private Answer status(Job job, boolean logs) {
        job.polls().incrementAndGet();
        return statuses.of(job, logs);
    }

    private Answer stream(Job job, boolean logs) {
        return Answer.events(sink -> {
            String last = "";
            while (true) {
                ground.timeline().advance();
                Job.State before = job.state();
                ObjectNode body = statuses.body(job, logs);
                if (!body.toString().equals(last)) {
                    last = body.toString();
                    sink.send("data: " + last + "\n\n");
                }
                if (body.path("status").asString().equals("COMPLETED")) {
                    return;
                }
                job.awaitChange(before, ground.options().logEvery().toMillis());
            }
        });
    }

    private Answer result(Job job) {
        if (job.state() != Job.State.COMPLETED) {
            return Refusals.detail(400, "Request is still in progress").with("x-fal-request-id", job.id());
        }
        Answer answer = ground.results().of(job);
        long kept = ground.options().retention().toNanos() / (answer.body().length < BIG ? 1 : 10);
        if (ground.timeline().now() - job.finishedAt() > kept) {
            return Refusals.unknownRequest();
        }
        job.results().incrementAndGet();
        return answer;
    }

    private Answer cancel(Job job) {
        boolean full = ground.options().cancelsWith202();
        Answer answer = switch (ground.board().cancel(job)) {
            case RAN -> Answer.json(202, Map.of("status", "CANCELLATION_REQUESTED"));
            case WAITED ->
                full
                        ? Answer.json(202, Map.of("status", "CANCELLATION_REQUESTED"))
                        : Answer.json(200, Map.of("status", "OK"));
            case TOO_LATE -> Answer.json(400, Map.of("status", "ALREADY_COMPLETED"));
        };
        return answer.with("x-fal-request-id", job.id());
    }
}
