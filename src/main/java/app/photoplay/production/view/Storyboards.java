package app.photoplay.production.view;

import app.photoplay.production.StoryboardBin;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The storyboards of the signed-in person, with how their shots stand. As many queries for one shot as for a thousand. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Storyboards {

    private final ProjectAccess access;
    private final StoryboardArchive archive;
    private final ShotStatusQuery statuses;

    Storyboards(ProjectAccess access, StoryboardArchive archive, ShotStatusQuery statuses) {
        this.access = access;
        this.archive = archive;
        this.statuses = statuses;
    }

    /**
     * Scenes and shots as they stand now; no scenes while the text is being broken down.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own
     */
    public StoryboardView of(ProjectId project) {
        return statuses.of(access.require(project, ProjectRight.VIEW)).view(project);
    }

    /**
     * What was removed and can be restored.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own
     */
    public StoryboardBin bin(ProjectId project) {
        return statuses.bin(access.require(project, ProjectRight.VIEW));
    }

    /**
     * Which characters of the source each shot stands for, ordered.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own
     */
    public Map<ShotId, List<TextRange>> ranges(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return archive.now(project).storyboard().filmShots().stream()
                .collect(Collectors.toMap(ShotEntry::id, ShotEntry::ranges));
    }
}
