package app.photoplay.plan.terms;

import app.photoplay.plan.Credits;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanSettings;
import app.photoplay.plan.PlanTerms;
import org.springframework.stereotype.Component;

/** What the free plan gives as long as nobody has edited it: what this installation is set to. */
@Component
public class HouseCredits {

    /** As the free plan comes. */
    private static final Credits UNEDITED = Credits.of(500);

    private final PlanSettings settings;

    HouseCredits(PlanSettings settings) {
        this.settings = settings;
    }

    public PlanTerms inForce(PlanId plan, PlanTerms terms) {
        Credits set = settings.freeCredits();
        return set != null && plan.equals(PlanId.FREE) && terms.credits().equals(UNEDITED) ? terms.credits(set) : terms;
    }
}
