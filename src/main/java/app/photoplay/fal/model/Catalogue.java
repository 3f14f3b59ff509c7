package app.photoplay.fal.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The models that we know to ask, from one file; a newer one is added there. */
public final class Catalogue {

    private static final TypeReference<Map<String, Model>> MODELS = new TypeReference<>() {};

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, Model> models;

    private Catalogue(Map<String, Model> models) {
        this.models = models;
    }

    /** @throws IllegalStateException if the file is not to be understood; the message names the place */
    public static Catalogue of(Resource file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream yaml = file.getInputStream()) {
            Map<String, Map<String, Object>> entries = new Yaml(new SafeConstructor(options)).load(yaml);
            Map<String, Map<String, Object>> named = new LinkedHashMap<>();
            entries.forEach((id, entry) -> {
                Map<String, Object> whole = new LinkedHashMap<>(entry);
                whole.put("id", id);
                named.put(id, whole);
            });
            return new Catalogue(MAPPER.convertValue(named, MODELS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IllegalStateException("The models in " + file.getDescription() + ": " + e.getMessage(), e);
        }
    }

    public Optional<Model> find(@Nullable String id) {
        return Optional.ofNullable(id).map(models::get);
    }

    /** @throws IllegalStateException if the catalogue has no such model */
    public Model named(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("The catalogue has no model " + id));
    }

    public Collection<Model> all() {
        return models.values();
    }
}
