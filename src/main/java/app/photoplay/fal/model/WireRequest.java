package app.photoplay.fal.model;

import app.photoplay.generation.FrameSize;
import app.photoplay.generation.GenerationRequest;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A neutral request in a model's own words, but for the files that go with it.
 *
 * @param input the JSON to send
 * @param usd US dollars that it will cost by our own rule
 */
public record WireRequest(ObjectNode input, BigDecimal usd) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final long SEEDS = 1L << 31;

    /** @param request of the kind that the model makes */
    public static WireRequest of(Model model, GenerationRequest request) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        model.fixed().forEach((field, value) -> input.set(field, MAPPER.<JsonNode>valueToTree(value)));
        return switch (request) {
            case GenerationRequest.Still still -> {
                prompt(model, input, still.brief().prompt(), "");
                FrameSize size = shape(model, input, still.frame());
                seed(model, input, still.seed());
                negative(model, input, still.brief().negative());
                yield new WireRequest(input, model.price().of(input, size, 0));
            }
            case GenerationRequest.Clip clip -> {
                prompt(model, input, clip.brief().prompt(), PromptWriter.of(clip.move()));
                FrameSize size = shape(model, input, clip.frame());
                int seconds = 0;
                ClipLength length = model.length();
                if (length != null) {
                    seconds = length.snapped(clip.duration());
                    input.set(length.field(), length.of(seconds));
                }
                if (model.audio() != null) {
                    input.put(model.audio(), false);
                }
                seed(model, input, clip.seed());
                negative(model, input, clip.brief().negative());
                yield new WireRequest(input, model.price().of(input, size, seconds));
            }
        };
    }

    /** Whether that input is what another carries, whatever else the other has. */
    public static boolean isWithin(JsonNode input, JsonNode other) {
        for (Map.Entry<String, JsonNode> field : input.properties()) {
            if (!field.getValue().equals(other.get(field.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static void prompt(Model model, ObjectNode input, String text, String last) {
        input.put("prompt", PromptWriter.fitted(text, last, model.promptLimit()));
    }

    private static FrameSize shape(Model model, ObjectNode input, FrameSize wanted) {
        FrameLines lines = model.size();
        if (lines != null && lines.field() != null) {
            String field = lines.field();
            lines.of(wanted).ifPresent(word -> input.put(field, word));
        }
        FrameShape shape = model.shape();
        if (shape == null) {
            return wanted;
        }
        input.set(shape.field(), shape.of(wanted));
        return shape.size(wanted);
    }

    /** Where a model has no field for it, it is not said. */
    private static void negative(Model model, ObjectNode input, @Nullable String negative) {
        if (model.negative() != null && negative != null) {
            input.put(model.negative(), negative);
        }
    }

    /** Models take 31 bits of it. */
    private static void seed(Model model, ObjectNode input, long seed) {
        if (model.seed() != null) {
            input.put(model.seed(), Math.floorMod(seed, SEEDS));
        }
    }
}
