package app.photoplay.storyboard;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Storyboards by their project's id, as they are and as they were. Whoever serves a person asks for their right first. */
@Service
@PermitAll
public class StoryboardArchive {

    private final StoryboardRows rows;
    private final StoryboardEditor editor;
    private final LogRows log;

    StoryboardArchive(StoryboardRows rows, StoryboardEditor editor, LogRows log) {
        this.rows = rows;
        this.editor = editor;
        this.log = log;
    }

    /** As it stands now; revision 0 and empty while its text is being broken down. Five queries, however many shots. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardRevision now(ProjectId project) {
        OptionalLong revision = rows.revision(project);
        return revision.isEmpty()
                ? StoryboardRevision.NONE
                : new StoryboardRevision(revision.getAsLong(), rows.document(project));
    }

    /**
     * As it was.
     *
     * @throws Refusal with NOT_FOUND unless there was such a revision
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardRevision at(ProjectId project, long revision) {
        long now = rows.revision(project).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        return new StoryboardRevision(
                revision, editor.at(project, new StoryboardRevision(now, rows.document(project)), revision));
    }

    /** What was changed since, newest first. */
    @Transactional(readOnly = true)
    public List<LoggedChange> changesSince(ProjectId project, Instant since) {
        return log.since(project, since);
    }

    /** The fields of each entry that somebody changed by hand, by the entry’s key. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> edited(ProjectId project) {
        return log.edited(project);
    }

    /** The shots of each film in order, without their words; without projects that have none. One query. */
    @Transactional(readOnly = true)
    public Map<ProjectId, List<ShotOutline>> outlines(Collection<ProjectId> projects) {
        return rows.outlines(projects.stream().map(ProjectId::value).toList()).entrySet().stream()
                .collect(Collectors.toMap(entry -> new ProjectId(entry.getKey()), Map.Entry::getValue));
    }
}
