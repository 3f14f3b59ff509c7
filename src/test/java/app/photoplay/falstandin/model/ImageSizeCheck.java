package app.photoplay.falstandin.model;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What may be an {@code image_size}: a preset, a word of the model, or sides within its limits (contract 6.0, 6.2). */
final class ImageSizeCheck {

    private static final String NAME = "image_size";
    private static final int LONGEST = 14_142;

    private final Model model;
    private final JsonNode value;
    private final List<Complaint> complaints;

    ImageSizeCheck(Model model, JsonNode sent, List<Complaint> complaints) {
        this.model = model;
        this.value = sent.path(NAME);
        this.complaints = complaints;
    }

    void run() {
        Field field = model.fields().get(NAME);
        if (field == null || value.isMissingNode() || value.isNull()) {
            return;
        }
        if (value.isObject()) {
            sides();
        } else if (!value.isString()
                || !Sizes.PRESETS.containsKey(value.asString())
                        && !field.words().contains(value.asString())) {
            complain("literal_error", "Input should be a preset or an object", Map.of());
        }
    }

    private void sides() {
        int width = value.path("width").asInt(512);
        int height = value.path("height").asInt(512);
        if (Math.max(width, height) > LONGEST) {
            complain("less_than_equal", "Input should be less than or equal to " + LONGEST, Map.of("le", LONGEST));
        } else if (Math.min(width, height) < 1) {
            complain("greater_than", "Input should be greater than 0", Map.of("gt", 0));
        } else if (!within("sides", width) && !within("pixels", width * (double) height)
                || !model.frame().has("sides") && !within("pixels", width * (double) height)) {
            complain("value_error", "Value error, the size is out of the range of this model", Map.of());
        }
    }

    private boolean within(String limit, double number) {
        JsonNode ends = model.frame().path(limit);
        return !ends.isArray()
                || ends.path(0).asDouble() <= number && number <= ends.path(1).asDouble();
    }

    private void complain(String type, String message, Map<String, ?> context) {
        complaints.add(Complaint.about(NAME, type, message, context, value));
    }
}
