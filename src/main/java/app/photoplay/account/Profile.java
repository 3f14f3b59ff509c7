package app.photoplay.account;

import app.photoplay.base.UserId;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** A person as the screens show them to themselves. */
public record Profile(UserId id, String email, String displayName, Role role, Scheme scheme) {

    /** One or two letters for the avatar: of the first and the last word of the name; a name without any has its first sign. */
    public String initials() {
        List<String> letters = Stream.of(displayName.split("\\s+"))
                .flatMap(word -> firstOf(word, Character::isLetterOrDigit))
                .toList();
        if (letters.isEmpty()) {
            return firstOf(displayName, sign -> !Character.isWhitespace(sign))
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
