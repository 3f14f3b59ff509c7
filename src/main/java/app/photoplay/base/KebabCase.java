package app.photoplay.base;

import java.util.Locale;

/** Constants as rows, requests and message keys write them: «shadow-theatre» for {@code SHADOW_THEATRE}. */
public final class KebabCase {

    private KebabCase() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** @param constant the name of a constant, such as «TIMED_OUT» */
    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
