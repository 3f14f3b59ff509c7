package app.photoplay.storyboard;

import app.photoplay.project.ProjectId;
import app.photoplay.project.Projects;
import app.photoplay.screenplay.TextRange;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The storyboards of the signed-in person. */
@Service
@PreAuthorize("isAuthenticated()")
public class Storyboards {

    private final Projects projects;
    private final StoryboardArchive archive;

    Storyboards(Projects projects, StoryboardArchive archive) {
        this.projects = projects;
        this.archive = archive;
    }

    /**
     * Scenes and shots as they stand now; no scenes while the text is being broken down.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own
     */
    public StoryboardView of(ProjectId project) {
        projects.find(project);
        return archive.view(project);
    }

    /**
     * Which characters of the source each shot stands for, ordered.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own
     */
    public Map<ShotId, List<TextRange>> ranges(ProjectId project) {
        projects.find(project);
        return archive.ranges(project);
    }
}
