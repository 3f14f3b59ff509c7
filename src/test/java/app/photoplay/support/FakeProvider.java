package app.photoplay.support;

import app.photoplay.generation.Bill;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.ProviderSignals;
import app.photoplay.generation.Quote;
import app.photoplay.generation.SendGuard;
import app.photoplay.generation.Submission;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.SubmitTrace;
import app.photoplay.generation.UnreachableException;
import app.photoplay.plan.Credits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/**
 * A provider under the test's command: what becomes of each request is said before, or decided while it is held. It
 * keeps a journal of every submit, which is the oracle for «once and only once».
 */
public final class FakeProvider implements ModelProvider {

    /** What becomes of one request. */
    public sealed interface Fate {
        record Made() implements Fate {}

        /** Runs until {@link #finish} or {@link #fail}. */
        record Held() implements Fate {}

        record Refused(GenerationFailure failure) implements Fate {}

        record Failing(GenerationFailure failure) implements Fate {}

        /** Taken, but the answer does not arrive. */
        record AnswerLost() implements Fate {}

        /** Made, but what is fetched is no picture. */
        record Garbage() implements Fate {}

        /** Made, but its output cannot be fetched so many times. */
        record HardToFetch(int times) implements Fate {}

        /** Made, but our own disk does not take its output so many times. */
        record NoRoom(int times) implements Fate {}
    }

    /** Decides from a request and how often the same was submitted so far, 1 for the first time. */
    @FunctionalInterface
    public interface Script {
        Fate fate(GenerationRequest request, int attempt);
    }

    /** One submit. */
    public record Submit(SubmitIntent intent, GenerationRequest request) {
        public GenerationId id() {
            return intent.generation();
        }
    }

    private final Supplier<ProviderSignals> signals;
    private final ClipFile clip = new ClipFile();
    private final Map<UUID, Progress> tasks = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> attempts = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> unfetchable = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> roomless = new ConcurrentHashMap<>();
    private final Set<UUID> garbled = ConcurrentHashMap.newKeySet();
    private final Set<UUID> cancelled = ConcurrentHashMap.newKeySet();
    private final List<Submit> journal = new CopyOnWriteArrayList<>();
    private final AtomicInteger deaf = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger mostLooks = new AtomicInteger();
    private final AtomicInteger allLooks = new AtomicInteger();
    private volatile Script script = (request, attempt) -> new Fate.Made();
    private volatile int concurrency = 4;
    private volatile boolean unreachable;
    private volatile boolean remembers = true;
    private volatile BigDecimal price = BigDecimal.ZERO;
    private volatile boolean tellsPrice = true;

    /** @param signals asked for late, since who hears them knows the providers */
    public FakeProvider(Supplier<ProviderSignals> signals) {
        this.signals = signals;
    }

    public void reset() {
        unreachable = false;
        script = (request, attempt) -> new Fate.Made();
        concurrency = 4;
        remembers = true;
        price = BigDecimal.ZERO;
        tellsPrice = true;
        journal.clear();
        attempts.clear();
        mostLooks.set(0);
        allLooks.set(0);
        cancelled.clear();
        deaf.set(0);
        unfetchable.clear();
        roomless.clear();
    }

    public void script(Script next) {
        script = next;
    }

    /** From now on nothing of it can be reached, or all of it again; what it has goes on meanwhile. */
    public void unreachable(boolean yes) {
        unreachable = yes;
    }

    public void concurrency(int places) {
        concurrency = places;
    }

    /** Whether it can tell what became of a submit whose answer was lost. */
    public void remembers(boolean yes) {
        remembers = yes;
    }

    /** What it charges for each request that it makes, in US dollars; nothing by itself. */
    public void price(String usd) {
        price = new BigDecimal(usd);
    }

    /** Its bills do not say what it has cost. */
    public void keepsPriceToItself() {
        tellsPrice = false;
    }

    /** It does not confirm that it stops, so many times. */
    public void hardToCallOff(int times) {
        deaf.set(times);
    }

    /** Where a request can be followed. */
    public static ProviderHandle handle(GenerationId id) {
        return new ProviderHandle(id, "{\"id\":\"fake-" + id + "\"}", "fake-" + id);
    }

    public List<Submit> journal() {
        return List.copyOf(journal);
    }

    public Set<UUID> cancelled() {
        return Set.copyOf(cancelled);
    }

    /** Requests that are held now. */
    public List<GenerationId> held() {
        return journal.stream()
                .map(Submit::id)
                .filter(id -> tasks.get(id.value()) instanceof Progress.Running)
                .distinct()
                .toList();
    }

    public void finish(GenerationId id) {
        tell(id, finished(id));
    }

    public void fail(GenerationId id, GenerationFailure failure) {
        tell(id, new Progress.Failed(failure));
    }

    /** Forgets a request as a restart of the renderer does. */
    public void lose(GenerationId id) {
        tell(id, new Progress.Lost());
    }

    /** As if it had never arrived. */
    public void forget(GenerationId id) {
        tasks.remove(id.value());
    }

    public void progress(GenerationId id, double fraction) {
        tell(id, new Progress.Running(fraction));
    }

    public void queue(GenerationId id, int position) {
        tell(id, new Progress.Queued(OptionalInt.of(position)));
    }

    private void tell(GenerationId id, Progress progress) {
        tasks.put(id.value(), progress);
        signals.get().changed(id);
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.STILL, Capability.CLIP);
    }

    @Override
    public int concurrency() {
        return concurrency;
    }

    @Override
    public boolean edits() {
        return true;
    }

    @Override
    public Quote quote(GenerationRequest request) {
        return switch (request) {
            case GenerationRequest.Still still -> new Quote("fake", Credits.of(1), price);
            case GenerationRequest.Clip moving -> new Quote("fake", Credits.of(4), price);
        };
    }

    @Override
    public Submission submit(SubmitIntent intent, GenerationRequest request, SendGuard departure) {
        departure.begins();
        if (unreachable) {
            return new Submission.Refused(
                    new GenerationFailure(GenerationFailure.Reason.UNREACHABLE, "Connection refused"));
        }
        GenerationId id = intent.generation();
        journal.add(new Submit(intent, request));
        int attempt = attempts.merge(id.value(), 1, Integer::sum);
        ProviderHandle handle = handle(id);
        return switch (script.fate(request, attempt)) {
            case Fate.Made made -> {
                garbled.remove(id.value());
                yield accepted(handle, finished(id));
            }
            case Fate.Held held -> accepted(handle, new Progress.Running(0));
            case Fate.Failing(GenerationFailure failure) -> accepted(handle, new Progress.Failed(failure));
            case Fate.Refused(GenerationFailure failure) -> new Submission.Refused(failure);
            case Fate.HardToFetch(int times) -> {
                unfetchable.put(id.value(), times);
                yield accepted(handle, finished(id));
            }
            case Fate.NoRoom(int times) -> {
                roomless.put(id.value(), times);
                yield accepted(handle, finished(id));
            }
            case Fate.Garbage garbage -> {
                garbled.add(id.value());
                yield accepted(handle, finished(id));
            }
            case Fate.AnswerLost lost -> {
                tasks.put(id.value(), finished(id));
                throw new IllegalStateException("Connection reset");
            }
        };
    }

    private Submission accepted(ProviderHandle handle, Progress progress) {
        tasks.put(handle.generation().value(), progress);
        return new Submission.Accepted(handle);
    }

    private Progress finished(GenerationId id) {
        Bill bill =
                price.signum() == 0 ? Bill.FREE : new Bill("request-" + id, BigDecimal.ONE, tellsPrice ? price : null);
        return new Progress.Finished(URI.create("fake:" + id), "image/png", bill, "made by the fake");
    }

    @Override
    public SubmitTrace trace(SubmitIntent intent, GenerationRequest request, Predicate<String> anothers) {
        GenerationId id = intent.generation();
        if (!remembers) {
            return new SubmitTrace.CannotTell();
        }
        return tasks.containsKey(id.value()) ? new SubmitTrace.Arrived(handle(id)) : new SubmitTrace.NotArrived();
    }

    /** How many were asked after at once, at most, since the reset. */
    public int looksAtOnce() {
        return mostLooks.get();
    }

    /** How often it was asked after a request, since the reset. */
    public int looks() {
        return allLooks.get();
    }

    @Override
    public Progress follow(ProviderHandle handle) {
        allLooks.incrementAndGet();
        mostLooks.accumulateAndGet(looks.incrementAndGet(), Math::max);
        try {
            mustBeReachable();
            return answer(handle);
        } finally {
            looks.decrementAndGet();
        }
    }

    private void mustBeReachable() {
        if (unreachable) {
            throw new UnreachableException("Connection refused", new IOException("Connection refused"));
        }
    }

    private Progress answer(ProviderHandle handle) {
        return tasks.getOrDefault(handle.generation().value(), new Progress.Lost());
    }

    @Override
    public void cancel(ProviderHandle handle) {
        mustBeReachable();
        if (deaf.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new UncheckedIOException(new IOException("503"));
        }
        cancelled.add(handle.generation().value());
    }

    @Override
    public void fetch(ProviderHandle handle, URI output, Path target) throws IOException {
        int left = unfetchable.getOrDefault(handle.generation().value(), 0);
        if (left > 0) {
            unfetchable.put(handle.generation().value(), left - 1);
            throw new IOException("Not now");
        }
        if (roomless.merge(handle.generation().value(), -1, Integer::sum) >= 0) {
            throw new UncheckedIOException(new FileSystemException(target.toString(), null, "No space left on device"));
        }
        if (garbled.contains(handle.generation().value())) {
            Files.writeString(target, "<html>502 Bad Gateway</html>");
            return;
        }
        GenerationRequest request = journal.stream()
                .filter(submit -> submit.id().equals(handle.generation()))
                .findFirst()
                .orElseThrow()
                .request();
        switch (request) {
            case GenerationRequest.Still still ->
                ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB), "png", target.toFile());
            case GenerationRequest.Clip moving -> clip.copyTo(target);
        }
    }
}
