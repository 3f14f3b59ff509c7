package app.photoplay.falstandin.route;

import app.photoplay.falstandin.wire.Answer;
import app.photoplay.falstandin.wire.Call;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/** Leads each call to where it belongs. */
public final class Router {

    private final Ground ground;
    private final Submits submits;
    private final Requests requests;
    private final RunRoutes runs;
    private final StorageRoutes storage;
    private final CdnRoutes cdn;
    private final PlatformRoutes platform;
    private final AdminRoutes admin;

    public Router(Ground ground) {
        this.ground = ground;
        var uploads = new Uploads(ground);
        submits = new Submits(ground);
        requests = new Requests(ground);
        runs = new RunRoutes(ground);
        storage = new StorageRoutes(ground, uploads);
        cdn = new CdnRoutes(ground, uploads);
        platform = new PlatformRoutes(ground);
        admin = new AdminRoutes(ground);
    }

    public Answer answer(Call call) throws IOException, InterruptedException {
        Place place = Place.of(call);
        if (place.base() != Place.Base.OWN) {
            ground.wire().note(call, place.base().name(), place.target());
        }
        try {
            Answer answer = switch (place.base()) {
                case QUEUE -> queue(call, place);
                case RUN -> runs.handle(call, place);
                case REST -> storage.handle(call, place);
                case CDN -> cdn.handle(call, place);
                case PLATFORM -> platform.handle(call, place);
                case OWN -> admin.handle(call, place);
            };
            boolean named = answer.headers().containsKey("x-fal-request-id")
                    || "nginx".equals(answer.headers().get("Server"));
            return named
                    ? answer
                    : answer.with("x-fal-request-id", UUID.randomUUID().toString());
        } catch (RuntimeException e) {
            return Refusals.platform(500, "internal_error", "The stand-in failed: " + e);
        }
    }

    private Answer queue(Call call, Place place) throws IOException, InterruptedException {
        Application application = Application.of(place.segments());
        Duration pause = ground.board().latency().answer();
        if (pause.isPositive()) {
            Thread.sleep(pause);
        }
        if (!application.isSubmit()) {
            return requests.handle(call, place, application);
        }
        return call.method().equals("POST")
                ? submits.submit(call, place, application)
                : Refusals.detail(405, "Method Not Allowed");
    }
}
