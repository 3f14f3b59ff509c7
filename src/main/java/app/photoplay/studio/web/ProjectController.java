package app.photoplay.studio.web;

import app.photoplay.conversion.process.Conversions;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Projects by HTTP, with the addresses of their stills, clips, film and subtitles. */
@RestController
@RequestMapping("/api/projects")
class ProjectController {

    private final ProjectAccess access;
    private final Conversions conversions;
    private final Storyboards storyboards;

    ProjectController(ProjectAccess access, Conversions conversions, Storyboards storyboards) {
        this.access = access;
        this.conversions = conversions;
        this.storyboards = storyboards;
    }

    @GetMapping("/{id}")
    ProjectAnswer project(@PathVariable UUID id) {
        ProjectId project = new ProjectId(id);
        ProjectSummary summary = access.require(project, ProjectRight.VIEW);
        return ProjectAnswer.of(
                summary,
                conversions.progress(project).orElse(null),
                access.rights(project),
                storyboards.of(project),
                storyboards.ranges(project));
    }
}
