package app.photoplay.generation;

import app.photoplay.base.Jobs;
import app.photoplay.base.UserId;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.Scratch;
import app.photoplay.media.UnusableMediaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings a finished output into the media library, once: its asset carries an id that only this request has. Public
 * only for JobRunr, which calls it by reflection.
 */
@Component
public class CollectHandler implements JobRequestHandler<CollectStep> {

    private static final Logger log = LoggerFactory.getLogger(CollectHandler.class);

    private final Jobs jobs;
    private final Providers providers;
    private final GenerationRows rows;
    private final GenerationChanges changes;
    private final MediaLibrary library;
    private final Scratch scratch;
    private final Clock clock;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    CollectHandler(
            Jobs jobs,
            Providers providers,
            GenerationRows rows,
            GenerationChanges changes,
            MediaLibrary library,
            Scratch scratch,
            Clock clock) {
        this.jobs = jobs;
        this.providers = providers;
        this.rows = rows;
        this.changes = changes;
        this.library = library;
        this.scratch = scratch;
        this.clock = clock;
    }

    @Override
    @Job(name = "Collect %0", retries = 0)
    public void run(CollectStep step) {
        boolean alone = running.add(step.generation());
        jobs.begun(step);
        if (!alone) {
            // The sweep asks for whatever is not home yet, also while it is on its way.
            return;
        }
        try {
            rows.find(new GenerationId(step.generation()))
                    .filter(row -> row.state() == GenerationState.FINISHED
                            && !row.notBefore().isAfter(clock.instant()))
                    .ifPresent(this::collect);
        } finally {
            running.remove(step.generation());
        }
    }

    /** Whatever is in the way, the row says so and has its next time: nothing is tried again without a wait. */
    private void collect(GenerationRow row) {
        try (Scratch.Folder folder = scratch.folder("collect")) {
            changes.stored(row, bringHome(row, folder).id());
        } catch (UnusableMediaException | NoOutputException e) {
            notHome(row, Reason.BROKEN_OUTPUT, e.toString());
        } catch (UncheckedIOException e) {
            notHome(row, Reason.NO_ROOM, String.valueOf(e.getCause()));
        } catch (IOException e) {
            notHome(row, Reason.OUT_OF_REACH, e.toString());
        } catch (RuntimeException | Error e) {
            // Such as our own ffmpeg: the output may be good.
            notHome(row, Reason.FAILED, e.toString());
        }
    }

    private Asset bringHome(GenerationRow row, Scratch.Folder folder) throws IOException {
        AssetId id = new AssetId(row.id().value());
        Optional<Asset> home = library.find(id);
        if (home.isPresent()) {
            // Brought home by a run that ended before it could say so.
            return home.get();
        }
        ModelProvider provider = providers
                .find(row.provider())
                .orElseThrow(() -> new IOException("Its provider is not set up: " + row.provider()));
        Path file = folder.file("output");
        provider.fetch(row.handle(), row.whereMade(), file);
        return library.store(id, new UserId(row.account()), file, kind(row.capability()));
    }

    private void notHome(GenerationRow row, Reason inTheWay, String detail) {
        log.warn("The output of {} does not come home now, {}: {}", row.id(), inTheWay, detail);
        if (inTheWay == Reason.OUT_OF_REACH && isLost(row)) {
            changes.lost(row);
            return;
        }
        GenerationFailure failure = new GenerationFailure(inTheWay, detail);
        Optional<Duration> wait = FetchPolicy.waitAfter(row, inTheWay, clock.instant());
        if (wait.isPresent()) {
            changes.fetchLater(row, failure, wait.get());
        } else if (FetchPolicy.isMadeAgain(row, inTheWay)) {
            changes.failed(row, failure);
        } else {
            changes.gaveUp(row, failure, null);
        }
    }

    /** Whoever charges for it is not asked: it has cost something. */
    private boolean isLost(GenerationRow row) {
        try {
            return !row.charged()
                    && providers
                            .find(row.provider())
                            .filter(provider -> provider.follow(row.handle()) instanceof Progress.Lost)
                            .isPresent();
        } catch (RuntimeException e) {
            log.debug("Where {} stands cannot be told now: {}", row.id(), e.toString());
            return false;
        }
    }

    private static MediaKind kind(Capability capability) {
        return switch (capability) {
            case STILL -> MediaKind.STILL;
            case CLIP -> MediaKind.CLIP;
            case SPEECH, MUSIC, TEXT -> throw new IllegalStateException("Not kept yet: " + capability);
        };
    }
}
