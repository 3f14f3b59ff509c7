package app.photoplay.account;

import app.photoplay.base.UserId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as the screens show them to themselves.
 *
 * @param language that they chose; null for the one of their browser
 * @param zone that they chose; null for the one of their browser
 */
public record Profile(
        UserId id,
        String email,
        String displayName,
        Role role,
        Scheme scheme,
        @Nullable Locale language,
        @Nullable ZoneId zone) {

    /** Longest name that is kept, in UTF-16 units. */
    public static final int MAX_NAME = 80;

    /** Whether somebody can be called so; @param name without blanks around it */
    public static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= MAX_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    /** Somebody who leaves language and time zone to their browser. */
    public Profile(UserId id, String email, String displayName, Role role, Scheme scheme) {
        this(id, email, displayName, role, scheme, null, null);
    }

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
