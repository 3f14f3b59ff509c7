package app.photoplay.base.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a JSON body was not read: it is none, or one of its values does not fit. */
sealed interface BodyFault {

    /** There is none. */
    record Missing() implements BodyFault {}

    /** It is JSON up to there at most; both are counted from 1. */
    record NotJson(int line, int column) implements BodyFault {}

    /** It is JSON, but not one object. */
    record NoObject() implements BodyFault {}

    /** It has a field that there is not. */
    record UnknownField(String path, Collection<String> known) implements BodyFault {}

    /** The value at that path is of the wrong kind, or out of any range. */
    record Value(String path) implements BodyFault {}

    static BodyFault of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                new UnknownField(
                        path(unknown),
                        unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList());
            case DatabindException misfit -> misfit.getPath().isEmpty() ? new NoObject() : new Value(path(misfit));
            case InputCoercionException misfit -> misfit.getPath().isEmpty() ? new NoObject() : new Value(path(misfit));
            case JacksonException broken ->
                new NotJson(
                        Math.max(1, broken.getLocation().getLineNr()),
                        Math.max(1, broken.getLocation().getColumnNr()));
            case null, default -> new Missing();
        };
    }

    /** Such as {@code length.chapters[0]}. */
    private static String path(JacksonException misfit) {
        return misfit.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
