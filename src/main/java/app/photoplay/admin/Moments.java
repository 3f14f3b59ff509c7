package app.photoplay.admin;

import app.photoplay.base.ui.DayPattern;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as administrators read them, in the time of their browser. */
public final class Moments {

    private Moments() {}

    /** Where the browser is, as far as that is known; else UTC. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        String id = ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    /** To the minute: «24 Nov 2026, 09:02», without the year where it is this one. */
    public static String minute(Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(zone());
        return format(then.getYear() == now.atZone(zone()).getYear() ? "d MMM, HH:mm" : "d MMM yyyy, HH:mm", then);
    }

    /** A day with its year: «3 March 2026». */
    public static String day(Instant moment) {
        return format("d MMMM yyyy", moment.atZone(zone()));
    }

    /** A day with its year, short: «4 Dec 2026». */
    public static String date(Instant moment) {
        return format("d MMM yyyy", moment.atZone(zone()));
    }

    /** How long ago, as coarse as it is far: «4 min ago», «Today, 08:15», «Yesterday», «21 Nov»; «Never» for null. */
    public static String ago(@Nullable Instant moment, Instant now) {
        if (moment == null) {
            return I18NProvider.translate("admin.never");
        }
        Duration past = Duration.between(moment, now);
        if (past.toMinutes() < 1) {
            return I18NProvider.translate("admin.now");
        }
        if (past.toMinutes() < 60) {
            return I18NProvider.translate("admin.minutes-ago", past.toMinutes());
        }
        ZonedDateTime then = moment.atZone(zone());
        LocalDate today = now.atZone(zone()).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return I18NProvider.translate("admin.today-at", format("HH:mm", then));
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return I18NProvider.translate("admin.yesterday");
        }
        return format(then.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy", then);
    }

    /** A pattern that begins with the day, or is one of hours, as the language of the screen writes it. */
    public static DateTimeFormatter written(String pattern) {
        UI ui = UI.getCurrent();
        return DayPattern.of(pattern, ui == null ? Locale.ENGLISH : ui.getLocale());
    }

    private static String format(String pattern, ZonedDateTime moment) {
        return written(pattern).format(moment);
    }
}
