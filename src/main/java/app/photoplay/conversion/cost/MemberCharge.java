package app.photoplay.conversion.cost;

import app.photoplay.base.CurrentUser;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.Gate;
import app.photoplay.plan.Credits;
import app.photoplay.production.view.StoryboardQuotes;
import app.photoplay.project.ProjectArchive;
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
    private final StoryboardQuotes quotes;
    private final ProjectArchive projects;
    private final ProjectMembers members;
    private final CurrentUser currentUser;

    MemberCharge(
            BudgetCheck budget,
            StoryboardQuotes quotes,
            ProjectArchive projects,
            ProjectMembers members,
            CurrentUser currentUser) {
        this.budget = budget;
        this.quotes = quotes;
        this.projects = projects;
        this.members = members;
        this.currentUser = currentUser;
    }

    /** What it costs to have a film made up to there, of what it lacks. */
    @Transactional(readOnly = true)
    public Credits upTo(ConversionFacts conversion, Gate gate) {
        return isOwn(conversion) ? Credits.ZERO : budget.outstanding(conversion).upTo(gate);
    }

    /** What it costs to make anew what failed of it. */
    @Transactional(readOnly = true)
    public Credits ofFailed(ConversionFacts conversion) {
        return isOwn(conversion) ? Credits.ZERO : quotes.ofFailed(project(conversion));
    }

    /** The same of one shot. */
    @Transactional(readOnly = true)
    public Credits ofFailed(ConversionFacts conversion, ShotId shot) {
        return isOwn(conversion) ? Credits.ZERO : quotes.ofFailed(project(conversion), shot);
    }

    /** @throws app.photoplay.base.Refusal with MEMBER_LIMIT */
    @Transactional
    public void count(ConversionFacts conversion, Credits credits) {
        if (!isOwn(conversion)) {
            members.charge(project(conversion), BigDecimal.valueOf(credits.hundredths(), 2));
        }
    }

    private boolean isOwn(ConversionFacts conversion) {
        return project(conversion).owner().equals(currentUser.id());
    }

    private ProjectSummary project(ConversionFacts conversion) {
        return projects.summary(conversion.project());
    }
}
