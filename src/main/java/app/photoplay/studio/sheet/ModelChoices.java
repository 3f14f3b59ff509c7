package app.photoplay.studio.sheet;

import app.photoplay.generation.ModelOffer;
import java.util.List;

/** The models of this installation, the ones that are taken without a wish first. */
public record ModelChoices(List<ModelOffer> stills, List<ModelOffer> clips) {

    /** Whether any model reads what a picture must not show. */
    boolean negative() {
        return stills.stream().anyMatch(ModelOffer::negative) || clips.stream().anyMatch(ModelOffer::negative);
    }
}
