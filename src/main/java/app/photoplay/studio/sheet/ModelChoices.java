package app.photoplay.studio.sheet;

import app.photoplay.generation.Capability;
import app.photoplay.generation.Generations;
import app.photoplay.generation.ModelOffer;
import app.photoplay.plan.PlanLimits;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The models of this installation, the ones that are taken without a wish first.
 *
 * @param allowed whether the plan of the film's owner has a model of that id
 */
public record ModelChoices(List<ModelOffer> stills, List<ModelOffer> clips, Predicate<String> allowed) {

    /** @param plan of whoever pays; asked for when somebody looks at the models */
    public static ModelChoices of(Generations generations, Supplier<PlanLimits> plan) {
        return new ModelChoices(
                generations.models(Capability.STILL),
                generations.models(Capability.CLIP),
                model -> plan.get().allow(model));
    }

    /** Whether any model reads what a picture must not show. */
    boolean negative() {
        return stills.stream().anyMatch(ModelOffer::negative) || clips.stream().anyMatch(ModelOffer::negative);
    }
}
