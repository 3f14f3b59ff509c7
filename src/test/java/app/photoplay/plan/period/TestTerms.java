package app.photoplay.plan.period;

import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Plans to reckon with. */
final class TestTerms {

    static final Plan FREE = plan("free", 0, 40, BillingInterval.MONTH);
    static final Plan CREATOR = plan("creator", 1900, 400, BillingInterval.MONTH);
    static final Plan STUDIO = plan("studio", 7900, 2000, BillingInterval.MONTH);
    static final Plan YEARLY = plan("yearly", 19_000, 4800, BillingInterval.YEAR);

    private static final Map<PlanId, Plan> ALL =
            Map.of(FREE.id(), FREE, CREATOR.id(), CREATOR, STUDIO.id(), STUDIO, YEARLY.id(), YEARLY);

    private TestTerms() {}

    static Plan published(PlanId id) {
        return Objects.requireNonNull(ALL.get(id));
    }

    static Plan plan(String id, long cents, long credits, BillingInterval interval) {
        PlanLimits limits = new PlanLimits(null, 100, null, Resolution.UHD, Set.of(), null, 1);
        return new Plan(
                new PlanId(id),
                1,
                true,
                true,
                false,
                new PlanTerms(1, id, "", new Money("EUR", cents), interval, Credits.of(credits), limits, Set.of()));
    }
}
