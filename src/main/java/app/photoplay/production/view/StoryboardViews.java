package app.photoplay.production.view;

import app.photoplay.production.StoryboardSnapshot;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.plan.OrderQuotes;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Storyboards by their project's id, with how their shots stand, for steps that act for nobody signed in. */
@Service
@PermitAll
public class StoryboardViews {

    private final ProjectArchive projects;
    private final ShotStatusQuery statuses;
    private final OrderQuotes offers;
    private final StoryboardQuotes quotes;

    StoryboardViews(ProjectArchive projects, ShotStatusQuery statuses, OrderQuotes offers, StoryboardQuotes quotes) {
        this.projects = projects;
        this.statuses = statuses;
        this.offers = offers;
        this.quotes = quotes;
    }

    /** Without scenes while the text is being broken down. As many queries for one shot as for a thousand. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardView of(ProjectId project) {
        return statuses.of(projects.summary(project)).view(project);
    }

    /**
     * The same with its survey, of one moment.
     *
     * @param priced whether anybody wants to know what everything that is missing costs
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardSnapshot snapshot(ProjectSummary project, boolean priced) {
        StoryboardStatus now = statuses.of(project);
        return new StoryboardSnapshot(
                now.view(project.id()),
                now.production(),
                offers.of(project, now),
                priced ? quotes.ofMissing(project, now).orElse(null) : null);
    }
}
