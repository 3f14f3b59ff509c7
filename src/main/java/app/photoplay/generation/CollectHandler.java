package app.photoplay.generation;

import app.photoplay.base.Jobs;
import app.photoplay.base.UserId;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.FfmpegException;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.Scratch;
import app.photoplay.media.UnusableMediaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    private static final int FETCHES = 6;
    private static final int FETCHES_OF_NO_PICTURE = 2;
    /** For our own disk's sake: about a day. */
    private static final int FETCHES_WITHOUT_ROOM = 300;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT_FOR_ROOM = Duration.ofMinutes(5);

    private final Jobs jobs;
    private final Providers providers;
    private final GenerationRows rows;
    private final GenerationChanges changes;
    private final MediaLibrary library;
    private final Scratch scratch;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    CollectHandler(
            Jobs jobs,
            Providers providers,
            GenerationRows rows,
            GenerationChanges changes,
            MediaLibrary library,
            Scratch scratch) {
        this.jobs = jobs;
        this.providers = providers;
        this.rows = rows;
        this.changes = changes;
        this.library = library;
        this.scratch = scratch;
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
                    .filter(row -> row.state() == GenerationState.FINISHED)
                    .ifPresent(this::collect);
        } finally {
            running.remove(step.generation());
        }
    }

    private void collect(GenerationRow row) {
        ModelProvider provider = providers.named(row.provider());
        try (Scratch.Folder folder = scratch.folder("collect")) {
            Asset asset = bringHome(provider, row, folder);
            changes.stored(row, asset.id());
        } catch (UnusableMediaException e) {
            noPicture(row, e);
        } catch (UncheckedIOException e) {
            noRoom(row, String.valueOf(e.getCause()));
        } catch (FfmpegException e) {
            // Our own program does not work: the output may be good, and is not bought again.
            log.error("The output of {} cannot be looked into now: {}", row.id(), e.getMessage());
            changes.fetchLater(row, waitAfter(row.fetches()));
        } catch (IOException e) {
            later(provider, row, e);
        }
    }

    /** A page in place of a picture may be the network's fault: what was paid for is fetched again before it is made again. */
    private void noPicture(GenerationRow row, UnusableMediaException e) {
        if (row.charged() && row.fetches() < FETCHES_OF_NO_PICTURE) {
            log.warn("The output of {} is no picture, and is fetched again: {}", row.id(), e.toString());
            changes.fetchLater(row, waitAfter(row.fetches()));
        } else {
            changes.failed(row, new GenerationFailure(GenerationFailure.Reason.BROKEN_OUTPUT, e.toString()));
        }
    }

    /** Our own disk does not take it. What was paid for is not at fault: it is fetched again, and not made again. */
    private void noRoom(GenerationRow row, String detail) {
        log.error("The output of {} cannot be kept now: {}", row.id(), detail);
        GenerationFailure failure = new GenerationFailure(GenerationFailure.Reason.NO_ROOM, detail);
        if (row.fetches() >= FETCHES_WITHOUT_ROOM) {
            changes.gaveUp(row, failure, null);
            return;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(row.fetches(), 20));
        changes.waitsForRoom(
                row, failure, doubled.compareTo(LONGEST_WAIT_FOR_ROOM) > 0 ? LONGEST_WAIT_FOR_ROOM : doubled);
    }

    private static Duration waitAfter(int fetches) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(fetches, FETCHES));
    }

    private Asset bringHome(ModelProvider provider, GenerationRow row, Scratch.Folder folder) throws IOException {
        AssetId id = new AssetId(row.id().value());
        Optional<Asset> home = library.find(id);
        if (home.isPresent()) {
            // Brought home by a run that ended before it could say so.
            return home.get();
        }
        Path file = folder.file("output");
        provider.fetch(row.handle(), row.finished(), file);
        return library.store(id, new UserId(row.account()), file, kind(row.capability()));
    }

    private void later(ModelProvider provider, GenerationRow row, IOException e) {
        log.warn("The output of {} cannot be had now: {}", row.id(), e.toString());
        if (provider.follow(row.handle()) instanceof Progress.Lost) {
            changes.lost(row);
        } else if (row.fetches() >= FETCHES) {
            changes.failed(
                    row,
                    new GenerationFailure(
                            GenerationFailure.Reason.BROKEN_OUTPUT, "Its output could not be fetched: " + e));
        } else {
            changes.fetchLater(row, waitAfter(row.fetches()));
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
