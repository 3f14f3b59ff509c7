package app.photoplay.assets;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardCommands;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person did to many files at once, for 30 days and up to a hundred acts: taken back from wherever they are,
 * unless something has touched the same since.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class AssetActHistory {

    private final ProjectAccess access;
    private final AssetActRows rows;
    private final AssetMarkRows marks;
    private final StoryboardCommands commands;
    private final CurrentUser currentUser;
    private final Outbox outbox;
    private final Clock clock;

    AssetActHistory(
            ProjectAccess access,
            AssetActRows rows,
            AssetMarkRows marks,
            StoryboardCommands commands,
            CurrentUser currentUser,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.marks = marks;
        this.commands = commands;
        this.currentUser = currentUser;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<AssetAct> latest(int limit) {
        return rows.of(currentUser.id(), limit);
    }

    /**
     * Takes one back, whole or not at all.
     *
     * @throws Refusal with NOT_FOUND where there is none of the person, NOT_ALLOWED_NOW where it was taken back already,
     *     CHANGED_ELSEWHERE where something has touched the same since
     */
    @Transactional
    public void undo(UUID id) {
        AssetActRows.Held held =
                rows.hold(id, currentUser.id()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (held.act().undone() != null) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        unmark(held);
        held.changed().steps().reversed().forEach(step -> commands.takeBack(step.film(), step.revision()));
        rows.undone(id, clock.instant());
    }

    private void unmark(AssetActRows.Held held) {
        AssetAct.Kind kind = held.act().kind();
        AssetMark mark = kind.mark();
        List<AssetId> marked = held.changed().marked();
        if (mark == null || marked.isEmpty()) {
            return;
        }
        List<ProjectId> mine =
                access.all(ProjectRight.EDIT).stream().map(ProjectSummary::id).toList();
        List<AssetId> back =
                kind.sets() ? marks.clear(mark, marked, mine) : marks.set(mark, marked, mine, clock.instant());
        List<AssetAct.Kind> same = Arrays.stream(AssetAct.Kind.values())
                .filter(other -> other.mark() == mark)
                .toList();
        if (back.size() != marks.existing(marked) || rows.isMarkedSince(held, same)) {
            throw new Refusal(ErrorCode.CHANGED_ELSEWHERE, null);
        }
        marks.films(back).forEach(film -> outbox.hint(film.value()));
    }
}
