package app.photoplay.fal.model;

import app.photoplay.generation.Capability;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** A single value of an entry: whether it is of the kind that its place takes, in quotes or not. */
final class Scalar {

    private static final int LONGEST_SHOWN = 60;

    private Scalar() {}

    static void require(Object value, Class<?> kind, String place) {
        if (value instanceof List || value instanceof Map) {
            throw misfit(value, place, name(kind));
        }
        if (kind.isEnum()) {
            requireWord(value, words(kind), place);
            return;
        }
        try {
            CatalogueReader.MAPPER.convertValue(value, kind);
        } catch (JacksonException | IllegalArgumentException e) {
            throw misfit(value, place, name(kind));
        }
    }

    private static void requireWord(Object value, List<Enum<?>> words, String place) {
        if (words.stream().noneMatch(word -> word.name().equalsIgnoreCase(value.toString()))) {
            throw new FieldException(place, shown(value) + " is none of " + FieldException.words(words));
        }
    }

    static void requireJson(Object value, String place) {
        boolean json = switch (value) {
            case Double number -> Double.isFinite(number);
            case String text -> true;
            case Number number -> true;
            case Boolean truth -> true;
            default -> false;
        };
        if (!json) {
            throw misfit(value, place, "a value that JSON has");
        }
    }

    static FieldException misfit(Object value, String place, String takes) {
        return new FieldException(place, shown(value) + " does not fit", takes);
    }

    /** A collection may hold itself and is not written out. */
    private static String shown(Object value) {
        return switch (value) {
            case List<?> list -> "a list";
            case Map<?, ?> fields -> "what has fields";
            default -> {
                String text = value.toString();
                yield "«" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "»";
            }
        };
    }

    private static List<Enum<?>> words(Class<?> kind) {
        return kind == Capability.class
                ? List.copyOf(Model.MADE)
                : Arrays.stream(kind.getEnumConstants())
                        .<Enum<?>>map(Enum.class::cast)
                        .toList();
    }

    private static String name(Class<?> kind) {
        if (kind.isEnum()) {
            return "one of " + FieldException.words(words(kind));
        }
        if (kind == int.class || kind == long.class || kind == Integer.class) {
            return "a whole number";
        }
        return kind == BigDecimal.class ? "a number" : kind == boolean.class ? "true or false" : "a text";
    }
}
