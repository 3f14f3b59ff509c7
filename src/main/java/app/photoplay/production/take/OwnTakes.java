package app.photoplay.production.take;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.FocusPoint;
import app.photoplay.media.MediaFitter;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.ScratchFolders;
import app.photoplay.plan.Demand;
import app.photoplay.plan.Limits;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.StaleReason;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.Takes;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pictures and clips that the signed-in person brings for a shot: takes that nobody makes and that cost nothing. What
 * is brought counts from then on, until its person chooses something else or takes it back.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnTakes {

    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final Limits limits;
    private final ShotStatusQuery statuses;
    private final StoryboardEditor editor;
    private final Takes takes;
    private final MediaFitter fitter;
    private final MediaLibrary library;
    private final ScratchFolders scratch;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    OwnTakes(
            ProjectAccess access,
            CurrentUser currentUser,
            Limits limits,
            ShotStatusQuery statuses,
            StoryboardEditor editor,
            Takes takes,
            MediaFitter fitter,
            MediaLibrary library,
            ScratchFolders scratch,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.access = access;
        this.currentUser = currentUser;
        this.limits = limits;
        this.statuses = statuses;
        this.editor = editor;
        this.takes = takes;
        this.fitter = fitter;
        this.library = library;
        this.scratch = scratch;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /**
     * Takes a picture or a clip, whatever its name says, in the shape of the film. Takes seconds for a clip.
     *
     * @param focus what stays in the picture where it is cropped
     * @return the new take’s id
     * @throws Refusal with NOT_FOUND unless the project is the person’s own and the film has the shot
     *     and with PLAN_STORAGE where it is more than the person’s plan keeps
     * @throws app.photoplay.media.UnusableMediaException if it is neither, or too large, or cannot be decoded
     */
    public TakeId bring(ProjectId project, ShotId shot, InputStream file, FocusPoint focus) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        production(statuses.of(summary), shot);
        try (ScratchFolders.Folder folder = scratch.folder("brought")) {
            Path copy = folder.file("brought");
            try (OutputStream out = Files.newOutputStream(copy)) {
                copy(file, out);
            }
            limits.require(summary.owner(), new Demand.Upload(Files.size(copy)), null);
            return keep(summary, shot, fitter.store(summary, copy, focus));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep the file", e);
        }
    }

    /** Most of a file that is taken. */
    public long mostMegabytes() {
        return MediaFitter.MOST_CLIP_BYTES >> 20;
    }

    /** At most a little more than is taken, so that what is too large is told and not cut. */
    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = MediaFitter.MOST_CLIP_BYTES + 1;
        int read = in.read(buffer);
        while (read >= 0 && left > 0) {
            out.write(buffer, 0, read);
            left -= read;
            read = in.read(buffer);
        }
    }

    /**
     * The last frame of the shot before as a picture of this one, so that its clip goes on where that one ends.
     *
     * @throws Refusal with NOT_FOUND as above, NOT_ALLOWED_NOW where there is no clip before
     */
    public TakeId beginWithLastFrame(ProjectId project, ShotId shot) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        StoryboardStatus now = statuses.of(summary);
        production(now, shot);
        Asset clip = clipBefore(now, shot)
                .flatMap(library::find)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_ALLOWED_NOW, null));
        return keep(summary, shot, fitter.lastFrame(summary, clip));
    }

    /**
     * The first frame of the shot after as a picture of this one, so that the one leads to the other.
     *
     * @throws Refusal with NOT_FOUND as above, NOT_ALLOWED_NOW where nothing is made of the shot after
     */
    public TakeId beginWithFirstFrameAfter(ProjectId project, ShotId shot) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        StoryboardStatus now = statuses.of(summary);
        production(now, shot);
        Asset first = neighbour(now, shot, 1)
                .flatMap(after -> Optional.ofNullable(after.clip().asset())
                        .or(() -> Optional.ofNullable(after.still().asset())))
                .flatMap(library::find)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_ALLOWED_NOW, null));
        return keep(summary, shot, fitter.firstFrame(summary, first));
    }

    /**
     * Whatever counts of these shots in another shape than the film has, cropped to it around its middle, as one step.
     * Takes seconds for each clip, and costs nothing.
     *
     * @throws Refusal with NOT_FOUND and PLAN_STORAGE as above
     */
    public void crop(ProjectId project, Collection<ShotId> shots) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        StoryboardStatus now = statuses.of(summary);
        Map<ShotId, List<Asset>> misshapen = new LinkedHashMap<>();
        shots.forEach(shot -> misshapen.put(shot, misshapen(production(now, shot))));
        long bytes = misshapen.values().stream()
                .flatMap(List::stream)
                .mapToLong(Asset::bytes)
                .sum();
        if (bytes == 0) {
            return;
        }
        limits.require(summary.owner(), new Demand.Upload(bytes), null);
        List<Brought> cropped = new ArrayList<>();
        misshapen.forEach((shot, seen) ->
                seen.forEach(asset -> cropped.add(new Brought(shot, fitter.crop(summary, asset, FocusPoint.CENTRE)))));
        keep(summary, cropped);
    }

    /**
     * A take in another shape than the film has, cropped to it around a point, as a take of its own that counts from then
     * on. Takes seconds for a clip, and costs nothing.
     *
     * @return the new take’s id
     * @throws Refusal with NOT_FOUND unless the shot has the take, PLAN_STORAGE as above, NOT_ALLOWED_NOW where nothing is
     *     made of it yet, or where it has the shape of the film
     */
    public TakeId crop(ProjectId project, ShotId shot, TakeId take, FocusPoint focus) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        StoryboardStatus now = statuses.of(summary);
        production(now, shot);
        Take found = now.takes()
                .find(take)
                .filter(one -> one.shot().equals(shot))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        Asset seen = Optional.ofNullable(now.takes().asset(found))
                .flatMap(library::find)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_ALLOWED_NOW, null));
        if ((long) seen.width() * summary.height() == (long) seen.height() * summary.width()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        limits.require(summary.owner(), new Demand.Upload(seen.bytes()), null);
        return keep(summary, shot, fitter.crop(summary, seen, focus));
    }

    private List<Asset> misshapen(ShotProduction made) {
        return Stream.of(made.still(), made.clip())
                .filter(take -> take.stale().contains(StaleReason.SHAPE))
                .flatMap(take -> Optional.ofNullable(take.asset()).flatMap(library::find).stream())
                .toList();
    }

    private static Optional<AssetId> clipBefore(StoryboardStatus now, ShotId shot) {
        return neighbour(now, shot, -1)
                .flatMap(before -> Optional.ofNullable(before.clip().asset()));
    }

    private static Optional<ShotProduction> neighbour(StoryboardStatus now, ShotId shot, int step) {
        List<ShotProduction> shots = now.production().shots();
        int at = shots.stream().map(ShotProduction::id).toList().indexOf(shot) + step;
        return at < 0 || at >= shots.size() ? Optional.empty() : Optional.of(shots.get(at));
    }

    /** What is a take of a shot from now on. */
    private record Brought(ShotId shot, Asset asset) {

        TakeKind kind() {
            return asset.kind() == MediaKind.STILL ? TakeKind.STILL : TakeKind.CLIP;
        }
    }

    private TakeId keep(ProjectSummary project, ShotId shot, Asset asset) {
        return keep(project, List.of(new Brought(shot, asset))).getFirst();
    }

    private List<TakeId> keep(ProjectSummary project, List<Brought> brought) {
        return Objects.requireNonNull(transaction.execute(status -> {
            editor.hold(project.id());
            StoryboardStatus now = statuses.of(project);
            List<Take> added = new ArrayList<>();
            List<Choice> chosen = new ArrayList<>();
            for (Brought one : brought) {
                production(now, one.shot());
                TakeId id = TakeId.next();
                int number = now.takes().newest(one.shot(), one.kind()) + 1;
                AssetId asset = one.asset().id();
                added.add(new Take(id, one.shot(), one.kind(), number, null, asset, Take.OF_NOTHING));
                chosen.add(new Choice(one.shot(), one.kind(), id));
            }
            takes.add(project.id(), added);
            editor.apply(project.id(), null, new ChooseTakes(chosen), currentUser.id());
            outbox.hint(project.id().value());
            return added.stream().map(Take::id).toList();
        }));
    }

    private static ShotProduction production(StoryboardStatus now, ShotId shot) {
        return now.production().shots().stream()
                .filter(one -> one.id().equals(shot))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }
}
