package app.photoplay.admin.report;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From sign-up to the first film, retention by week, and what is kept of what models make. Four statements; weeks of UTC. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AnalyticsReport {

    private static final int WEEKS = 8;
    private static final int MOST_MODELS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    AnalyticsReport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of it. */
    public Analytics read() {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        return new Analytics(funnel(first), weeks(first), models());
    }

    private Analytics.Funnel funnel(LocalDate from) {
        return jdbc.sql("""
                        select count(*) signed_up, count(c.films) began, count(c.done) finished,
                               count(*) filter (where c.films > 1) again,
                               percentile_cont(0.5) within group (
                                   order by extract(epoch from c.done - u.created_at)) first_film
                        from users u left join lateral (
                            select nullif(count(*), 0) films, min(ended_at) filter (where state = 'DONE') done
                            from conversions where account_id = u.id) c on true
                        where u.created_at >= :from and not u.demo
                        """)
                .param("from", at(from))
                .query((row, n) -> {
                    Double seconds = row.getObject("first_film", Double.class);
                    return new Analytics.Funnel(
                            row.getInt("signed_up"),
                            row.getInt("began"),
                            row.getInt("finished"),
                            row.getInt("again"),
                            seconds == null ? null : Duration.ofSeconds(Math.max(0, Math.round(seconds))));
                })
                .single();
    }

    private List<Analytics.Week> weeks(LocalDate first) {
        Map<LocalDate, Integer> people = new TreeMap<>();
        Map<LocalDate, List<Integer>> active = new TreeMap<>();
        for (int n = 0; n < WEEKS; n++) {
            people.put(first.plusWeeks(n), 0);
            active.put(first.plusWeeks(n), new ArrayList<>(Collections.nCopies(WEEKS - n, 0)));
        }
        jdbc.sql("""
                        select cast(date_trunc('week', created_at at time zone 'UTC') as date) week, count(*) people
                        from users where created_at >= :from and not demo group by week
                        """).param("from", at(first)).query((RowCallbackHandler)
                row -> people.put(row.getObject("week", LocalDate.class), row.getInt("people")));
        jdbc.sql("""
                        select cast(date_trunc('week', u.created_at at time zone 'UTC') as date) week,
                               (cast(date_trunc('week', c.started_at at time zone 'UTC') as date)
                                - cast(date_trunc('week', u.created_at at time zone 'UTC') as date)) / 7 later,
                               count(distinct u.id) people
                        from users u join conversions c on c.account_id = u.id
                        where u.created_at >= :from and not u.demo and c.started_at >= u.created_at
                        group by week, later
                        """).param("from", at(first)).query(row -> {
            List<Integer> weeks = active.get(row.getObject("week", LocalDate.class));
            int later = row.getInt("later");
            if (weeks != null && later >= 0 && later < weeks.size()) {
                weeks.set(later, row.getInt("people"));
            }
        });
        return people.entrySet().stream()
                .filter(entry -> active.containsKey(entry.getKey()))
                .map(entry -> new Analytics.Week(
                        entry.getKey(), entry.getValue(), List.copyOf(active.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    private List<Analytics.Kept> models() {
        return jdbc.sql("""
                        select g.provider, g.model, count(*) takes,
                               count(*) filter (where t.id in (s.still_take, s.clip_take)) kept,
                               coalesce(sum(r.usd), 0) usd, coalesce(sum(g.credits_settled), 0) credits
                        from takes t
                        join generations g on g.id = t.generation_id and g.state = 'STORED'
                        join shots s on s.id = t.shot_id
                        left join lateral (
                            select sum(coalesce(usd, usd_quoted)) usd from receipts where generation_id = g.id) r on true
                        group by g.provider, g.model order by takes desc, g.model limit :most
                        """)
                .param("most", MOST_MODELS)
                .query((row, n) -> new Analytics.Kept(
                        row.getString("provider"),
                        row.getString("model"),
                        row.getInt("takes"),
                        row.getInt("kept"),
                        row.getBigDecimal("usd"),
                        row.getLong("credits")))
                .list();
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
