package app.photoplay.account;

import app.photoplay.base.Initials;
import app.photoplay.base.UserId;
import java.time.ZoneId;
import java.util.Locale;
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

    /** What stands for them where there is no picture. */
    public String initials() {
        return Initials.of(displayName);
    }
}
