package app.photoplay.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is written to somebody. The words stand under {@code letter.<kind>.subject}, {@code .words}, {@code .act} and
 * {@code .foot} of every language.
 *
 * @param kind in lower case, such as {@code reset}
 * @param act where its one button leads; null for a letter that only tells
 * @param arguments of the words, in their order
 */
public record Letter(String kind, Locale language, @Nullable URI act, List<String> arguments) {

    public Letter(String kind, Locale language, @Nullable URI act, String... arguments) {
        this(kind, language, act, List.of(arguments));
    }

    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }
}
