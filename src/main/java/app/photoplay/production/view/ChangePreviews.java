package app.photoplay.production.view;

import app.photoplay.production.ChangePreview;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ShotState;
import app.photoplay.production.plan.OrderQuotes;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the signed-in person what a change would make stale, and what it costs to bring that up to date, before it is done.
 * The price is of the plan that would place the order.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ChangePreviews {

    private final ProjectAccess access;
    private final ShotStatusQuery statuses;
    private final OrderQuotes offers;

    ChangePreviews(ProjectAccess access, ShotStatusQuery statuses, OrderQuotes offers) {
        this.access = access;
        this.statuses = statuses;
        this.offers = offers;
    }

    /** @throws app.photoplay.base.Refusal as the command would be; with NOT_FOUND unless the project is the person’s own */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChangePreview of(ProjectId id, StoryboardCommand command) {
        ProjectSummary project = access.requireToRead(id, ProjectRight.EDIT);
        StoryboardStatus now = statuses.of(project);
        if (now.revision() == 0) {
            return ChangePreview.NOTHING;
        }
        StoryboardStatus then =
                statuses.as(project, now, CommandInterpreter.apply(now.storyboard(), command, now.revision() + 1));
        Set<ShotId> before = stale(now);
        int more = (int)
                stale(then).stream().filter(shot -> !before.contains(shot)).count();
        return new ChangePreview(
                more,
                offers.of(project, then).stale().credits(),
                offers.of(project, now).stale().credits());
    }

    private static Set<ShotId> stale(StoryboardStatus status) {
        return status.production().shots().stream()
                .filter(shot ->
                        shot.still().state() == ShotState.STALE || shot.clip().state() == ShotState.STALE)
                .map(ShotProduction::id)
                .collect(Collectors.toSet());
    }
}
