package app.photoplay.spending;

import app.photoplay.plan.Credits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A person's spending in a month. Spent is what was made and not given back; work that failed is not charged, so it is
 * in none of the figures.
 *
 * @param today in the zone that was asked for
 * @param days every day of the month
 * @param films the dearest first, no more than were asked for
 * @param found how many films there are
 */
public record MonthSpend(YearMonth month, LocalDate today, List<DaySpend> days, List<FilmSpend> films, int found) {

    public MonthSpend {
        days = List.copyOf(days);
        films = List.copyOf(films);
    }

    public Credits spent() {
        Credits sum = Credits.ZERO;
        for (SpendingKind kind : SpendingKind.values()) {
            sum = sum.plus(spent(kind));
        }
        return sum;
    }

    public Credits spent(SpendingKind kind) {
        return days.stream().map(day -> day.spent(kind)).reduce(Credits.ZERO, Credits::plus);
    }

    /** Held in this month and still held. */
    public Credits held() {
        return days.stream().map(DaySpend::held).reduce(Credits.ZERO, Credits::plus);
    }
}
