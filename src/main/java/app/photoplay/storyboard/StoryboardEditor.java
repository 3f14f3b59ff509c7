package app.photoplay.storyboard;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectTexts;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.storyboard.document.Change;
import app.photoplay.storyboard.document.Changes;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.EntryKind;
import app.photoplay.storyboard.document.SourceEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which storyboards change: the document’s row is held, the command applied, the changed entries written
 * and the log row with them, all in the caller’s transaction. Whoever calls answers for whose storyboard it is.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class StoryboardEditor {

    private final StoryboardRows rows;
    private final LogRows log;
    private final ProjectTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryboardEditor(
            StoryboardRows rows, LogRows log, ProjectTexts texts, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a screenplay down as the first revision; a project that has a storyboard keeps it.
     *
     * @param title of the film
     */
    public void write(ProjectId project, Screenplay screenplay, String title) {
        if (!rows.begin(project)) {
            return;
        }
        rows.put(project, FirstDraft.of(screenplay, title).byKey().values());
        log.append(project, entry(1, null, "WriteScreenplay", null, null, null, null), Changes.NONE);
        events.publishEvent(new StoryboardChanged(project, 1));
    }

    /** @throws Refusal with REVISION_MISMATCH unless it is at that revision, NOT_FOUND where there is no storyboard yet */
    void requireRevision(ProjectId project, long revision) {
        long now = rows.lock(project).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (now != revision) {
            throw new Refusal(ErrorCode.REVISION_MISMATCH, null, now);
        }
    }

    /**
     * Holds the document, and with it all that is asked for its shots, until the caller’s transaction ends.
     *
     * @return its revision; 0 where nothing was written yet
     */
    public long hold(ProjectId project) {
        return rows.lock(project).orElse(0);
    }

    /**
     * Applies a command. What was given on the ground of an older revision is applied all the same where nothing since
     * has touched what it touches.
     *
     * @param basedOn the revision that its author saw; null for a step that looks at the rows of now
     * @param author null for such a step
     * @return the revision that it made; the present one where it changes nothing
     * @throws Refusal as {@link CommandInterpreter#apply}; with CHANGED_ELSEWHERE where somebody else was there first
     */
    public long apply(ProjectId project, @Nullable Long basedOn, StoryboardCommand command, @Nullable UserId author) {
        StoryboardRevision now = locked(project);
        Storyboard after = CommandInterpreter.apply(now.storyboard(), command, now.number() + 1);
        Changes changes = Changes.between(now.storyboard(), after);
        if (changes.isEmpty()) {
            return now.number();
        }
        if (basedOn != null && basedOn < now.number()) {
            for (Changes later : log.since(project, basedOn)) {
                changes.overlap(later).ifPresent(StoryboardEditor::refuse);
            }
        }
        String name = command.getClass().getSimpleName();
        return write(project, now, after, changes, entry(now.number() + 1, author, name, command, null, null, null));
    }

    /**
     * Takes back what somebody did last and has not taken back.
     *
     * @throws Refusal with NOT_ALLOWED_NOW where there is nothing, CHANGED_ELSEWHERE where a later change stands on it
     */
    public long undo(ProjectId project, UserId author) {
        StoryboardRevision now = locked(project);
        return takeBack(project, now, orRefuse(new UndoStack(log.of(project, author)).undo()), author);
    }

    /**
     * Takes back what made a revision, whatever its author did since.
     *
     * @throws Refusal with CHANGED_ELSEWHERE where what it changed is not as it left it
     */
    long takeBack(ProjectId project, long revision, UserId author) {
        return takeBack(project, locked(project), revision, author);
    }

    private long takeBack(ProjectId project, StoryboardRevision now, long target, UserId author) {
        Changes changes = log.changes(project, target).inverted();
        changes.conflict(now.storyboard()).ifPresent(StoryboardEditor::refuse);
        Storyboard after = changes.appliedTo(now.storyboard());
        return write(project, now, after, changes, entry(now.number() + 1, author, "Undo", null, target, null, null));
    }

    /** Makes again what somebody took back last, unless they have done something new since; refused like an undo. */
    public long redo(ProjectId project, UserId author) {
        StoryboardRevision now = locked(project);
        long target = orRefuse(new UndoStack(log.of(project, author)).redo());
        Changes changes = log.changes(project, target);
        changes.conflict(now.storyboard()).ifPresent(StoryboardEditor::refuse);
        Storyboard after = changes.appliedTo(now.storyboard());
        return write(project, now, after, changes, entry(now.number() + 1, author, "Redo", null, null, target, null));
    }

    /**
     * Makes everything as it was at a revision, as one step that can be undone.
     *
     * @throws Refusal with NOT_FOUND unless there was such a revision
     */
    public long backTo(ProjectId project, long revision, UserId author) {
        StoryboardRevision now = locked(project);
        Storyboard after = at(project, now, revision);
        Changes changes = Changes.between(now.storyboard(), after);
        if (changes.isEmpty()) {
            return now.number();
        }
        return write(
                project, now, after, changes, entry(now.number() + 1, author, "BackTo", null, null, null, revision));
    }

    /** The document as it was: today's, with every later change taken back. */
    Storyboard at(ProjectId project, StoryboardRevision now, long revision) {
        if (revision < 1 || revision > now.number()) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        Storyboard document = now.storyboard();
        for (Changes later : log.since(project, revision)) {
            document = later.inverted().appliedTo(document);
        }
        return document;
    }

    private StoryboardRevision locked(ProjectId project) {
        long revision = rows.lock(project).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        return new StoryboardRevision(revision, rows.document(project));
    }

    private long write(ProjectId project, StoryboardRevision now, Storyboard after, Changes changes, LogEntry entry) {
        rows.put(
                project,
                changes.list().stream()
                        .map(change -> change.in(after))
                        .filter(Objects::nonNull)
                        .toList());
        rows.remove(
                project,
                changes.list().stream()
                        .filter(change -> change.in(after) == null)
                        .map(change -> change.in(now.storyboard()))
                        .filter(Objects::nonNull)
                        .toList());
        if (changes.list().stream().anyMatch(change -> change.kind() == EntryKind.SOURCE)) {
            SourceEntry source = after.source();
            texts.show(project, source == null ? null : source.text());
        }
        rows.advance(project, entry.revision());
        log.append(project, entry, changes);
        events.publishEvent(new StoryboardChanged(project, entry.revision()));
        return entry.revision();
    }

    private LogEntry entry(
            long revision,
            @Nullable UserId author,
            String name,
            @Nullable StoryboardCommand command,
            @Nullable Long undoes,
            @Nullable Long redoes,
            @Nullable Long backTo) {
        return new LogEntry(revision, clock.instant(), author, name, command, undoes, redoes, backTo);
    }

    private static long orRefuse(Optional<Long> target) {
        return target.orElseThrow(() -> new Refusal(ErrorCode.NOT_ALLOWED_NOW, null));
    }

    private static void refuse(Change change) {
        throw new Refusal(ErrorCode.CHANGED_ELSEWHERE, null, change.kind().name(), change.id());
    }
}
