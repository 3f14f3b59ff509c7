package app.photoplay.studio.sheet;

import app.photoplay.generation.Capability;
import app.photoplay.generation.Generations;
import app.photoplay.generation.ModelOffer;
import app.photoplay.plan.PlanLimits;
import java.util.List;
import java.util.function.Predicate;

/**
 * The models of this installation, the ones that are taken without a wish first.
 *
 * @param allowed whether somebody's plan has a model of that id
 */
public record ModelChoices(List<ModelOffer> stills, List<ModelOffer> clips, Predicate<String> allowed) {

    /** For somebody on that plan. */
    public static ModelChoices of(Generations generations, PlanLimits plan) {
        return new ModelChoices(generations.models(Capability.STILL), generations.models(Capability.CLIP), plan::allow);
    }

    /** Whether any model reads what a picture must not show. */
    boolean negative() {
        return stills.stream().anyMatch(ModelOffer::negative) || clips.stream().anyMatch(ModelOffer::negative);
    }
}
