package app.photoplay.falstandin.model;

import app.photoplay.falstandin.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The table of models in {@code models.json}. */
public final class Models {

    private static final String FILE = "/app/photoplay/falstandin/models.json";

    private final Map<String, Model> byId;

    private Models(Map<String, Model> byId) {
        this.byId = byId;
    }

    public static Models read() {
        try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream(FILE), FILE)) {
            var nodes = new LinkedHashMap<String, JsonNode>();
            for (JsonNode node : Json.read(in.readAllBytes()).path("models")) {
                nodes.put(node.path("id").asString(), inherited(nodes, node));
            }
            var models = new LinkedHashMap<String, Model>();
            nodes.forEach((id, node) -> models.put(id, Model.of(node)));
            return new Models(models);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Model> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Any model under this owner and alias. */
    public Optional<Model> anyOf(String application) {
        return byId.values().stream()
                .filter(model -> model.id().equals(application) || model.id().startsWith(application + "/"))
                .findFirst();
    }

    public Collection<Model> all() {
        return byId.values();
    }

    private static JsonNode inherited(Map<String, JsonNode> known, JsonNode node) {
        if (!node.has("like")) {
            return node;
        }
        var whole = (ObjectNode) known.get(node.path("like").asString()).deepCopy();
        node.properties().forEach(entry -> {
            if (entry.getKey().equals("input")) {
                var input = (ObjectNode) whole.path("input");
                entry.getValue().properties().forEach(field -> input.set(field.getKey(), field.getValue()));
            } else {
                whole.set(entry.getKey(), entry.getValue());
            }
        });
        return whole;
    }
}
