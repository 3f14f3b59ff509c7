package app.photoplay.fal.model;

import app.photoplay.generation.Capability;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
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

    private static final String SETTING = "photoplay.fal.catalogue";

    private final Map<String, Model> models;

    private Catalogue(Map<String, Model> models) {
        this.models = models;
    }

    /** @throws CatalogueException if the file is not there or not to be understood; the message names the place */
    public static Catalogue of(Resource file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream yaml = file.getInputStream()) {
            Object document = new Yaml(new SafeConstructor(options)).load(yaml);
            Map<String, Model> models = MAPPER.convertValue(named(document), MODELS);
            models.values().forEach(Catalogue::requireWhole);
            models.values().forEach(model -> requireEdit(model, models));
            return new Catalogue(models);
        } catch (IOException e) {
            throw new CatalogueException(
                    "The models in " + name(file) + " cannot be read: " + e.getMessage() + ".",
                    "Let " + SETTING
                            + " name a file that can be read, as file:/path/to/models.yaml, or leave it out for"
                            + " the packaged models.",
                    e);
        } catch (YAMLException | JacksonException | IllegalArgumentException e) {
            throw new CatalogueException(
                    "The models in " + name(file) + " cannot be used: " + Slip.of(e) + ".",
                    "Mend it there, or leave " + SETTING
                            + " out for the packaged models. What an entry takes is said at"
                            + " the head of the packaged models.yaml.",
                    e);
        }
    }

    private static Map<String, Map<String, Object>> named(@Nullable Object document) {
        if (!(document instanceof Map<?, ?> entries)) {
            throw new IllegalArgumentException("there are no entries in it");
        }
        Map<String, Map<String, Object>> named = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            if (!(entry instanceof Map<?, ?> fields)) {
                throw new IllegalArgumentException(id + ": there are no fields in it");
            }
            Map<String, Object> whole = new LinkedHashMap<>();
            fields.forEach((field, value) -> whole.put(String.valueOf(field), value));
            whole.put("id", id);
            named.put(String.valueOf(id), whole);
        });
        return named;
    }

    /** Not in the model itself, where a field that is missing would hide that it is misspelt. */
    private static void requireWhole(Model model) {
        if (model.makes() == null || model.price() == null) {
            throw new IllegalArgumentException(model.id() + " needs «makes» and «price»");
        }
    }

    /** Once all are read, since it may stand further down. */
    private static void requireEdit(Model model, Map<String, Model> models) {
        if (model.edit() == null) {
            return;
        }
        Model edit = models.get(model.edit());
        String flaw = null;
        if (edit == null) {
            flaw = "has no entry of its own";
        } else if (edit.makes() != model.makes()) {
            flaw = "makes " + plural(edit.makes());
        } else if (edit.references() == null) {
            flaw = "takes no «references»";
        }
        if (flaw != null) {
            throw new IllegalArgumentException(model.id() + " › edit: «" + model.edit() + "» " + flaw);
        }
    }

    private static String name(Resource file) {
        try {
            return file.isFile() ? file.getFile().toString() : file.getDescription();
        } catch (IOException e) {
            return file.getDescription();
        }
    }

    /**
     * The model that a setting names.
     *
     * @throws CatalogueException if there is no such model, or it makes something else
     */
    public Model chosen(String setting, String id, Capability makes) {
        Model model = models.get(id);
        if (model != null && model.makes() == makes) {
            return model;
        }
        String flaw = model == null ? "the catalogue does not have" : "makes " + plural(model.makes());
        String others = models.values().stream()
                .filter(other -> other.makes() == makes && other.references() == null)
                .map(Model::id)
                .collect(Collectors.joining(", "));
        throw new CatalogueException(
                setting + " names the model " + id + ", which " + flaw + ".",
                "Name one that makes " + plural(makes) + " (" + others
                        + "), or add an entry for yours to a catalogue of" + " your own (" + SETTING + ").",
                null);
    }

    private static String plural(Capability makes) {
        return makes.name().toLowerCase(Locale.ROOT) + "s";
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
