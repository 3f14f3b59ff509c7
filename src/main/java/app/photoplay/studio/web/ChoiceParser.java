package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.base.web.WrongFieldsException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up what a program chose by its word, and gathers the fields where there is no such choice. */
final class ChoiceParser {

    private final List<String> wrong = new ArrayList<>();

    /** The chosen value; the default where nothing is chosen, and where the field goes to what is wrong. */
    <T> T of(String field, @Nullable String given, T whenMissing, T[] values, Function<T, String> word) {
        if (given == null || given.isBlank()) {
            return whenMissing;
        }
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field);
                    return whenMissing;
                });
    }

    /** The constant with that word; null where nothing is chosen, and where the field goes to what is wrong. */
    <E extends Enum<E>> @Nullable E maybe(String field, @Nullable String given, E[] values) {
        if (given == null) {
            return null;
        }
        for (E value : values) {
            if (KebabCase.of(value).equalsIgnoreCase(given.strip())) {
                return value;
            }
        }
        wrong(field);
        return null;
    }

    /** The same where there was a choice before: it stays where nothing is chosen, and goes where the word is empty. */
    <E extends Enum<E>> @Nullable E changed(String field, @Nullable String given, @Nullable E before, E[] values) {
        if (given == null) {
            return before;
        }
        return given.isBlank() ? null : maybe(field, given, values);
    }

    void wrong(String field) {
        wrong.add(field);
    }

    /** @throws WrongFieldsException naming every field that is wrong */
    void check() {
        WrongFieldsException.check(wrong);
    }
}
