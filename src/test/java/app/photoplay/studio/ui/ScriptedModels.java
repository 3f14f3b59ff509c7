package app.photoplay.studio.ui;

import app.photoplay.generation.Capability;
import app.photoplay.generation.ModelOffer;
import java.util.List;

/** The models of an installation with two of each kind; one of the clips reads what must not be shown. */
final class ScriptedModels {

    private ScriptedModels() {}

    static List<ModelOffer> of(Capability capability) {
        return capability == Capability.CLIP
                ? List.of(
                        new ModelOffer("maker/motion", true, false, true, false, null),
                        new ModelOffer("maker/motion-plus", false, true, true, true, null))
                : List.of(
                        new ModelOffer("maker/picture", true, false, true, false, null),
                        new ModelOffer("maker/paint", false, false, true, false, null));
    }
}
