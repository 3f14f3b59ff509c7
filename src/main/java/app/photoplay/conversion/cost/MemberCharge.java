package app.photoplay.conversion.cost;

import app.photoplay.base.CurrentUser;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.Gate;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectMembers;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what an editor has made by going on, or by trying again, against what its owner lets them order. The owner is
 * never counted. Priced before it is begun and counted after, in the one transaction: what is refused leaves no trace.
 */
@Component
public class MemberCharge {

    private final BudgetCheck budget;
    private final ProjectMembers members;
    private final CurrentUser currentUser;

    MemberCharge(BudgetCheck budget, ProjectMembers members, CurrentUser currentUser) {
        this.budget = budget;
        this.members = members;
        this.currentUser = currentUser;
    }

    /** What it costs to have a film made up to there, of what it lacks. */
    @Transactional(readOnly = true)
    public Credits upTo(ConversionFacts conversion, ProjectSummary project, Gate gate) {
        return isOwn(project)
                ? Credits.ZERO
                : budget.outstanding(conversion, project).upTo(gate);
    }

    /** What it costs at most to make anew what failed of it, with all that follows up to where it is to stop. */
    @Transactional(readOnly = true)
    public Credits ofRetry(ConversionFacts conversion, ProjectSummary project) {
        return isOwn(project) ? Credits.ZERO : budget.ofRetry(conversion, project);
    }

    /** The same of one shot. */
    @Transactional(readOnly = true)
    public Credits ofRetry(ConversionFacts conversion, ProjectSummary project, ShotId shot) {
        return isOwn(project) ? Credits.ZERO : budget.ofRetry(conversion, project, shot);
    }

    /** @throws app.photoplay.base.Refusal with MEMBER_LIMIT */
    @Transactional
    public void count(ProjectSummary project, Credits credits) {
        if (!isOwn(project)) {
            members.charge(project, BigDecimal.valueOf(credits.hundredths(), 2));
        }
    }

    private boolean isOwn(ProjectSummary project) {
        return project.owner().equals(currentUser.id());
    }
}
