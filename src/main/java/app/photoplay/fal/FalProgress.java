package app.photoplay.fal;

import app.photoplay.fal.http.Answer;
import app.photoplay.fal.http.Json;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.fal.model.Model;
import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * Where a request stands. fal has no status for a failure: it is completed, and its result is the error. What cannot
 * be read or had now is an exception, after which somebody looks again.
 */
final class FalProgress {

    private final FalQueue queue;
    private final Failures failures;
    private final Catalogue catalogue;

    FalProgress(FalQueue queue, Failures failures, Catalogue catalogue) {
        this.queue = queue;
        this.failures = failures;
        this.catalogue = catalogue;
    }

    /** @throws UncheckedIOException if it cannot be told now */
    Progress of(FalHandle handle) {
        try {
            Answer answer = queue.status(handle);
            return switch (answer.status()) {
                case 401, 403, 404 -> new Progress.Failed(failures.failed(answer, handle.requestId()));
                default -> {
                    if (!answer.ok()) {
                        throw new IOException("The status has the code " + answer.status());
                    }
                    yield of(handle, Json.readObject(answer.body()));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Progress of(FalHandle handle, JsonNode status) throws IOException {
        return switch (String.valueOf(Json.text(status, "status"))) {
            case "IN_QUEUE" -> new Progress.Queued(position(status));
            case "COMPLETED" -> result(handle, status);
            // Also a word that we do not know yet: it runs until its deadline.
            default -> new Progress.Running(-1);
        };
    }

    private static OptionalInt position(JsonNode status) {
        int position = status.path("queue_position").asInt(-1);
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    private Progress result(FalHandle handle, JsonNode status) throws IOException {
        Answer answer = queue.result(handle);
        if (answer.ok()) {
            return output(handle, status, answer);
        }
        FalError error = FalError.of(answer);
        if (answer.status() == 400 && error.type() == null && error.message().contains("still in progress")) {
            return new Progress.Running(-1);
        }
        if (answer.status() == 429 || answer.status() >= 300 && answer.status() < 400) {
            throw new IOException("The result has the code " + answer.status());
        }
        return new Progress.Failed(failures.failed(answer, handle.requestId()));
    }

    private Progress output(FalHandle handle, JsonNode status, Answer answer) {
        Bill bill = bill(handle, answer);
        JsonNode result;
        try {
            result = Json.read(answer.body());
        } catch (IOException e) {
            return broken("The result is no JSON: " + e.getMessage(), bill);
        }
        if (Outputs.isBlackened(result)) {
            return failed(Reason.REFUSED, "The model's safety checker blackened the picture", bill);
        }
        Capability capability = catalogue.find(handle.model()).map(Model::makes).orElse(Capability.STILL);
        FalError error = FalError.ofStatus(status);
        return Outputs.find(result, capability)
                .<Progress>map(output -> {
                    try {
                        return new Progress.Finished(URI.create(output.url()), output.contentType(), bill);
                    } catch (IllegalArgumentException e) {
                        return broken("The output's address is none", bill);
                    }
                })
                .orElseGet(() -> status.has("error") || status.has("error_type")
                        ? new Progress.Failed(failures.failed(error, bill, handle.requestId()))
                        : broken("Completed, but it holds nothing", bill));
    }

    /** What fal counted, at our price where a unit has one price; else what we worked out before the submit. */
    private Bill bill(FalHandle handle, Answer answer) {
        BigDecimal units = answer.billableUnits();
        BigDecimal counted = units == null
                ? null
                : catalogue
                        .find(handle.model())
                        .flatMap(model -> model.usd(units))
                        .orElse(null);
        return new Bill(handle.requestId(), units, counted == null ? handle.usd() : counted);
    }

    private static Progress broken(String detail, Bill bill) {
        return failed(Reason.BROKEN_OUTPUT, detail, bill);
    }

    private static Progress failed(Reason reason, String detail, Bill bill) {
        String cut = detail.length() > 500 ? detail.substring(0, 500) : detail;
        return new Progress.Failed(new GenerationFailure(reason, cut, bill, null));
    }
}
