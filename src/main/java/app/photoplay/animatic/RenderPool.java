package app.photoplay.animatic;

import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.Progress;
import app.photoplay.media.ffmpeg.FfmpegException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The benches at which pictures are drawn, one thread each; says who is ahead of whom. */
final class RenderPool {

    private static final Logger log = LoggerFactory.getLogger(RenderPool.class);

    private final AnimaticProperties properties;
    private final RequestRenderer drawing;
    private final Consumer<GenerationId> changed;
    private final ExecutorService benches;
    private final ScheduledExecutorService clock;
    private final List<RenderTask> waiting = new ArrayList<>();

    RenderPool(AnimaticProperties properties, RequestRenderer drawing, Consumer<GenerationId> changed) {
        this.properties = properties;
        this.drawing = drawing;
        this.changed = changed;
        benches = Executors.newFixedThreadPool(
                properties.threads(),
                Thread.ofPlatform().name("animatic-", 1).daemon().priority(4).factory());
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("animatic-clock").daemon().factory());
    }

    /** Has a bench ready for the first task. */
    void prepare() {
        benches.execute(drawing::prepare);
    }

    void add(RenderTask task) {
        synchronized (waiting) {
            waiting.add(task);
        }
        long delay = properties.faults().delay().toMillis();
        if (delay > 0) {
            clock.schedule(() -> benches.execute(() -> work(task)), delay, TimeUnit.MILLISECONDS);
        } else {
            benches.execute(() -> work(task));
        }
    }

    /** How many are ahead. */
    int position(RenderTask task) {
        synchronized (waiting) {
            return Math.max(0, waiting.indexOf(task)) + properties.faults().queuePosition();
        }
    }

    /** Ends it now if it waits or hangs, else at its next frame. */
    void cancel(RenderTask task) {
        task.cancel();
        if (leave(task) || task.verdict() == FaultInjection.Verdict.HANGS) {
            end(task, failed(Reason.CANCELLED, "Cancelled"));
        } else if (task.progress() instanceof Progress.Finished) {
            remove(task);
            task.become(failed(Reason.CANCELLED, "Cancelled"));
        }
    }

    void close() {
        clock.shutdownNow();
        benches.shutdownNow();
    }

    private boolean leave(RenderTask task) {
        synchronized (waiting) {
            return waiting.remove(task);
        }
    }

    private void work(RenderTask task) {
        if (!leave(task)) {
            return;
        }
        task.become(new Progress.Running(0));
        changed.accept(task.id());
        switch (task.verdict()) {
            case HANGS -> {}
            case FAILS ->
                end(
                        task,
                        failed(properties.faults().failureReason(), "Failed on purpose by photoplay.animatic.faults"));
            case SPARED, REFUSED, THROTTLED -> draw(task);
        }
    }

    private void draw(RenderTask task) {
        try {
            drawing.draw(
                    task.request(), task.file(), share -> task.become(new Progress.Running(share)), task::isCancelled);
            String type = task.request().capability() == Capability.STILL ? "image/jpeg" : "video/mp4";
            end(task, new Progress.Finished(task.file().toUri(), type, Bill.FREE));
        } catch (FfmpegException e) {
            end(task, failed(reason(e), String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            log.error("Could not store the output of {}", task.id(), e);
            end(task, failed(Reason.NO_ROOM, String.valueOf(e.getCause())));
        } catch (RuntimeException | Error e) {
            // Whatever it is, the one who waits for the picture is told.
            log.error("Rendering {} failed", task.id(), e);
            end(task, failed(Reason.FAILED, String.valueOf(e)));
        }
    }

    private void end(RenderTask task, Progress result) {
        if (task.isCancelled() && result instanceof Progress.Finished) {
            remove(task);
            task.become(failed(Reason.CANCELLED, "Cancelled"));
        } else {
            task.become(result);
        }
        changed.accept(task.id());
    }

    private static void remove(RenderTask task) {
        try {
            Files.deleteIfExists(task.file());
        } catch (IOException e) {
            log.warn("Could not delete {}; it is removed at the next start", task.file(), e);
        }
    }

    private static Reason reason(FfmpegException e) {
        if (e.noRoom()) {
            return Reason.NO_ROOM;
        }
        return switch (e.reason()) {
            case CANCELLED -> Reason.CANCELLED;
            case TIMED_OUT -> Reason.TIMED_OUT;
            case UNAVAILABLE -> Reason.UNAVAILABLE;
            case FAILED, EMPTY_OUTPUT -> Reason.BROKEN_OUTPUT;
        };
    }

    private static Progress failed(Reason reason, String detail) {
        return new Progress.Failed(new GenerationFailure(reason, detail.substring(0, Math.min(500, detail.length()))));
    }
}
