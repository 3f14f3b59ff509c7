package app.photoplay.storyboard;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person does to a storyboard, and what was done to it. */
@Service
@PreAuthorize("isAuthenticated()")
public class StoryboardCommands {

    private final ProjectAccess access;
    private final StoryboardEditor editor;
    private final LogRows log;
    private final HistoryReader history;
    private final NamedThings named;
    private final CurrentUser currentUser;

    StoryboardCommands(
            ProjectAccess access,
            StoryboardEditor editor,
            LogRows log,
            HistoryReader history,
            NamedThings named,
            CurrentUser currentUser) {
        this.access = access;
        this.editor = editor;
        this.log = log;
        this.history = history;
        this.named = named;
        this.currentUser = currentUser;
    }

    /**
     * @param basedOn the revision that the person saw
     * @return the revision that the command made; the present one where it changes nothing
     * @throws app.photoplay.base.Refusal as {@link StoryboardEditor#apply}; with NOT_FOUND unless the project is the
     *     person’s own, and so are the takes and pictures that the command names
     */
    @Transactional
    public long execute(ProjectId project, long basedOn, StoryboardCommand command) {
        access.require(project, ProjectRight.EDIT);
        named.check(project, command);
        return editor.apply(project, basedOn, command, currentUser.id());
    }

    /**
     * Does something where the storyboard still is at a revision, and holds it there meanwhile.
     *
     * @param act one of the commands of this class
     * @return the revision that it made
     * @throws app.photoplay.base.Refusal with REVISION_MISMATCH where it is at another one; as {@code act} does
     */
    @Transactional
    public long at(ProjectId project, long revision, ToLongFunction<StoryboardCommands> act) {
        access.require(project, ProjectRight.EDIT);
        editor.requireRevision(project, revision);
        return act.applyAsLong(this);
    }

    /** Takes back what the person did last. Refused as {@link StoryboardEditor#undo}. */
    @Transactional
    public long undo(ProjectId project) {
        access.require(project, ProjectRight.EDIT);
        return editor.undo(project, currentUser.id());
    }

    /**
     * Takes back what the person did some time ago, which is not necessarily the last.
     *
     * @param revision that it made
     * @return the revision that this makes
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the person made it, CHANGED_ELSEWHERE where what it changed is
     *     not as it left it
     */
    @Transactional
    public long takeBack(ProjectId project, long revision) {
        access.require(project, ProjectRight.EDIT);
        boolean own = log.of(project, List.of(revision)).stream()
                .anyMatch(entry -> currentUser.id().equals(entry.author()));
        if (!own) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        return editor.takeBack(project, revision, currentUser.id());
    }

    /** Makes again what the person took back last. Refused as {@link StoryboardEditor#redo}. */
    @Transactional
    public long redo(ProjectId project) {
        access.require(project, ProjectRight.EDIT);
        return editor.redo(project, currentUser.id());
    }

    /** Whether there is something for the person to take back, or to make again. One query. */
    @Transactional(readOnly = true)
    public UndoSteps steps(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return log.steps(project, currentUser.id());
    }

    /** Makes everything as it was at a revision. Refused as {@link StoryboardEditor#backTo}. */
    @Transactional
    public long backTo(ProjectId project, long revision) {
        access.require(project, ProjectRight.EDIT);
        return editor.backTo(project, revision, currentUser.id());
    }

    /**
     * What was done, newest first.
     *
     * @param before only what made an earlier revision than this
     */
    @Transactional(readOnly = true)
    public List<LogEntry> log(ProjectId project, long before, int limit) {
        access.require(project, ProjectRight.VIEW);
        return log.before(project, before, limit);
    }

    /**
     * The same with the document as it stood before and after each step.
     *
     * @param before only what made an earlier revision than this
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardHistory history(ProjectId project, long before, int limit) {
        access.require(project, ProjectRight.VIEW);
        return history.before(project, before, limit);
    }
}
