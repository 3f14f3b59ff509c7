package app.photoplay.base.settings;

import app.photoplay.base.WritableText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The key of a setting, with how its value is written in a row. Whoever uses it names the value that holds without a row.
 *
 * @param name in lower case with dots and hyphens, at most 80 characters, the same for ever
 * @param reader of what was written; throws IllegalArgumentException for what it cannot be
 */
public record Setting<T>(String name, Function<String, T> reader, Function<T, String> writer) {

    /** The longest value that a row holds, in characters. */
    public static final int LONGEST = 8_000;

    /** Yes or no. */
    public static Setting<Boolean> choice(String name) {
        return new Setting<>(name, Setting::yes, String::valueOf);
    }

    /** An amount of US dollars from nothing to a million, with at most two decimals. */
    public static Setting<BigDecimal> dollars(String name) {
        return new Setting<>(name, Setting::amount, amount -> checked(amount).toPlainString());
    }

    /** A word without spaces, such as an id. */
    public static Setting<String> word(String name) {
        return new Setting<>(name, Setting::oneWord, Setting::oneWord);
    }

    /** A line of text, without what cannot be written. */
    public static Setting<String> line(String name, int longest) {
        UnaryOperator<String> checked = text -> {
            String line = text.strip();
            if (line.length() > longest || !WritableText.isLine(line)) {
                throw new IllegalArgumentException("No line of " + longest + " characters");
            }
            return line;
        };
        return new Setting<>(name, checked, checked);
    }

    /** Words without spaces, in no order. */
    public static Setting<Set<String>> words(String name) {
        return new Setting<>(
                name,
                text -> text.isEmpty()
                        ? Set.of()
                        : Arrays.stream(text.split(" ")).map(Setting::oneWord).collect(Collectors.toUnmodifiableSet()),
                words -> String.join(" ", new TreeSet<>(words)));
    }

    private static Boolean yes(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    private static BigDecimal amount(String text) {
        return checked(new BigDecimal(text));
    }

    private static BigDecimal checked(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(1_000_000)) > 0 || amount.scale() > 2) {
            throw new IllegalArgumentException("No amount of dollars");
        }
        return amount;
    }

    private static String oneWord(String text) {
        if (text.isEmpty() || text.length() > 200 || text.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("Not a word");
        }
        return text;
    }
}
