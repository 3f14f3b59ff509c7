package app.photoplay.project;

import app.photoplay.screenplay.Manuscript;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works by their id, for steps that act for nobody signed in. Whoever serves a person asks {@link Projects}. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ProjectArchive {

    private final ProjectRows rows;
    private final ProjectSources sources;

    ProjectArchive(ProjectRows rows, ProjectSources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** @throws IllegalArgumentException if there is none */
    public ProjectSummary summary(ProjectId id) {
        return rows.findById(id.value())
                .map(Project::summary)
                .orElseThrow(() -> new IllegalArgumentException("No project " + id));
    }

    /** Whether it exists, and does not lie in the bin. */
    public boolean isThere(ProjectId id) {
        return rows.findById(id.value()).filter(project -> !project.isRemoved()).isPresent();
    }

    /** The source, verbatim. */
    public Manuscript manuscript(ProjectId id) {
        return sources.findById(id.value())
                .map(ProjectSource::manuscript)
                .orElseThrow(() -> new IllegalArgumentException("No source of project " + id));
    }
}
