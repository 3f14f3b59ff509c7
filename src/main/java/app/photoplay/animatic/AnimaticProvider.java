package app.photoplay.animatic;

import app.photoplay.base.NodeId;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelOffer;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.Quote;
import app.photoplay.generation.SendGuard;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.media.ffmpeg.Ffmpeg;
import app.photoplay.plan.Credits;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The port to models, served by this machine: it draws. What is under way lives in the memory of the process that took
 * it, which alone tells of it; when that has ended, a request is {@link Progress.Lost}, has cost nothing and may be
 * submitted anew. What is finished may be fetched by any node of the home.
 */
@Component
@PermitAll
class AnimaticProvider implements ModelProvider {

    /** Waiting in line that the caller may see; the rest is better kept by the caller, who is fair. */
    private static final int QUEUE_PER_WORKER = 2;

    private final AnimaticProperties properties;
    private final FaultInjection fate;
    private final RenderPool workshop;
    private final DrawingFolder folder;
    private final Map<GenerationId, RenderTask> tasks = new ConcurrentHashMap<>();
    private final OutputCache shelf = new OutputCache();
    private final AtomicLong count = new AtomicLong();

    AnimaticProvider(
            AnimaticProperties properties,
            PhotoplayHome home,
            NodeId node,
            Ffmpeg ffmpeg,
            PictureFiles pictures,
            ObjectProvider<ProviderSignals> signals,
            Clock clock)
            throws IOException {
        this.properties = properties;
        fate = new FaultInjection(properties.faults());
        folder = new DrawingFolder(home.folder("tmp").resolve("animatic"), node, clock);
        // Looked up late, since they may hold us, and once: what is drawn while everything closes finds them too.
        Supplier<List<ProviderSignals>> heard =
                SingletonSupplier.of(() -> signals.stream().toList());
        workshop = new RenderPool(
                properties,
                new RequestRenderer(ffmpeg, pictures, properties::drawn),
                id -> heard.get().forEach(signal -> signal.changed(id)));
    }

    /** Before anybody asks; beside whatever else a start has to do. */
    @PostConstruct
    void prepare() {
        workshop.prepare();
    }

    @Override
    public String name() {
        return "animatic";
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.STILL, Capability.CLIP);
    }

    @Override
    public int concurrency() {
        return properties.threads() * QUEUE_PER_WORKER;
    }

    /** It draws what the words say, and knows of nothing that they do not name. */
    @Override
    public List<ModelOffer> models(Capability capability) {
        return List.of(new ModelOffer(name(), true, false, false, capability == Capability.CLIP, properties.lines()));
    }

    @Override
    public Quote quote(GenerationRequest request) {
        return Quote.free(
                name(),
                new Credits(
                        switch (request) {
                            case GenerationRequest.Still still -> properties.stillPrice();
                            case GenerationRequest.Clip clip -> properties.clipPrice();
                        }));
    }

    @Override
    public Submission submit(SubmitIntent intent, GenerationRequest request, SendGuard departure) {
        GenerationId id = intent.generation();
        FaultInjection.Verdict verdict = fate.of(request);
        switch (verdict) {
            case REFUSED -> {
                return refused(Reason.REFUSED, "Refused on purpose by photoplay.animatic.faults");
            }
            case THROTTLED -> {
                return refused(Reason.RATE_LIMITED, "Turned away on purpose by photoplay.animatic.faults");
            }
            case SPARED, HANGS, FAILS -> {}
        }
        String ending = request.capability() == Capability.STILL ? ".jpg" : ".mp4";
        // A file of its own: an earlier try that was called off may still be writing.
        Path file = folder.file(id + "-" + count.incrementAndGet() + ending);
        RenderTask task = new RenderTask(id, request, file, verdict);
        if (tasks.merge(id, task, (known, next) -> known.isSpent() ? next : known) == task) {
            workshop.add(task);
        }
        forgetWhatOthersFetched();
        return new Submission.Accepted(folder.handle(id));
    }

    /** What is not in memory here was never begun, or ended with an earlier process; either way nothing is owed for it. */
    @Override
    public SubmitTrace trace(SubmitIntent intent, GenerationRequest request, Predicate<String> anothers) {
        GenerationId id = intent.generation();
        return tasks.containsKey(id) ? new SubmitTrace.Arrived(folder.handle(id)) : new SubmitTrace.NotArrived();
    }

    @Override
    public Progress follow(ProviderHandle handle) {
        RenderTask task = tasks.get(handle.generation());
        if (task == null) {
            // Of what another node draws that one tells.
            return folder.isElsewhere(handle) ? new Progress.Queued(OptionalInt.empty()) : new Progress.Lost();
        }
        return task.isWaiting() ? new Progress.Queued(OptionalInt.of(workshop.position(task))) : task.progress();
    }

    @Override
    public void cancel(ProviderHandle handle) {
        RenderTask task = tasks.get(handle.generation());
        if (task != null) {
            workshop.cancel(task);
        } else if (folder.isElsewhere(handle)) {
            try {
                folder.callOff(handle);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives the other nodes a sign of life, and does what they have asked for. */
    void beat() {
        try {
            folder.beat();
            for (GenerationId id : folder.calledOff()) {
                RenderTask task = tasks.get(id);
                if (task != null) {
                    workshop.cancel(task);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives out a copy. The request is forgotten once some others were fetched after it: a caller that could not keep
     * what it was given asks again, and it need not be drawn again.
     */
    @Override
    public void fetch(ProviderHandle handle, URI output, Path target) throws IOException {
        RenderTask task = tasks.get(handle.generation());
        Path drawn = task == null ? file(output) : task.file();
        if (!folder.holds(drawn)) {
            throw new IOException("No output is stored of " + handle.generation());
        }
        copy(drawn, target);
        for (OutputCache.Output old : shelf.put(new OutputCache.Output(handle.generation(), drawn))) {
            tasks.computeIfPresent(old.id(), (id, known) -> known.file().equals(old.file()) ? null : known);
            Files.deleteIfExists(old.file());
        }
    }

    private static Path file(URI output) throws IOException {
        try {
            return Path.of(output);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException("No file: " + output, e);
        }
    }

    /** Another node that fetched something removes its file in the end. */
    private void forgetWhatOthersFetched() {
        tasks.values().removeIf(task -> task.progress() instanceof Progress.Finished && !Files.exists(task.file()));
    }

    private static void copy(Path drawn, Path target) throws IOException {
        try {
            Files.copy(drawn, target);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException e) {
            // Nobody is asked for it but this disk.
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() throws IOException {
        workshop.close();
        folder.close();
    }

    private static Submission refused(Reason reason, String detail) {
        return new Submission.Refused(new GenerationFailure(reason, detail));
    }
}
