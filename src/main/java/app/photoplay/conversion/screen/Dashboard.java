package app.photoplay.conversion.screen;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import app.photoplay.conversion.DashboardEntry;
import app.photoplay.conversion.DashboardPage;
import app.photoplay.conversion.DashboardQuery;
import app.photoplay.conversion.progress.ProgressQuery;
import app.photoplay.conversion.progress.ProgressQuery.ProjectStatus;
import app.photoplay.film.FilmView;
import app.photoplay.media.AssetId;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.project.ProjectId;
import java.time.Clock;
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

    private final DashboardRows rows;
    private final ProgressQuery progressQuery;
    private final CurrentUser currentUser;
    private final Clock clock;

    Dashboard(DashboardRows rows, ProgressQuery progressQuery, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.progressQuery = progressQuery;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Those that a query asks for. */
    @Transactional(readOnly = true)
    public DashboardPage page(DashboardQuery query) {
        UserId person = currentUser.id();
        List<DashboardRows.Listed> listed = rows.list(person, query);
        DashboardRows.Counts counts = rows.counts(person, clock.instant());
        Map<ProjectId, ProjectStatus> statuses = progressQuery.of(
                listed.stream().map(film -> film.project().id()).toList());
        return new DashboardPage(
                listed.stream()
                        .map(film -> entry(film, statuses.get(film.project().id())))
                        .toList(),
                listed.isEmpty() ? 0 : listed.getFirst().found(),
                counts.there(),
                counts.removed());
    }

    private static DashboardEntry entry(DashboardRows.Listed film, @Nullable ProjectStatus status) {
        AssetId picture = film.poster() != null || status == null ? film.poster() : picture(status);
        return new DashboardEntry(film.project(), film.changedAt(), status == null ? null : status.progress(), picture);
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
