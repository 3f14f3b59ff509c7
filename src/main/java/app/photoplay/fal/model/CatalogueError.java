package app.photoplay.fal.model;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import tools.jackson.core.JacksonException;

/** What is wrong in a catalogue, where, in the words of who wrote it. */
final class CatalogueError {

    private CatalogueError() {}

    /** Without a full stop. */
    static String of(RuntimeException failure) {
        return switch (failure) {
            case MarkedYAMLException marked
            when marked.getProblemMark() != null ->
                "line " + (marked.getProblemMark().getLine() + 1) + ": " + marked.getProblem();
            case JacksonException entry -> place(entry);
            default -> firstLine(failure.getMessage());
        };
    }

    private static String place(JacksonException entry) {
        String place = entry.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + (step.getIndex() + 1) : step.getPropertyName())
                .collect(Collectors.joining(" › "));
        return switch (entry.getCause()) {
            case FieldException field -> place + " › " + firstLine(field.getMessage());
            case IllegalArgumentException ours -> place + ": " + firstLine(ours.getMessage());
            case null, default -> place + ": " + firstLine(entry.getOriginalMessage());
        };
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("no reason was given");
    }
}
