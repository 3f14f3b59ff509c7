package app.photoplay.production.cast;

import app.photoplay.production.CastOverview;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Cast and places of the signed-in person's films. As many queries for one person as for a hundred. */
@Service
@PreAuthorize("isAuthenticated()")
public class CastOverviews {

    private final ProjectAccess access;
    private final ShotStatusQuery statuses;
    private final BriefWriters briefs;

    CastOverviews(ProjectAccess access, ShotStatusQuery statuses, BriefWriters briefs) {
        this.access = access;
        this.statuses = statuses;
        this.briefs = briefs;
    }

    /** @throws app.photoplay.base.Refusal with NOT_FOUND unless the person may see the project */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CastOverview of(ProjectId id) {
        ProjectSummary project = access.require(id, ProjectRight.VIEW);
        StoryboardStatus now = statuses.of(project);
        return new CastCount(project, now, briefs.of(project, now.storyboard())).overview();
    }
}
