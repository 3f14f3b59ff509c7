package app.photoplay.fal.model;

import app.photoplay.generation.Capability;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one of fal's models takes and costs, as the catalogue tells. A field that is null is one that it does not have.
 *
 * @param id fal's name for it, such as «fal-ai/flux/schnell»
 * @param promptLimit characters
 * @param shape how it is told the picture's shape
 * @param size how large its pictures are, and how it is told; null for as large as the shape says
 * @param length how it is told the clip's length
 * @param seed the field of its seed
 * @param start the field of a clip's first frame
 * @param end the field of a clip's last frame, which may be left out
 * @param references the field of reference pictures, a list
 * @param mostReferences how many of them it looks at
 * @param edit the model to take instead where there are references
 * @param negative the field of what the output must not show
 * @param audio the field that makes sound, which is sent as false
 * @param fixed further input, the same for every request
 */
public record Model(
        String id,
        Capability makes,
        int promptLimit,
        @Nullable FrameShape shape,
        @Nullable FrameLines size,
        @Nullable ClipLength length,
        @Nullable String seed,
        @Nullable String start,
        @Nullable String end,
        @Nullable String references,
        int mostReferences,
        @Nullable String edit,
        @Nullable String negative,
        @Nullable String audio,
        Map<String, Object> fixed,
        Price price) {

    /** Owner, alias and perhaps a path; see «Model ids» of fal's queue. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*){1,8}");

    private static final int LONGEST_ID = 120;

    /** Fewer say no picture. */
    private static final int LEAST_PROMPT = 100;

    /** What we can ask fal for. */
    static final List<Capability> MADE = List.of(Capability.STILL, Capability.CLIP);

    public Model {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "that is no model's id; it takes an owner and a name, as fal-ai/flux/schnell");
        }
        if (makes == null || !MADE.contains(makes)) {
            throw FieldException.missing("makes", "one of " + FieldException.words(MADE));
        }
        if (price == null) {
            throw FieldException.missing("price", "unit and usd");
        }
        if (promptLimit < LEAST_PROMPT) {
            throw new FieldException(
                    "prompt-limit", "it is missing or too small", LEAST_PROMPT + " characters or more");
        }
        if (makes == Capability.CLIP) {
            requireClip(length, start, references, edit);
        } else {
            requireStill(length, start, end, audio);
        }
        requireReferences(references, mostReferences);
        fixed = fixed == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fixed));

        InputFields sent = new InputFields();
        sent.fill("shape › field", shape == null ? null : shape.field());
        sent.fill("size › field", size == null ? null : size.field());
        sent.fill("length › field", length == null ? null : length.field());
        sent.fill("seed", seed);
        sent.fill("start", start);
        sent.fill("end", end);
        sent.fill("references", references);
        sent.fill("negative", negative);
        sent.fill("audio", audio);
        fixed.keySet().forEach(sent::fillFixed);
        price.requireFor(makes, sent);
    }

    private static void requireClip(
            @Nullable ClipLength length, @Nullable String start, @Nullable String references, @Nullable String edit) {
        if (length == null) {
            throw FieldException.missing("length", "field, seconds and form");
        }
        if (start == null) {
            throw FieldException.missing("start", "the field of a clip's first frame");
        }
        requireNone("references", references, Capability.CLIP);
        requireNone("edit", edit, Capability.CLIP);
    }

    private static void requireStill(
            @Nullable ClipLength length, @Nullable String start, @Nullable String end, @Nullable String audio) {
        requireNone("length", length, Capability.STILL);
        requireNone("start", start, Capability.STILL);
        requireNone("end", end, Capability.STILL);
        requireNone("audio", audio, Capability.STILL);
    }

    private static void requireNone(String field, @Nullable Object value, Capability makes) {
        if (value != null) {
            throw new FieldException(field, "a " + FieldException.word(makes) + " has none, leave it out");
        }
    }

    private static void requireReferences(@Nullable String references, int mostReferences) {
        if (references == null && mostReferences != 0) {
            throw new FieldException("most-references", "there are no «references»", "a number beside them");
        }
        if (mostReferences < 0) {
            throw new FieldException("most-references", mostReferences + " is too small", "1 or more");
        }
    }

    /** Lines of its largest picture, as of one in 16:9; empty where it makes any. */
    public OptionalInt mostLines() {
        return size == null ? OptionalInt.empty() : OptionalInt.of(size.largest());
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
