package app.photoplay.production.take;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.Generations;
import app.photoplay.generation.SentRequest;
import app.photoplay.production.ShotTake;
import app.photoplay.production.brief.BriefWriters;
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
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was ever made for a shot of the signed-in person. As many queries for one take as for fifty. */
@Service
@PreAuthorize("isAuthenticated()")
public class TakeHistory {

    private final ProjectAccess access;
    private final ShotStatusQuery statuses;
    private final Takes takes;
    private final Generations generations;
    private final StaleSince staleSince;
    private final BriefWriters writers;
    private final StoryboardEditor editor;
    private final CurrentUser currentUser;

    TakeHistory(
            ProjectAccess access,
            ShotStatusQuery statuses,
            Takes takes,
            Generations generations,
            StaleSince staleSince,
            BriefWriters writers,
            StoryboardEditor editor,
            CurrentUser currentUser) {
        this.access = access;
        this.statuses = statuses;
        this.takes = takes;
        this.generations = generations;
        this.staleSince = staleSince;
        this.writers = writers;
        this.editor = editor;
        this.currentUser = currentUser;
    }

    /**
     * The takes of a shot, also of one in the bin, newest first, those of the picture before those of the clip; with their
     * prices for whoever may have more made.
     *
     * @throws Refusal with NOT_FOUND unless the project is the person’s own and its document has the shot
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ShotTake> of(ProjectId project, ShotId shot) {
        ProjectSummary summary = access.require(project, ProjectRight.VIEW);
        StoryboardStatus now = statuses.of(summary);
        ShotEntry entry = now.storyboard().shots().get(shot);
        if (entry == null) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        List<Take> all = Stream.of(TakeKind.values())
                .flatMap(kind -> now.takes().of(shot, kind).stream())
                .toList();
        Map<GenerationId, SentRequest> sent = generations.requests(all.stream()
                .map(Take::request)
                .filter(Objects::nonNull)
                .map(GenerationId::new)
                .toList());
        Map<TakeId, Instant> times = takes.times(shot);
        TakeReader reader = new TakeReader(writers.of(summary, now.storyboard()), now, entry, sent, times);
        List<ShotTake> read = new ArrayList<>();
        for (Take take : all) {
            ShotTake one = reader.read(take);
            boolean tellsSince = one.chosen() && !one.stale().isEmpty();
            read.add(tellsSince ? one.staleSince(staleSince.of(summary, now, entry, take, one.asked())) : one);
        }
        return access.rights(project).edit()
                ? read
                : read.stream().map(ShotTake::withoutPrice).toList();
    }

    /**
     * Puts a take aside that does not count, or brings one back. What it has cost is not given back.
     *
     * @return the revision of the document after it
     * @throws Refusal with NOT_FOUND where there is no such take, NOT_ALLOWED_NOW for one that counts
     */
    @Transactional
    public long bin(ProjectId project, TakeId take, boolean binned) {
        ProjectSummary summary = access.require(project, ProjectRight.EDIT);
        editor.hold(project);
        StoryboardStatus now = statuses.of(summary);
        Take found = now.takes().find(take).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        boolean counts = now.production().shots().stream()
                .anyMatch(shot -> take.equals(shot.still().take())
                        || take.equals(shot.clip().take()));
        if (counts && binned) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        return editor.apply(
                project, null, new StoryboardCommand.PutAside(found.shot(), take, binned), currentUser.id());
    }
}
