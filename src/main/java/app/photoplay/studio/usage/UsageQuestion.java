package app.photoplay.studio.usage;

import app.photoplay.project.ProjectId;
import app.photoplay.spending.SpendingQuery;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the page of usage asks for. What cannot be read is not asked for.
 *
 * @param month null for the one that it is
 * @param film null for all
 * @param films how many are listed at most
 * @param topUp credits that somebody came to top up for, 0 for none
 */
record UsageQuestion(@Nullable YearMonth month, @Nullable ProjectId film, int films, long topUp) {

    static final UsageQuestion NOW = new UsageQuestion(null, null, SpendingQuery.PAGE, 0);

    private static final int MOST_FILMS = 1_000;
    private static final long MOST_CREDITS = 1_000_000;

    static UsageQuestion of(QueryParameters address) {
        return new UsageQuestion(
                address.getSingleParameter("month")
                        .flatMap(UsageQuestion::month)
                        .orElse(null),
                address.getSingleParameter("film").flatMap(UsageQuestion::film).orElse(null),
                (int) Math.clamp(number(address, "films"), SpendingQuery.PAGE, MOST_FILMS),
                Math.clamp(number(address, "top-up"), 0, MOST_CREDITS));
    }

    UsageQuestion in(@Nullable YearMonth other) {
        return new UsageQuestion(other, film, SpendingQuery.PAGE, topUp);
    }

    UsageQuestion only(@Nullable ProjectId other) {
        return new UsageQuestion(month, other, SpendingQuery.PAGE, topUp);
    }

    UsageQuestion more() {
        return new UsageQuestion(month, film, Math.min(films + SpendingQuery.PAGE, MOST_FILMS), topUp);
    }

    QueryParameters address() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        if (month != null) {
            named.put("month", List.of(month.toString()));
        }
        if (film != null) {
            named.put("film", List.of(film.toString()));
        }
        if (films > SpendingQuery.PAGE) {
            named.put("films", List.of(Integer.toString(films)));
        }
        if (topUp > 0) {
            named.put("top-up", List.of(Long.toString(topUp)));
        }
        return new QueryParameters(named);
    }

    SpendingQuery query(YearMonth now, ZoneId zone) {
        YearMonth asked = month == null || month.isAfter(now) ? now : month;
        return new SpendingQuery(asked, zone, film, films);
    }

    private static Optional<YearMonth> month(String words) {
        try {
            return Optional.of(YearMonth.parse(words)).filter(month -> month.getYear() >= 1970);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProjectId> film(String words) {
        try {
            return Optional.of(ProjectId.of(words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long number(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(words -> words.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
