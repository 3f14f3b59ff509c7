package app.photoplay.fal;

import app.photoplay.fal.http.FalResponse;
import app.photoplay.fal.http.Json;
import app.photoplay.fal.http.OverLimitException;
import app.photoplay.fal.model.Catalogue;
import app.photoplay.fal.model.Model;
import app.photoplay.generation.AskLaterException;
import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.Progress;
import app.photoplay.generation.UnreachableException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Where a request stands. fal has no status for a failure: it is completed, and its result is the error. What cannot
 * be read or had now is an exception, after which somebody looks again.
 */
final class FalProgress {

    /** What is paid for is given up when so many looks over so long have found the same. */
    private static final int LOOKS = 9;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * A model's own «no», without a type by which to know it: fal repeats it at each look, so that a few, one right after
     * the other, suffice to tell it from somebody's on the way.
     */
    private static final int BRIEF_LOOKS = 4;

    private static final Duration BRIEF_WAIT = Duration.ofSeconds(2);
    private static final Duration BRIEF_PATIENCE = Duration.ofSeconds(5);

    private final Cache<String, Doubt> doubts = remembering(100_000, Duration.ofHours(1));
    private final Cache<String, Doubt> briefDoubts = remembering(100_000, Duration.ofHours(1));
    private final Cache<String, Boolean> talkative = remembering(10_000, Duration.ofMinutes(2));
    private final FalQueue queue;
    private final FailureMapper failures;
    private final Catalogue catalogue;
    private final Throttle throttle;
    private final Clock clock;

    FalProgress(FalQueue queue, FailureMapper failures, Catalogue catalogue, Clock clock) {
        this.queue = queue;
        this.failures = failures;
        this.catalogue = catalogue;
        this.throttle = new Throttle(clock);
        this.clock = clock;
    }

    private static <V> Cache<String, V> remembering(int most, Duration span) {
        return Caffeine.newBuilder().maximumSize(most).expireAfterWrite(span).build();
    }

    private record Doubt(int looks, Instant since) {}

    /**
     * @throws UnreachableException if fal cannot be reached
     * @throws AskLaterException if fal asks for quiet, or is asked again to be sure
     * @throws UncheckedIOException if it cannot be told now
     */
    Progress of(FalHandle handle) {
        try {
            throttle.pass();
            FalResponse answer = status(handle);
            throttle.heard(answer);
            if (FalError.isNoSuchRequest(answer)) {
                // Its result may be there all the same.
                return result(handle, JsonNodeFactory.instance.objectNode());
            }
            if (answer.status() >= 500) {
                throw unreachable(new IOException("The status was answered with " + answer.status()));
            }
            if (!answer.ok()) {
                throw new IOException("The status was answered with " + answer.status() + ": "
                        + FalError.of(answer).message());
            }
            return of(handle, Json.readObject(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody loses a request because its model has too much to tell: the next looks do without. */
    private FalResponse status(FalHandle handle) throws IOException {
        if (talkative.getIfPresent(handle.requestId()) != null) {
            return reached(() -> queue.status(handle));
        }
        return reached(() -> {
            try {
                return queue.statusWithLogs(handle);
            } catch (OverLimitException e) {
                talkative.put(handle.requestId(), true);
                throw e;
            }
        });
    }

    /** A call to fal. */
    private interface Asking {
        FalResponse ask() throws IOException;
    }

    /** Whatever breaks on the way is the way's, but for what is too much or was interrupted by us. */
    private static FalResponse reached(Asking asking) throws IOException {
        try {
            return asking.ask();
        } catch (OverLimitException e) {
            if (e.late()) {
                throw unreachable(e);
            }
            throw e;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    private static UnreachableException unreachable(IOException why) {
        return new UnreachableException(String.valueOf(why.getMessage()), why);
    }

    private Progress of(FalHandle handle, JsonNode status) throws IOException {
        return switch (String.valueOf(Json.text(status, "status"))) {
            case "IN_QUEUE" -> new Progress.Queued(position(status));
            case "COMPLETED" -> result(handle, status);
            // Also a word that we do not know yet: it runs until its deadline.
            default -> new Progress.Running(-1, FalLog.of(status));
        };
    }

    private static OptionalInt position(JsonNode status) {
        int position = status.path("queue_position").asInt(-1);
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    private Progress result(FalHandle handle, JsonNode status) throws IOException {
        FalResponse answer = reached(() -> queue.result(handle));
        throttle.heard(answer);
        if (answer.ok()) {
            return output(handle, status, answer);
        }
        if (FalError.isNoSuchRequest(answer)) {
            if (isCompleted(status)) {
                // It was there, and is not kept any more.
                doubtBriefly(handle, status, "fal has the request, and not its result");
            } else {
                doubt(handle, status, "fal knows no such request");
            }
            return failed(Reason.GONE, "fal knows no such request", new Bill(handle.requestId(), null, null), status);
        }
        FalError error = FalError.of(answer);
        if (answer.status() == 400 && error.type() == null && error.message().contains("still in progress")) {
            return new Progress.Running(-1, FalLog.of(status));
        }
        if (answer.status() >= 500) {
            if (answer.requestId() == null && error.word().isEmpty()) {
                throw unreachable(new IOException("The result's redirect was answered with status " + answer.status()));
            }
            doubt(handle, status, "The result was answered with status " + answer.status());
        } else if (isCompleted(status) && (answer.status() == 404 || answer.status() == 422 && error.type() == null)) {
            doubtBriefly(handle, status, "The result was answered with status " + answer.status());
        } else if (saysNothingOfTheRequest(answer, status)) {
            throw new IOException("The result was answered with status " + answer.status() + ": " + error.message());
        } else if (error.type() == null) {
            // A failure of the model names its type, here or with the status; this may be of anybody on the way.
            doubt(handle, status, "The result was answered with status " + answer.status());
        }
        return new Progress.Failed(
                failures.failed(answer, failureBill(handle, answer), handle.requestId()), FalLog.of(status));
    }

    /** 5xx are never billed (fal's FAQ); a 4xx of the model may be, when it had computed already. */
    private Bill failureBill(FalHandle handle, FalResponse answer) {
        if (answer.status() >= 500) {
            return new Bill(handle.requestId(), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigDecimal units = answer.billableUnits();
        return new Bill(handle.requestId(), units, units == null ? null : counted(handle, units));
    }

    /** Not to be let in, or not to be led there, may pass; what is paid for goes on meanwhile. */
    private static boolean saysNothingOfTheRequest(FalResponse answer, JsonNode status) {
        return switch (answer.status()) {
            case 401, 403, 408, 429 -> true;
            case 404 -> !namesError(status);
            default -> answer.status() < 400;
        };
    }

    private Progress output(FalHandle handle, JsonNode status, FalResponse answer) throws IOException {
        Bill bill = bill(handle, answer);
        JsonNode result;
        try {
            result = Json.read(answer.body());
        } catch (IOException e) {
            doubt(handle, status, "The result is no JSON");
            return failed(Reason.BROKEN_OUTPUT, "The result is no JSON: " + e.getMessage(), bill, status);
        }
        if (Outputs.isBlackened(result)) {
            return failed(Reason.REFUSED, "The model's safety checker blackened the picture", bill, status);
        }
        Capability capability = catalogue.find(handle.model()).map(Model::makes).orElse(Capability.STILL);
        Optional<Outputs.Output> output = Outputs.find(result, capability);
        if (output.isPresent()) {
            return new Progress.Finished(output.get().url(), output.get().contentType(), bill, FalLog.of(status));
        }
        if (namesError(status)) {
            return new Progress.Failed(
                    failures.failed(FalError.ofStatus(status), bill, handle.requestId()), FalLog.of(status));
        }
        doubt(handle, status, "The result holds nothing");
        return failed(Reason.BROKEN_OUTPUT, "Completed, but it holds nothing", bill, status);
    }

    /**
     * What is paid for is not given up soon: fal repeats a failure for ever, while what went wrong on the way passes. A
     * failure that the status names is none to doubt.
     */
    private void doubt(FalHandle handle, JsonNode status, String why) throws IOException {
        if (namesError(status)) {
            return;
        }
        Instant now = clock.instant();
        Doubt doubt = another(doubts, handle, now);
        if (doubt.looks() < LOOKS || Duration.between(doubt.since(), now).compareTo(PATIENCE) < 0) {
            throw new IOException(why);
        }
    }

    private void doubtBriefly(FalHandle handle, JsonNode status, String why) {
        if (namesError(status)) {
            return;
        }
        Instant now = clock.instant();
        Doubt doubt = another(briefDoubts, handle, now);
        if (doubt.looks() < BRIEF_LOOKS || Duration.between(doubt.since(), now).compareTo(BRIEF_PATIENCE) < 0) {
            throw new AskLaterException(why, BRIEF_WAIT);
        }
    }

    private static Doubt another(Cache<String, Doubt> doubts, FalHandle handle, Instant now) {
        return doubts.asMap()
                .merge(
                        handle.requestId(),
                        new Doubt(1, now),
                        (before, fresh) -> new Doubt(before.looks() + 1, before.since()));
    }

    private static boolean isCompleted(JsonNode status) {
        return "COMPLETED".equals(Json.text(status, "status"));
    }

    private static boolean namesError(JsonNode status) {
        return Json.text(status, "error") != null || Json.text(status, "error_type") != null;
    }

    /** What fal counted, at our price where a unit has one price; else what we worked out before the submit. */
    private Bill bill(FalHandle handle, FalResponse answer) {
        BigDecimal units = answer.billableUnits();
        BigDecimal counted = units == null ? null : counted(handle, units);
        return new Bill(handle.requestId(), units, counted == null ? handle.usd() : counted);
    }

    private @Nullable BigDecimal counted(FalHandle handle, BigDecimal units) {
        if (units.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return catalogue
                .find(handle.model())
                .flatMap(model -> model.usd(units))
                .filter(usd -> usd.compareTo(Bill.TOO_MUCH) < 0)
                .orElse(null);
    }

    private static Progress failed(Reason reason, String detail, Bill bill, JsonNode status) {
        return new Progress.Failed(new GenerationFailure(reason, detail, bill, null), FalLog.of(status));
    }
}
