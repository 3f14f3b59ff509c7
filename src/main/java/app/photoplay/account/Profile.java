package app.photoplay.account;

import app.photoplay.base.UserId;
import java.util.Locale;

/** A person as the screens show them to themselves. */
public record Profile(UserId id, String email, String displayName, Role role, Scheme scheme) {

    /** One or two letters for the avatar: of the first and the last word of the name. */
    public String initials() {
        String[] words = displayName.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
