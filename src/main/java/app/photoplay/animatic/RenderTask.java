package app.photoplay.animatic;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Progress;
import java.nio.file.Path;
import java.util.OptionalInt;

/** One accepted request in the memory of this process: queued, running, ended. */
final class RenderTask {

    private final GenerationId id;
    private final GenerationRequest request;
    private final Path file;
    private final FaultInjection.Verdict verdict;
    private volatile Progress progress = new Progress.Queued(OptionalInt.empty());
    private volatile boolean cancelled;

    RenderTask(GenerationId id, GenerationRequest request, Path file, FaultInjection.Verdict verdict) {
        this.id = id;
        this.request = request;
        this.file = file;
        this.verdict = verdict;
    }

    GenerationId id() {
        return id;
    }

    GenerationRequest request() {
        return request;
    }

    Path file() {
        return file;
    }

    FaultInjection.Verdict verdict() {
        return verdict;
    }

    Progress progress() {
        return progress;
    }

    void become(Progress next) {
        progress = next;
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Whether nothing will come of it any more, so that the same may be begun anew. */
    boolean isSpent() {
        return cancelled || progress instanceof Progress.Failed;
    }

    boolean isWaiting() {
        return progress instanceof Progress.Queued;
    }
}
