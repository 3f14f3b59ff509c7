package app.photoplay.base;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** One or two letters that stand for somebody where there is no picture of them. */
public final class Initials {

    private Initials() {}

    /** Of the first and the last word of the name; a name without any letter has its first sign. */
    public static String of(String name) {
        List<String> letters = Stream.of(name.split("\\s+"))
                .flatMap(word -> firstOf(word, Character::isLetterOrDigit))
                .toList();
        if (letters.isEmpty()) {
            return firstOf(name, sign -> !Character.isWhitespace(sign))
                    .findFirst()
                    .orElse("");
        }
        return letters.size() == 1 ? letters.getFirst() : letters.getFirst() + letters.getLast();
    }

    private static Stream<String> firstOf(String word, IntPredicate sign) {
        return word.codePoints()
                .filter(sign)
                .limit(1)
                .mapToObj(Character::toString)
                .map(letter -> letter.toUpperCase(Locale.ROOT));
    }
}
