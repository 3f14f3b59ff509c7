package app.photoplay.generation.completion;

import app.photoplay.base.Jobs;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.NoOutputException;
import app.photoplay.generation.Progress;
import app.photoplay.generation.lifecycle.FetchPolicy;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ScratchFolders;
import app.photoplay.media.StagedFile;
import app.photoplay.media.UnusableMediaException;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings a finished output into the media library, once: a run takes it in hand until a time and renews that, and what
 * it brings is kept in the transaction that says so, if the output is still its own. Public only for JobRunr, which
 * calls it by reflection.
 */
@Component
@PermitAll
public class CollectHandler implements JobRequestHandler<CollectStep> {

    /** After a run's last sign of life, another may take over what it has in hand. */
    public static final Duration LEASE = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(CollectHandler.class);

    private final Jobs jobs;
    private final Providers providers;
    private final GenerationRows rows;
    private final GenerationTransitions transitions;
    private final MediaLibrary library;
    private final ScratchFolders scratch;
    private final Clock clock;
    private final Map<UUID, GenerationRow> inFlight = new ConcurrentHashMap<>();

    CollectHandler(
            Jobs jobs,
            Providers providers,
            GenerationRows rows,
            GenerationTransitions transitions,
            MediaLibrary library,
            ScratchFolders scratch,
            Clock clock) {
        this.jobs = jobs;
        this.providers = providers;
        this.rows = rows;
        this.transitions = transitions;
        this.library = library;
        this.scratch = scratch;
        this.clock = clock;
    }

    @Override
    @Job(name = "Collect %0", retries = 0)
    public void run(CollectStep step) {
        jobs.begun(step);
        Instant now = clock.instant();
        rows.find(new GenerationId(step.generation()))
                .filter(row -> row.state() == GenerationState.FINISHED
                        && !row.notBefore().isAfter(now))
                .flatMap(row -> rows.takeInHand(row, now, now.plus(LEASE)))
                .ifPresent(this::collect);
    }

    /** Renews what this process has in hand. */
    public void renew() {
        rows.keepInHand(inFlight.values(), clock.instant().plus(LEASE));
    }

    /** Whatever is in the way, the row says so and has its next time: nothing is tried again without a wait. */
    private void collect(GenerationRow row) {
        inFlight.put(row.id().value(), row);
        try (ScratchFolders.Folder folder = scratch.folder("collect")) {
            bringHome(row, folder);
        } catch (UnusableMediaException | NoOutputException e) {
            notHome(row, Reason.BROKEN_OUTPUT, e.toString());
        } catch (UncheckedIOException e) {
            notHome(row, Reason.NO_ROOM, String.valueOf(e.getCause()));
        } catch (IOException e) {
            notHome(row, Reason.OUT_OF_REACH, e.toString());
        } catch (RuntimeException | Error e) {
            // Such as our own ffmpeg: the output may be good.
            notHome(row, Reason.FAILED, e.toString());
        } finally {
            inFlight.remove(row.id().value(), row);
        }
    }

    private void bringHome(GenerationRow row, ScratchFolders.Folder folder) throws IOException {
        AssetId id = new AssetId(row.id().value());
        if (library.find(id).isPresent()) {
            // Brought home by an earlier release, which ended before it could say so.
            transitions.stored(row, id, () -> {});
            return;
        }
        ModelProvider provider = providers
                .find(row.provider())
                .orElseThrow(() -> new IOException("Its provider is not configured: " + row.provider()));
        Path file = folder.file("output");
        provider.fetch(row.handle(), row.whereMade(), file);
        try (StagedFile staged = library.stage(file, kind(row.capability()))) {
            transitions.stored(row, id, () -> library.keep(staged, id, row.subject()));
        }
    }

    private void notHome(GenerationRow row, Reason inTheWay, String detail) {
        log.warn("Could not fetch the output of {} ({}): {}", row.id(), inTheWay, detail);
        if (inTheWay == Reason.OUT_OF_REACH && isLost(row)) {
            transitions.lost(row);
            return;
        }
        GenerationFailure failure = new GenerationFailure(inTheWay, detail);
        Optional<Duration> wait = FetchPolicy.waitAfter(row, inTheWay, clock.instant());
        if (wait.isPresent()) {
            transitions.fetchLater(row, failure, wait.get());
        } else if (FetchPolicy.isMadeAgain(row, inTheWay)) {
            transitions.failed(row, failure);
        } else {
            transitions.gaveUp(row, failure, null);
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
            log.debug("Could not read the status of {}: {}", row.id(), e.toString());
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
