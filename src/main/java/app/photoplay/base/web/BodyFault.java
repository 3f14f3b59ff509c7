package app.photoplay.base.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
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

    /** It is longer than any request needs. */
    record TooLarge() implements BodyFault {}

    /** It holds more values, or deeper or longer ones, than any request has. */
    record Beyond() implements BodyFault {}

    /** It has a field that there is not. */
    record UnknownField(String path, Collection<String> known) implements BodyFault {}

    /** The value at that path is of the wrong kind, or out of any range. */
    record Value(String path) implements BodyFault {}

    static BodyFault of(HttpMessageNotReadableException unreadable) {
        if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof BodyTooLargeException) {
            return new TooLarge();
        }
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
            case StreamConstraintsException beyond ->
                beyond.getPath().isEmpty() ? new Beyond() : new Value(path(beyond));
            case JacksonException broken -> notJson(broken.getLocation());
            case null, default -> new Missing();
        };
    }

    /** @param place null where the reader does not tell */
    private static NotJson notJson(@Nullable TokenStreamLocation place) {
        return place == null
                ? new NotJson(1, 1)
                : new NotJson(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
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
