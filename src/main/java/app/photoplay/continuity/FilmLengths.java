package app.photoplay.continuity;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another length for a film that is there: the command that gives its shots other durations. It does nothing by itself. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class FilmLengths {

    private final ProjectAccess access;
    private final StoryboardArchive archive;

    FilmLengths(ProjectAccess access, StoryboardArchive archive) {
        this.access = access;
        this.archive = archive;
    }

    /** @throws Refusal with NOT_FOUND unless the person may see it */
    public FilmLength of(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return new FilmTempo(archive.now(project).storyboard()).length();
    }

    /**
     * What makes it about that long.
     *
     * @return without anything in it where it is that long already
     * @throws Refusal with NOT_FOUND unless the person may see it, VALIDATION at {@code seconds} where its shots cannot be
     *     that short or long
     */
    public StoryboardCommand.Together to(ProjectId project, Duration wanted) {
        access.require(project, ProjectRight.VIEW);
        FilmTempo pacing = new FilmTempo(archive.now(project).storyboard());
        FilmLength length = pacing.length();
        if (wanted.compareTo(length.shortest()) < 0 || wanted.compareTo(length.longest()) > 0) {
            throw new Refusal(
                    ErrorCode.VALIDATION,
                    "seconds",
                    Math.ceilDiv(length.shortest().toMillis(), 1000L),
                    length.longest().toSeconds());
        }
        return pacing.to(wanted);
    }
}
