package app.photoplay.admin.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report is of: whole days of the reader's zone up to the present one, the one before, or a day by its date.
 *
 * @param id as it stands in an address: a word, or the date of a day
 * @param days how many days it has
 * @param day that it is of; null where it is counted from the present one
 */
public record ReportRange(String id, int days, @Nullable LocalDate day) {

    public static final ReportRange TODAY = new ReportRange("today", 1, null);
    public static final ReportRange YESTERDAY = new ReportRange("yesterday", 1, null);
    public static final ReportRange WEEK = new ReportRange("7-days", 7, null);
    public static final ReportRange MONTH = new ReportRange("30-days", 30, null);

    /** Those that have a word. */
    public static final List<ReportRange> WORDS = List.of(TODAY, YESTERDAY, WEEK, MONTH);

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** That day, hour by hour. */
    public static ReportRange of(LocalDate day) {
        return new ReportRange(day.toString(), 1, day);
    }

    /** The first moment of it. */
    public Instant from(Instant now, ZoneId zone) {
        return firstDay(now, zone).atStartOfDay(zone).toInstant();
    }

    /** The first moment behind it. */
    public Instant to(Instant now, ZoneId zone) {
        return firstDay(now, zone).plusDays(days).atStartOfDay(zone).toInstant();
    }

    /** Whether it is one day, told hour by hour. */
    public boolean hours() {
        return days == 1;
    }

    /** The first day of it. */
    public LocalDate firstDay(Instant now, ZoneId zone) {
        if (day != null) {
            return day;
        }
        long back = equals(YESTERDAY) ? days : days - 1L;
        return now.atZone(zone).toLocalDate().minusDays(back);
    }

    /** The one with that id, a word or a date; empty for none. */
    public static Optional<ReportRange> of(String id) {
        return WORDS.stream().filter(range -> range.id.equals(id)).findFirst().or(() -> day(id));
    }

    private static Optional<ReportRange> day(String id) {
        try {
            return Optional.of(LocalDate.parse(id))
                    .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                    .map(ReportRange::of);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
