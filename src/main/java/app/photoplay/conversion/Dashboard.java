package app.photoplay.conversion;

import app.photoplay.conversion.ProgressQuery.ProjectStatus;
import app.photoplay.film.FilmView;
import app.photoplay.media.AssetId;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.project.Projects;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's works, each with how it stands; the same number of queries for one and for a hundred. */
@Service
@PreAuthorize("isAuthenticated()")
public class Dashboard {

    private final Projects projects;
    private final ProgressQuery progressQuery;

    Dashboard(Projects projects, ProgressQuery progressQuery) {
        this.projects = projects;
        this.progressQuery = progressQuery;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<DashboardEntry> entries() {
        List<ProjectSummary> mine = projects.mine();
        Map<ProjectId, ProjectStatus> statuses =
                progressQuery.of(mine.stream().map(ProjectSummary::id).toList());
        return mine.stream()
                .map(project -> entry(project, statuses.get(project.id())))
                .toList();
    }

    private static DashboardEntry entry(ProjectSummary project, @Nullable ProjectStatus status) {
        return status == null
                ? new DashboardEntry(project, null, null)
                : new DashboardEntry(project, status.progress(), picture(status));
    }

    /** The poster, else the first still behind the opening, which may be a title card; the same while a film is made. */
    private static @Nullable AssetId picture(ProjectStatus status) {
        FilmView film = status.progress().film();
        if (film != null && film.poster() != null) {
            return film.poster();
        }
        List<ShotProduction> pictured = status.production().shots().stream()
                .filter(shot -> shot.still().asset() != null)
                .limit(2)
                .toList();
        return pictured.isEmpty() ? null : pictured.getLast().still().asset();
    }
}
