package app.photoplay.admin.report;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came, what waits for a decision, what lies on the disk. */
@Repository
class HouseReport {

    private final JdbcClient jdbc;

    HouseReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Undecided undecided() {
        return jdbc.sql("""
                        select count(*) requests, coalesce(sum(usd_quoted), 0) usd, coalesce(sum(credits_quoted), 0) credits,
                               min(submit_started_at) oldest
                        from generations where state = 'UNKNOWN'
                        """)
                .query((row, n) -> new Undecided(
                        row.getInt("requests"),
                        row.getBigDecimal("usd"),
                        row.getLong("credits"),
                        row.getObject("oldest") == null
                                ? null
                                : row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** In each of these hours or days; the demo account is nobody's sign-up. */
    List<Integer> signUps(List<LocalDateTime> steps, boolean hours, ReportSpan span, ZoneId zone) {
        Map<LocalDateTime, Integer> found = jdbc
                .sql("""
                        select date_trunc(:unit, created_at at time zone :zone) begun, count(*) people
                        from users where created_at >= :from and created_at < :to and not demo group by begun
                        """)
                .param("unit", hours ? "hour" : "day")
                .param("zone", zone.getId())
                .params(span.parameters())
                .query((row, n) -> Map.entry(row.getObject("begun", LocalDateTime.class), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return steps.stream().map(step -> found.getOrDefault(step, 0)).toList();
    }

    List<Storage.OfKind> storage() {
        return jdbc.sql("select kind, count(*) files, sum(bytes) bytes from assets group by kind order by bytes desc")
                .query((row, n) -> new Storage.OfKind(
                        row.getString("kind").toLowerCase(Locale.ROOT), row.getLong("files"), row.getLong("bytes")))
                .list();
    }
}
