package app.photoplay.fal.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a model's input that one entry fills: each has a name, and none is filled twice. */
final class InputFields {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    private final Set<String> names = new LinkedHashSet<>();

    InputFields() {
        names.add("prompt");
    }

    /**
     * @param place in the entry
     * @param name of the field; null where the model has none
     */
    void fill(String place, @Nullable String name) {
        if (name == null) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            throw new FieldException(place, "«" + name + "» is no field's name", FieldException.INPUT_FIELD);
        }
        if (!names.add(name)) {
            throw new FieldException(place, "«" + name + "» is sent already", "a field of its own");
        }
    }

    void fillFixed(String name) {
        if (!names.add(name)) {
            throw new FieldException("fixed › " + name, "it is sent already", "further input only");
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
