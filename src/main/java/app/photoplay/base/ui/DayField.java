package app.photoplay.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day to choose, in a calendar that speaks the language of the screen. */
public class DayField extends DatePicker {

    private static final int DAYS = 7;

    public DayField() {
        setLocale(getLocale());
        setI18n(calendar(getLocale()));
    }

    public DayField(String label) {
        this();
        setLabel(label);
    }

    /** The words of a calendar; those of days and months are the platform's. */
    public static DatePickerI18n calendar(Locale language) {
        // The calendar counts from Sunday, 0; the week of ISO from Monday, 1.
        int first = WeekFields.of(language).getFirstDayOfWeek().getValue() % DAYS;
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(first)
                .setToday(I18NProvider.translate(language, "day.today"))
                .setCancel(I18NProvider.translate(language, "day.cancel"));
    }

    private static List<String> days(TextStyle style, Locale language) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
