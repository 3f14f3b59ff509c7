package app.photoplay.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan as its editor sees it.
 *
 * @param plan with the published terms
 * @param draft what is written and not published yet; null where there is none
 */
public record PlanDraft(Plan plan, @Nullable PlanTerms draft) {

    /** What the editor begins with. */
    public PlanTerms terms() {
        return draft == null ? plan.terms() : draft;
    }

    /** What its writer changed, on top of what is published; what they only wrote over is not theirs to keep. */
    public PlanTerms onto(PlanDraft now) {
        return terms().onto(now.terms(), plan.terms());
    }
}
