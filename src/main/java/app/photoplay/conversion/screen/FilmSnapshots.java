package app.photoplay.conversion.screen;

import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.OutstandingCost;
import app.photoplay.conversion.cost.BudgetCheck;
import app.photoplay.conversion.progress.NewestConversions;
import app.photoplay.conversion.progress.ProgressQuery;
import app.photoplay.film.FilmView;
import app.photoplay.film.Films;
import app.photoplay.production.ProductionOffers;
import app.photoplay.production.StoryboardSnapshot;
import app.photoplay.production.view.StoryboardViews;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a film of the signed-in person for its screen: one snapshot of the database, as many queries for ten thousand shots. */
@Service
@PreAuthorize("isAuthenticated()")
public class FilmSnapshots {

    private final ProjectAccess access;
    private final StoryboardViews storyboards;
    private final NewestConversions conversions;
    private final ProgressQuery progressQuery;
    private final BudgetCheck budget;
    private final Films films;

    FilmSnapshots(
            ProjectAccess access,
            StoryboardViews storyboards,
            NewestConversions conversions,
            ProgressQuery progressQuery,
            BudgetCheck budget,
            Films films) {
        this.access = access;
        this.storyboards = storyboards;
        this.conversions = conversions;
        this.progressQuery = progressQuery;
        this.budget = budget;
        this.films = films;
    }

    /** @throws app.photoplay.base.Refusal with NOT_FOUND unless the project is the person's own */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FilmSnapshot of(ProjectId id) {
        ProjectSummary project = access.require(id, ProjectRight.VIEW);
        Optional<ConversionFacts> newest = conversions.of(id);
        Optional<ConversionFacts> unfinished =
                newest.filter(conversion -> conversion.state().resting() && conversion.state() != ConversionState.DONE);
        StoryboardSnapshot storyboard = storyboards.snapshot(project, unfinished.isPresent());
        ProgressQuery.ProjectStatus status = progressQuery
                .of(newest.stream().toList(), Map.of(id, storyboard.production()))
                .get(id);
        ConversionProgress progress = status == null ? null : status.progress();
        FilmView finished = status == null ? null : status.finished();
        OutstandingCost outstanding = unfinished
                .map(conversion -> budget.outstanding(conversion, project, storyboard.missing()))
                .orElse(OutstandingCost.NOTHING);
        boolean outdated = progress != null
                && finished != null
                && films.isOutdated(finished.id(), project, storyboard.view(), progress.language());
        boolean resting = progress != null && progress.state().resting();
        return new FilmSnapshot(
                project,
                progress,
                storyboard.view(),
                progressQuery.drawn(id),
                outstanding,
                resting ? storyboard.offers() : ProductionOffers.NONE,
                finished,
                outdated,
                outdated && finished != null ? films.contents(finished.id()).orElse(null) : null);
    }
}
