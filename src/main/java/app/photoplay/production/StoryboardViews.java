package app.photoplay.production;

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
    private final OrderDesk desk;
    private final StoryboardQuotes quotes;

    StoryboardViews(ProjectArchive projects, ShotStatusQuery statuses, OrderDesk desk, StoryboardQuotes quotes) {
        this.projects = projects;
        this.statuses = statuses;
        this.desk = desk;
        this.quotes = quotes;
    }

    /** Without scenes while the text is being broken down. As many queries for one shot as for a thousand. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardView of(ProjectId project) {
        return StoryboardView.of(project, statuses.of(projects.summary(project)));
    }

    /**
     * The same with its survey, of one moment.
     *
     * @param priced whether anybody wants to know what everything that is missing costs
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public StoryboardSnapshot snapshot(ProjectSummary project, boolean priced) {
        ShotStatusQuery.StoryboardStatus now = statuses.of(project);
        return new StoryboardSnapshot(
                StoryboardView.of(project.id(), now),
                now.production(),
                desk.offers(project, now),
                priced ? quotes.ofMissing(project, now).orElse(null) : null);
    }
}
