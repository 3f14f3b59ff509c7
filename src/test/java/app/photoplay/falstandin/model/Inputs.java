package app.photoplay.falstandin.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was sent, with the presets of the model where nothing was. */
public record Inputs(Model model, JsonNode sent) {

    /** A scalar as text: what was sent, else the preset. */
    public Optional<String> text(String name) {
        JsonNode value = sent.path(name);
        if (value.isValueNode() && !value.isNull()) {
            return Optional.of(value.asString());
        }
        return Optional.ofNullable(model.fields().get(name)).map(Field::preset);
    }

    public boolean yes(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    public int whole(String name, int otherwise) {
        return text(name).map(Double::parseDouble).map(Double::intValue).orElse(otherwise);
    }

    public JsonNode node(String name) {
        return sent.path(name);
    }

    /**
     * The factor of the first condition that holds, such as {@code resolution=4k&generate_audio=true}.
     *
     * @param otherwise where none holds
     */
    double factor(@Nullable Map<String, Double> factors, double otherwise) {
        return Objects.requireNonNullElse(factors, Map.<String, Double>of()).entrySet().stream()
                .filter(entry -> holds(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private boolean holds(String condition) {
        for (String part : condition.split("&")) {
            String[] sides = part.split("=");
            if (!text(sides[0]).filter(sides[1]::equals).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
