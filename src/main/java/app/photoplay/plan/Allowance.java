package app.photoplay.plan;

import java.math.BigDecimal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How much a plan gives: what stands in its row once that was edited, else what this installation is set to. */
@Component
class Allowance {

    /** As the free plan comes. */
    private static final Credits UNEDITED = Credits.of(500);

    private static final String FREE = "free";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlanSettings settings;
    private final ObjectProvider<OwnKey> ownKeys;

    Allowance(PlanSettings settings, ObjectProvider<OwnKey> ownKeys) {
        this.settings = settings;
        this.ownKeys = ownKeys;
    }

    Plan of(String id, Credits inItsRow, int maxShots) {
        return new Plan(id, id.equals(FREE) && inItsRow.equals(UNEDITED) ? asSet() : inItsRow, maxShots);
    }

    private Credits asSet() {
        BigDecimal set = settings.monthlyCredits();
        if (set != null) {
            return new Credits(set.multiply(HUNDRED).longValueExact());
        }
        return ownKeys.stream().findAny().isPresent() ? Plan.WITHOUT_LIMIT : UNEDITED;
    }
}
