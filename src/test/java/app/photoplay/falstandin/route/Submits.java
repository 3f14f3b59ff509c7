package app.photoplay.falstandin.route;

import app.photoplay.falstandin.fault.FaultLine;
import app.photoplay.falstandin.fault.Mischief;
import app.photoplay.falstandin.fault.Stage;
import app.photoplay.falstandin.job.Job;
import app.photoplay.falstandin.job.Order;
import app.photoplay.falstandin.model.Model;
import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /{owner}/{alias}/…} on the queue (contract 2.2). */
final class Submits {

    private final Ground ground;
    private final Keys keys;

    Submits(Ground ground) {
        this.ground = ground;
        this.keys = new Keys(ground.options());
    }

    Answer submit(Call call, Place place, Application application) throws IOException, InterruptedException {
        Optional<Answer> refused = keys.refuse(call, Refusals.noKey(application.name()));
        if (refused.isPresent()) {
            return refused.get();
        }
        // Whether an application has such a path, its runner finds out.
        Optional<Model> model = ground.models()
                .find(application.endpoint())
                .or(() -> ground.models().anyOf(application.name()));
        if (model.isEmpty()) {
            return Refusals.unknownApplication(
                    application.name().substring(application.name().indexOf('/') + 1));
        }
        long ordinal = ground.journal().arrived();
        FaultLine faults = FaultLine.of(ground.faults().drawn(ordinal, application.endpoint()));
        Optional<Mischief> hit = faults.hit(Stage.SUBMIT);
        Answer answer = Pranks.play(call, hit, () -> accept(call, place, application, model.get(), ordinal, faults));
        ground.journal().refusedIf(hit.filter(Mischief::before).isPresent());
        return answer;
    }

    private Answer accept(Call call, Place place, Application application, Model model, long ordinal, FaultLine faults)
            throws IOException {
        Optional<ObjectNode> body = body(call);
        if (body.isEmpty()) {
            return Refusals.notAnObject();
        }
        String longest = call.query().get("fal_max_queue_length");
        if (longest != null && ground.board().waiting() > Integer.parseInt(longest)) {
            return Refusals.tooMany();
        }
        Order order = order(call, place, application, model, body.get());
        Job job = ground.board().accept(ordinal, order, faults);
        Answer answer = Answer.json(200, Statuses.queued(job, ground.board().position(job)))
                .with("x-fal-request-id", job.id())
                .then(() -> job.answered().complete(null));
        ground.hooks().accepted(job, ground.casting()::run);
        return answer;
    }

    static Order order(Call call, Place place, Application application, Model model, JsonNode body) {
        return new Order(
                model,
                application.endpoint(),
                application.name(),
                "http://" + call.header("host"),
                place.host(),
                body,
                "low".equals(call.header("X-Fal-Queue-Priority")),
                seconds(
                        call.header("X-Fal-Request-Start-Timeout") == null
                                ? call.header("X-Fal-Request-Timeout")
                                : call.header("X-Fal-Request-Start-Timeout")),
                Call.queryOf(place.target()).get("fal_webhook"),
                lifetime(call.header("X-Fal-Object-Lifecycle-Preference")),
                tag(call.header("X-Fal-Tags")));
    }

    /** @return empty where it is anything but an object; nothing at all is an empty one */
    static Optional<ObjectNode> body(Call call) throws IOException {
        byte[] bytes = call.body();
        if (bytes.length == 0) {
            return Optional.of(Json.object());
        }
        try {
            return Json.read(bytes) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** From {@code {"expiration_duration_seconds":3600}}; null is for ever. */
    static @Nullable Duration lifetime(@Nullable String header) {
        if (header == null) {
            return null;
        }
        JsonNode seconds = Json.read(header).path("expiration_duration_seconds");
        return seconds.isNumber() && seconds.asLong() > 0 ? Duration.ofSeconds(seconds.asLong()) : null;
    }

    private static @Nullable String tag(@Nullable String header) {
        return header == null || !header.contains("=") ? null : header.split("[=,]")[1];
    }

    private static @Nullable Duration seconds(@Nullable String header) {
        return header == null
                ? null
                : Duration.ofMillis(new BigDecimal(header).movePointRight(3).longValue());
    }
}
