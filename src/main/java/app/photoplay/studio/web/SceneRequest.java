package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.document.SceneEdit;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * New values of a scene; what is left out stays.
 *
 * @param interiorExterior «interior», «exterior» or «both»
 * @param place where it plays; may be empty
 * @param time «dawn», «morning», «day», «afternoon», «dusk» or «night»
 */
record SceneRequest(
        @Size(max = LONGEST) @Nullable String title,

        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String interiorExterior,

        @Size(max = LONGEST) @Nullable String place,
        @Size(max = ConvertRequest.LONGEST_WORD) @Nullable String time) {

    static final int LONGEST = 120;

    static final SceneRequest NOTHING = new SceneRequest(null, null, null, null);

    /** Where a new scene plays until it is told. */
    static final SlugLine SOMEWHERE = new SlugLine(InteriorExterior.EXTERIOR, "", TimeOfDay.DAY);

    String titleOr(String other) {
        return Objects.requireNonNullElse(title, other);
    }

    /** @throws app.photoplay.base.web.WrongFieldsException naming every word that names nothing */
    SlugLine slug(SlugLine before) {
        ChoiceParser choices = new ChoiceParser();
        SlugLine slug = new SlugLine(
                choices.of(
                        "interiorExterior",
                        interiorExterior,
                        before.interiorExterior(),
                        InteriorExterior.values(),
                        KebabCase::of),
                Objects.requireNonNullElse(place, before.place()),
                choices.of("time", time, before.time(), TimeOfDay.values(), KebabCase::of));
        choices.check();
        return slug;
    }

    SceneEdit edit(SlugLine before) {
        SlugLine now = slug(before);
        return new SceneEdit(title, null, now.equals(before) ? null : now);
    }
}
