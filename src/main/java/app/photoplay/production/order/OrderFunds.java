package app.photoplay.production.order;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.CeilingOverrun;
import app.photoplay.generation.Generations;
import app.photoplay.plan.CreditLedger;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Demand;
import app.photoplay.plan.Limits;
import app.photoplay.project.ProjectMembers;
import app.photoplay.project.ProjectSummary;
import java.math.BigDecimal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether what the signed-in person orders can be paid whole: by the owner of the film, within the person’s limit. */
@Component
class OrderFunds {

    private final ProjectMembers members;
    private final Limits limits;
    private final CreditLedger ledger;
    private final Generations generations;

    OrderFunds(ProjectMembers members, Limits limits, CreditLedger ledger, Generations generations) {
        this.members = members;
        this.limits = limits;
        this.ledger = ledger;
        this.generations = generations;
    }

    /**
     * @param models that make it
     * @param grown how many shots the film has, where some of them get their first picture; else 0
     * @throws Refusal where it cannot; in the caller's transaction, which orders then
     */
    void require(ProjectSummary project, Credits credits, BigDecimal usd, Set<String> models, int grown) {
        // One at a time of each owner, so that two cannot order with the same credit.
        ledger.open(project.owner());
        members.charge(project, BigDecimal.valueOf(credits.hundredths(), 2));
        // The price stood beside the button: to have clicked it is to have said yes.
        limits.require(project.owner(), new Demand.Takes(credits, models, grown, project.resolution(), true), null);
        generations.overrun(null, usd).ifPresent(overrun -> {
            ErrorCode code =
                    overrun.span() == CeilingOverrun.Span.JOB ? ErrorCode.ABOVE_CEILING : ErrorCode.ABOVE_DAY_CEILING;
            throw new Refusal(code, null, overrun.usd(), overrun.ceiling());
        });
    }
}
