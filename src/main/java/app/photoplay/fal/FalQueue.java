package app.photoplay.fal;

import app.photoplay.fal.FalSettings.Waits;
import app.photoplay.fal.http.ExchangeLimits;
import app.photoplay.fal.http.FalCall;
import app.photoplay.fal.http.FalHttp;
import app.photoplay.fal.http.FalResponse;
import app.photoplay.fal.http.Json;
import app.photoplay.fal.http.Operation;
import app.photoplay.fal.http.Sink;
import app.photoplay.fal.http.TrustedBases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** fal's queue as it speaks: one method a call, answers not judged. */
final class FalQueue {

    private static final String TAG = "photoplay=";

    private final FalHttp http;
    private final QueueAddress address;
    private final URI run;
    private final Waits limits;

    FalQueue(FalHttp http, URI queue, URI run, Waits limits) {
        this.http = http;
        this.address = new QueueAddress(queue);
        this.run = run;
        this.limits = limits;
    }

    /**
     * Hands a request over, once.
     *
     * @param token ours, sent as a tag
     * @param webhook where fal rings when it is done, null for nowhere
     * @param departure told when a connection stands and the request is about to leave by it; whatever it throws is
     *     thrown on, and nothing has left then
     */
    FalResponse submit(String model, ObjectNode input, UUID token, @Nullable URI webhook, Runnable departure)
            throws IOException {
        return http.send(
                post(address.submit(model, webhook), input, limits.within(limits.submit()))
                        .with("X-Fal-Queue-Priority", "normal")
                        .with("X-Fal-Tags", TAG + token),
                departure);
    }

    /** Opens a connection as a submit uses it; says nothing of anybody's. */
    void warmUp() throws IOException {
        HttpResponse<Long> unused = http.exchange(
                new FalCall(
                        Operation.WARM_UP,
                        "GET",
                        address.base(),
                        Map.of("Accept", "application/json"),
                        null,
                        false,
                        limits.within(limits.status())),
                info -> FalHttp.toNothing());
    }

    FalResponse status(FalHandle handle) throws IOException {
        return http.send(FalCall.get(Operation.STATUS, address.status(handle), limits.within(limits.status())));
    }

    /** The same, with the lines that the model has written so far. */
    FalResponse statusWithLogs(FalHandle handle) throws IOException {
        return http.send(FalCall.get(Operation.STATUS, address.statusWithLogs(handle), limits.within(limits.status())));
    }

    FalResponse result(FalHandle handle) throws IOException {
        return http.send(FalCall.get(Operation.RESULT, address.result(handle), limits.within(limits.result())));
    }

    FalResponse cancel(FalHandle handle) throws IOException {
        URI uri = address.cancel(handle);
        return http.send(new FalCall(
                Operation.CANCEL,
                "PUT",
                uri,
                Map.of("Accept", "application/json"),
                null,
                true,
                limits.within(limits.status())));
    }

    /** Asks a model that answers at once, without the queue; never repeated either. */
    FalResponse runNow(String model, ObjectNode input) throws IOException {
        return http.send(post(TrustedBases.at(run, "/" + model), input, limits.within(limits.run())));
    }

    /**
     * Reads a request's status as it changes.
     *
     * @param listener told each status; says false to stop listening
     * @return whether the stream came to its end in a completed status; if not, it is for the caller to ask
     */
    boolean watch(FalHandle handle, Predicate<JsonNode> listener) {
        FalCall call = FalCall.get(
                        Operation.STATUS,
                        address.stream(handle),
                        new ExchangeLimits(
                                limits.status(),
                                limits.stream(),
                                limits.watch(),
                                limits.answer().toBytes()))
                .with("Accept", "text/event-stream");
        StatusStream stream = new StatusStream(listener);
        try {
            HttpResponse<Boolean> response = http.exchange(call, info -> isStream(info) ? stream : new Nothing());
            return response.body();
        } catch (IOException e) {
            // Cut, silent or too long: what came before counts.
            return stream.isCompleted();
        }
    }

    private static boolean isStream(HttpResponse.ResponseInfo info) {
        return info.statusCode() == 200
                && info.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
    }

    private static FalCall post(URI uri, ObjectNode input, ExchangeLimits limits) {
        return new FalCall(
                Operation.SUBMIT,
                "POST",
                uri,
                Map.of("Accept", "application/json", "Content-Type", "application/json"),
                BodyPublishers.ofByteArray(Json.write(input)),
                true,
                limits);
    }

    /** An answer that is no stream. */
    private static final class Nothing implements Sink<Boolean> {
        @Override
        public void take(ByteBuffer bytes) {}

        @Override
        public Boolean done() {
            return false;
        }
    }
}
