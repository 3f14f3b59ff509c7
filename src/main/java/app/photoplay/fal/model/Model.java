package app.photoplay.fal.model;

import app.photoplay.generation.Capability;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one of fal's models takes and costs, as the catalogue tells. A field that is null is one that it does not have.
 *
 * @param id fal's name for it, such as «fal-ai/flux/schnell»
 * @param promptLimit characters
 * @param shape how it is told the picture's shape
 * @param length how it is told the clip's length
 * @param seed the field of its seed
 * @param start the field of a clip's first frame
 * @param references the field of reference pictures, a list
 * @param mostReferences how many of them it looks at
 * @param edit the model to take instead where there are references
 * @param audio the field that makes sound, which is sent as false
 * @param fixed further input, the same for every request
 */
public record Model(
        String id,
        Capability makes,
        int promptLimit,
        @Nullable Shape shape,
        @Nullable Length length,
        @Nullable String seed,
        @Nullable String start,
        @Nullable String references,
        int mostReferences,
        @Nullable String edit,
        @Nullable String audio,
        Map<String, Object> fixed,
        Price price) {

    /** Owner, alias and perhaps a path; see «Model ids» of fal's queue. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){1,8}");

    private static final int LONGEST_ID = 120;

    public Model {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("No model id: " + id);
        }
        if (makes == Capability.CLIP && (start == null || length == null)) {
            throw new IllegalArgumentException(id + " makes clips and needs «start» and «length»");
        }
        if (promptLimit < 1) {
            throw new IllegalArgumentException(id + " needs a «prompt-limit»");
        }
        fixed = fixed == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
    }

    /** US dollars a unit; empty where that depends on the input. */
    public Optional<BigDecimal> unitPrice() {
        return price.isFlat() ? Optional.of(price.usd()) : Optional.empty();
    }

    /** US dollars for so many units as fal counted them; empty where a unit's price depends on more. */
    public Optional<BigDecimal> usd(BigDecimal units) {
        return unitPrice().map(units::multiply);
    }
}
