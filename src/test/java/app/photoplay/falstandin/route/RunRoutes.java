package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.FaultLine;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.model.Model;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Direct runs and streams on fal.run: no queue, 429 over the concurrency (contract 2.7, 2.8). */
final class RunRoutes {

    private static final String STREAM = "stream";
    private static final long LOOK_MILLIS = 100;

    private final Ground ground;
    private final Keys keys;

    RunRoutes(Ground ground) {
        this.ground = ground;
        this.keys = new Keys(ground.options());
    }

    Answer handle(Call call, Place place) throws IOException, InterruptedException {
        List<String> path = place.segments();
        boolean streams = !path.isEmpty() && path.getLast().equals(STREAM);
        Application application = Application.of(streams ? path.subList(0, path.size() - 1) : path);
        Optional<Answer> refused = keys.refuse(call, Refusals.noKey(application.name()));
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Model> model = ground.models().find(application.endpoint());
        if (model.isEmpty() || !call.method().equals("POST")) {
            return Refusals.unknownApplication(application.name());
        }
        long ordinal = ground.journal().arrived();
        FaultLine faults = FaultLine.of(ground.faults().drawn(ordinal, application.endpoint()));
        return Pranks.play(call, faults.hit(Stage.SUBMIT), () -> {
            Optional<ObjectNode> body = Submits.body(call);
            if (body.isEmpty()) {
                return Refusals.notAnObject();
            }
            Optional<Job> job = ground.board()
                    .acceptNow(ordinal, Submits.order(call, place, application, model.get(), body.get()), faults);
            if (job.isEmpty()) {
                return Refusals.tooMany();
            }
            return streams ? Answer.events(sink -> pieces(job.get(), sink)) : awaited(job.get());
        });
    }

    private Answer awaited(Job job) throws InterruptedException {
        while (job.state() != Job.State.COMPLETED) {
            ground.timeline().advance();
            job.awaitChange(Job.State.IN_PROGRESS, LOOK_MILLIS);
        }
        job.answered().complete(null);
        job.results().incrementAndGet();
        return ground.results().of(job);
    }

    /** The words so far, again and again; the last event is the whole output. */
    private void pieces(Job job, Answer.Sink sink) throws IOException, InterruptedException {
        Answer answer = awaited(job);
        ObjectNode whole = (ObjectNode) Json.read(answer.body());
        if (answer.status() == 200 && whole.path("output").isString()) {
            String words = whole.path("output").asString();
            for (int end = words.indexOf(' '); end > 0; end = words.indexOf(' ', end + 1)) {
                sink.send("data: "
                        + whole.deepCopy()
                                .put("output", words.substring(0, end))
                                .put("partial", true)
                        + "\n\n");
            }
        }
        sink.send("data: " + whole + "\n\n");
    }
}
