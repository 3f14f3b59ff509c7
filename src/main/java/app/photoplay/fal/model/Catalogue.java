package app.photoplay.fal.model;

import app.photoplay.generation.Capability;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The models that we know to ask, from one file; a newer one is added there. */
public final class Catalogue {

    static final String SETTING = "photoplay.fal.catalogue";

    private final Map<String, Model> models;

    private Catalogue(Map<String, Model> models) {
        this.models = models;
    }

    /** @throws CatalogueException if the file is not there or not to be understood; the message names the place */
    public static Catalogue of(Resource file) {
        return new Catalogue(CatalogueReader.models(file));
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
        String others = making(makes).stream().map(Model::id).collect(Collectors.joining(", "));
        throw new CatalogueException(
                setting + " names the model " + id + ", which " + flaw + ".",
                "Name one that makes " + plural(makes) + " (" + others
                        + "), or add an entry for yours to a catalogue of" + " your own (" + SETTING + ").",
                null);
    }

    private static String plural(Capability makes) {
        return FieldException.word(makes) + "s";
    }

    public Optional<Model> find(@Nullable String id) {
        return Optional.ofNullable(id).map(models::get);
    }

    /** @throws IllegalStateException if the catalogue has no such model */
    public Model named(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("The catalogue has no model " + id));
    }

    /** Those that make that from words alone, or a clip from its first frame. */
    public List<Model> making(Capability makes) {
        return models.values().stream()
                .filter(model -> model.makes() == makes && model.references() == null)
                .toList();
    }

    public Collection<Model> all() {
        return models.values();
    }
}
