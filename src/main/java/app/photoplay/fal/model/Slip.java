package app.photoplay.fal.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong in a catalogue, where, in the words of who wrote it. */
final class Slip {

    private Slip() {}

    /** Without a full stop. */
    static String of(RuntimeException failure) {
        return switch (failure) {
            case MarkedYAMLException marked
            when marked.getProblemMark() != null ->
                "line " + (marked.getProblemMark().getLine() + 1) + ": " + marked.getProblem();
            case JacksonException entry -> place(entry) + what(entry);
            default -> firstLine(failure.getMessage());
        };
    }

    private static String place(JacksonException entry) {
        String place = entry.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" › "));
        return place.isEmpty() ? "" : place + ": ";
    }

    private static String what(JacksonException entry) {
        if (entry.getCause() instanceof IllegalArgumentException ours) {
            return firstLine(ours.getMessage());
        }
        return switch (entry) {
            case UnrecognizedPropertyException unknown -> "there is no such field";
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                "«" + format.getValue() + "» is none of "
                        + Arrays.stream(format.getTargetType().getEnumConstants())
                                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "));
            default -> firstLine(entry.getOriginalMessage());
        };
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("no reason was given");
    }
}
