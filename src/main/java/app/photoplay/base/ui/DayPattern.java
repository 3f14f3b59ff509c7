package app.photoplay.base.ui;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** How a day is written in the order that we write it in: «30 November», and with its dot where a language has one. */
public final class DayPattern {

    private DayPattern() {}

    /** @param pattern that begins with the day, such as {@code d MMMM yyyy} */
    public static DateTimeFormatter of(String pattern, Locale language) {
        String usual = DateTimeFormatterBuilder.getLocalizedDateTimePattern("MMMMd", IsoChronology.INSTANCE, language);
        return DateTimeFormatter.ofPattern(
                usual.startsWith("d.") ? pattern.replaceFirst("^d ", "d. ") : pattern, language);
    }
}
