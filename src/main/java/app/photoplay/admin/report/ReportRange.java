package app.photoplay.admin.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** How far back a report goes: whole days of the reader's zone, the present one included, or the one before. */
public enum ReportRange {
    TODAY("today", 1),
    YESTERDAY("yesterday", 1),
    WEEK("7-days", 7),
    MONTH("30-days", 30);

    private final String id;
    private final int days;

    ReportRange(String id, int days) {
        this.id = id;
        this.days = days;
    }

    /** As it stands in an address. */
    public String id() {
        return id;
    }

    /** How many days it has. */
    public int days() {
        return days;
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
        long back = this == YESTERDAY ? days : days - 1L;
        return now.atZone(zone).toLocalDate().minusDays(back);
    }

    /** The one with that id, empty for none. */
    public static Optional<ReportRange> of(String id) {
        return Arrays.stream(values()).filter(range -> range.id.equals(id)).findFirst();
    }
}
