package app.photoplay.spending;

import app.photoplay.base.CurrentUser;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.spending.SpendingRows.DayKind;
import app.photoplay.spending.SpendingRows.FilmModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person's credits went on; the same number of statements for one film and for a thousand. */
@Service
@PreAuthorize("isAuthenticated()")
public class SpendingReports {

    private final SpendingRows rows;
    private final SpendingEntries entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    SpendingReports(SpendingRows rows, SpendingEntries entries, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MonthSpend mine(SpendingQuery query) {
        SpendingRows.Span span = span(query);
        List<FilmModel> films = rows.films(span, query.films());
        return new MonthSpend(
                query.month(),
                LocalDate.ofInstant(clock.instant(), query.zone()),
                days(query.month(), rows.days(span)),
                films(films),
                films.isEmpty() ? 0 : films.getFirst().found());
    }

    /** The month that it is now, and the one in which this person's first entry was written; that of now where none is. */
    @Transactional(readOnly = true)
    public Months months(ZoneId zone) {
        YearMonth now = YearMonth.from(clock.instant().atZone(zone));
        Optional<YearMonth> first = rows.first(currentUser.id()).map(at -> YearMonth.from(at.atZone(zone)));
        return new Months(first.filter(month -> month.isBefore(now)).orElse(now), now);
    }

    /** The first and the last month that there is anything to say about. */
    public record Months(YearMonth first, YearMonth last) {}

    /** What was spent from then on until then, by kind. */
    @Transactional(readOnly = true)
    public Map<SpendingKind, Credits> kinds(Instant from, Instant until) {
        Map<SpendingKind, Credits> kinds = new EnumMap<>(SpendingKind.class);
        rows.days(new SpendingRows.Span(currentUser.id(), from, until, null, "UTC")).stream()
                .filter(day -> day.spent().hundredths() > 0)
                .forEach(day -> kinds.merge(day.kind(), day.spent(), Credits::plus));
        return kinds;
    }

    /** Every entry of a month, oldest first, one at a time however many there are. */
    @Transactional(readOnly = true)
    public void entries(SpendingQuery query, Consumer<SpendingEntry> each) {
        entries.read(span(query), each);
    }

    private SpendingRows.Span span(SpendingQuery query) {
        return new SpendingRows.Span(
                currentUser.id(),
                query.month().atDay(1).atStartOfDay(query.zone()).toInstant(),
                query.month().plusMonths(1).atDay(1).atStartOfDay(query.zone()).toInstant(),
                query.film() == null ? null : query.film().value(),
                query.zone().getId());
    }

    private static List<DaySpend> days(YearMonth month, List<DayKind> kinds) {
        Map<LocalDate, Map<SpendingKind, Credits>> spent = new HashMap<>();
        Map<LocalDate, Credits> held = new HashMap<>();
        for (DayKind one : kinds) {
            if (one.spent().hundredths() > 0) {
                spent.computeIfAbsent(one.day(), day -> new EnumMap<>(SpendingKind.class))
                        .merge(one.kind(), one.spent(), Credits::plus);
            }
            held.merge(one.day(), one.held(), Credits::plus);
        }
        List<DaySpend> days = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            days.add(new DaySpend(date, spent.getOrDefault(date, Map.of()), held.getOrDefault(date, Credits.ZERO)));
        }
        return days;
    }

    private static List<FilmSpend> films(List<FilmModel> models) {
        Map<Optional<UUID>, List<FilmModel>> byFilm = new LinkedHashMap<>();
        models.forEach(model -> byFilm.computeIfAbsent(Optional.ofNullable(model.subject()), film -> new ArrayList<>())
                .add(model));
        return byFilm.values().stream().map(SpendingReports::film).toList();
    }

    private static FilmSpend film(List<FilmModel> models) {
        FilmModel first = models.getFirst();
        return new FilmSpend(
                project(first.subject()),
                first.title(),
                first.removed(),
                first.picture(),
                models.stream()
                        .filter(model -> model.spent().hundredths() > 0)
                        .map(model -> new ModelSpend(model.kind(), model.model(), model.spent()))
                        .toList(),
                models.stream().mapToInt(FilmModel::made).sum(),
                models.stream().mapToInt(FilmModel::kept).sum(),
                models.stream().map(FilmModel::spent).reduce(Credits.ZERO, Credits::plus),
                models.stream().map(FilmModel::held).reduce(Credits.ZERO, Credits::plus));
    }

    private static @Nullable ProjectId project(@Nullable UUID subject) {
        return subject == null ? null : new ProjectId(subject);
    }
}
