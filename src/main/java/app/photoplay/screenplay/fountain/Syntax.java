package app.photoplay.screenplay.fountain;

import app.photoplay.screenplay.script.Slugs;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a line outside a speech is, by its signs, its capitals and the blank lines around it. */
enum Syntax {
    PAGE_BREAK,
    SYNOPSIS,
    SECTION,
    FORCED_HEADING,
    HEADING,
    FORCED_ACTION,
    ACTION,
    FORCED_CUE,
    CUE,
    LYRIC,
    CENTERED,
    FORCED_TRANSITION,
    TRANSITION;

    private static final Pattern BREAK = Pattern.compile("={3,}");
    private static final Pattern EXTENSION = Pattern.compile("[(（][^()（）]*+[)）]");

    /** @param text not blank, without blanks at its ends */
    static Syntax kind(String text, boolean afterBlank, boolean beforeBlank) {
        char sign = text.charAt(0);
        boolean more = text.length() > 1;
        return switch (sign) {
            case '=' -> BREAK.matcher(text).matches() ? PAGE_BREAK : SYNOPSIS;
            case '#' -> SECTION;
            case '!' -> FORCED_ACTION;
            case '.' -> more && Character.isLetterOrDigit(text.codePointAt(1)) ? FORCED_HEADING : ACTION;
            case '@' -> more && !beforeBlank ? FORCED_CUE : ACTION;
            case '~' -> more ? LYRIC : ACTION;
            case '>' -> !more ? ACTION : text.endsWith("<") ? CENTERED : FORCED_TRANSITION;
            default -> bare(text, afterBlank, beforeBlank);
        };
    }

    private static Syntax bare(String text, boolean afterBlank, boolean beforeBlank) {
        if (!afterBlank) {
            return ACTION;
        }
        if (isCapitals(text) && Slugs.isTransition(text)) {
            return TRANSITION;
        }
        if (beforeBlank) {
            return Slugs.isHeading(text) ? HEADING : ACTION;
        }
        return isCue(text) ? CUE : ACTION;
    }

    private static boolean isCue(String text) {
        String name = EXTENSION.matcher(text).replaceAll("").replace("^", "").strip();
        return isCapitals(name);
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase) && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
