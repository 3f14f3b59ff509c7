package app.photoplay.fal.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an entry, held against the records that it will be read into: so that each slip is told with its place
 * and its value, and a field that is misspelt is not taken for one that is missing.
 */
final class EntryValidator {

    private static final int DEEPEST = 20;

    private EntryValidator() {}

    /** @throws FieldException if it is not to be read as a model */
    static void requireModel(String id, Map<?, ?> entry) {
        require(entry, Model.class, id, 0);
    }

    private static void require(Object value, Type type, String place, int depth) {
        if (depth > DEEPEST) {
            throw new FieldException(place.replaceFirst("^(.*? › .*?) › .*", "$1"), "it is too deep, or holds itself");
        }
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            requireEach(value, many.getRawType() == List.class, of[of.length - 1], place, depth);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            requireFields(value, record, place, depth);
        } else if (type != Object.class) {
            Scalar.require(value, (Class<?>) type, place);
        } else if (value instanceof List || value instanceof Map) {
            requireEach(value, value instanceof List, type, place, depth);
        } else {
            Scalar.requireJson(value, place);
        }
    }

    private static void requireEach(Object value, boolean listed, Type of, String place, int depth) {
        if (listed && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                requireThere(list.get(i), of, place + " › " + (i + 1), depth);
            }
        } else if (!listed && value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> requireThere(each, of, place + " › " + key, depth));
        } else {
            throw Scalar.misfit(value, place, listed ? "a list" : "fields");
        }
    }

    private static void requireThere(@Nullable Object value, Type type, String place, int depth) {
        if (value == null) {
            throw FieldException.missing(place, "a value");
        }
        require(value, type, place, depth + 1);
    }

    private static void requireFields(Object value, Class<?> record, String place, int depth) {
        if (!(value instanceof Map<?, ?> fields)) {
            throw Scalar.misfit(value, place, "fields");
        }
        Map<String, Type> known = known(record);
        fields.forEach((field, each) -> {
            String there = place + " › " + field;
            Type type = known.get(String.valueOf(field));
            if (type == null) {
                throw new FieldException(there, "there is no such field", String.join(", ", known.keySet()));
            }
            if (each != null) {
                require(each, type, there, depth + 1);
            }
        });
    }

    /** As they are written. An id is none: it stands before its entry. */
    private static Map<String, Type> known(Class<?> record) {
        Map<String, Type> known = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            known.put(name, component.getGenericType());
        }
        known.remove("id");
        return known;
    }
}
