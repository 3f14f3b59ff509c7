package app.photoplay.fal.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads the models of a file, each checked by itself, beside the others, and by asking for one of what it makes. */
final class CatalogueReader {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private CatalogueReader() {}

    /** @throws CatalogueException if the file is not there or not to be understood; the message names the place */
    static Map<String, Model> models(Resource file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream yaml = file.getInputStream()) {
            Map<String, Model> models = read(new Yaml(new SafeConstructor(options)).load(yaml));
            models.values().forEach(model -> requireEdit(model, models));
            models.values().forEach(ModelDryRun::require);
            return models;
        } catch (IOException e) {
            throw new CatalogueException(
                    "The models in " + name(file) + " cannot be read: " + e.getMessage() + ".",
                    "Let " + Catalogue.SETTING
                            + " name a file that can be read, as file:/path/to/models.yaml, or leave it out for"
                            + " the packaged models.",
                    e);
        } catch (YAMLException | JacksonException | IllegalArgumentException e) {
            throw new CatalogueException(
                    "The models in " + name(file) + " cannot be used: " + CatalogueError.of(e) + ".",
                    "Mend it there, or leave " + Catalogue.SETTING
                            + " out for the packaged models. What an entry takes is said at"
                            + " the head of the packaged models.yaml.",
                    e);
        }
    }

    private static Map<String, Model> read(@Nullable Object document) {
        if (!(document instanceof Map<?, ?> entries)) {
            throw new IllegalArgumentException("there are no entries in it");
        }
        Map<String, Model> models = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            String id = String.valueOf(key);
            if (!(entry instanceof Map<?, ?> fields)) {
                throw new IllegalArgumentException(id + ": there are no fields in it");
            }
            models.put(id, read(id, fields));
        });
        return models;
    }

    private static Model read(String id, Map<?, ?> fields) {
        EntryValidator.requireModel(id, fields);
        Map<String, Object> whole = new LinkedHashMap<>();
        fields.forEach((field, value) -> whole.put(String.valueOf(field), value));
        whole.put("id", id);
        try {
            return MAPPER.convertValue(whole, Model.class);
        } catch (JacksonException e) {
            throw e.prependPath(whole, id);
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
            flaw = "makes " + FieldException.word(edit.makes()) + "s";
        } else if (edit.references() == null) {
            flaw = "takes no «references»";
        }
        if (flaw != null) {
            throw new FieldException(model.id() + " › edit", "«" + model.edit() + "» " + flaw);
        }
    }

    private static String name(Resource file) {
        try {
            return file.isFile() ? file.getFile().toString() : file.getDescription();
        } catch (IOException e) {
            return file.getDescription();
        }
    }
}
