package app.photoplay.admin.report;

import app.photoplay.base.UserId;
import app.photoplay.conversion.ConversionId;
import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How conversions end, and why they fail. */
@Repository
class ConversionReport {

    private static final String FAILED = """
            failed as (
                select c.id, c.account_id, c.project_id, c.ended_at as at,
                       case when c.state = 'FAILED' then c.failure else coalesce(g.reason, 'FAILED') end as code,
                       g.provider, g.capability, g.id request, g.attempt, g.model, g.detail, g.said
                from conversions c
                left join lateral (
                    select id, case when state = 'UNKNOWN' then 'UNKNOWN' else reason end as reason, provider, capability,
                           attempt, model, detail, said
                    from generations where job = c.id and state in ('FAILED', 'UNKNOWN')
                    order by created_at desc, id desc limit 1) g on c.state = 'INCOMPLETE'
                where c.state in ('FAILED', 'INCOMPLETE') and c.ended_at >= :from and c.ended_at < :to)
            """;

    private static final String OF_CAUSE = """
            where lower(replace(f.code, '_', '-')) = :code and coalesce(f.provider, '') = :provider
              and coalesce(lower(f.capability), '') = :capability
            """;

    private final JdbcClient jdbc;

    ConversionReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every hour of today, or every day of a longer range, also those in which nothing ended. */
    List<Outcomes> outcomes(ReportRange range, Instant now, ZoneId zone) {
        boolean hours = range.hours();
        Map<LocalDateTime, Outcomes> found = jdbc
                .sql("""
                        select date_trunc(:unit, ended_at at time zone :zone) begun,
                               count(*) filter (where state = 'DONE') finished,
                               count(*) filter (where state = 'AT_GATE') stopped,
                               count(*) filter (where state in ('FAILED', 'INCOMPLETE')) failed,
                               count(*) filter (where state = 'CANCELLED') cancelled
                        from conversions where ended_at >= :from and ended_at < :to
                        group by begun
                        """)
                .param("unit", hours ? "hour" : "day")
                .param("zone", zone.getId())
                .params(new ReportSpan(range.from(now, zone), range.to(now, zone)).parameters())
                .query((row, n) -> new Outcomes(
                        row.getObject("begun", LocalDateTime.class),
                        row.getInt("finished"),
                        row.getInt("stopped"),
                        row.getInt("failed"),
                        row.getInt("cancelled")))
                .list()
                .stream()
                .collect(Collectors.toMap(Outcomes::begin, Function.identity()));
        LocalDate first = range.firstDay(now, zone);
        return IntStream.range(0, hours ? 24 : range.days())
                .mapToObj(n -> hours ? first.atTime(n, 0) : first.plusDays(n).atStartOfDay())
                .map(begin -> found.getOrDefault(begin, new Outcomes(begin, 0, 0, 0, 0)))
                .toList();
    }

    /** The most frequent first, at most fifty. */
    List<FailureGroup> causes(ReportSpan span) {
        return jdbc.sql("with " + FAILED + """
                        select code, provider, capability, count(*) conversions, count(distinct account_id) people
                        from failed group by code, provider, capability
                        order by conversions desc, code, provider, capability limit 50
                        """)
                .params(span.parameters())
                .query((row, n) -> new FailureGroup(cause(row), row.getInt("conversions"), row.getInt("people")))
                .list();
    }

    /** The newest first. */
    List<FailedConversion> failed(FailureCause cause, ReportSpan span, int offset, int limit) {
        return jdbc.sql("with " + FAILED + """
                        select f.*, u.display_name, p.title,
                               (select count(*) from generations g
                                where g.job = f.id and g.state in ('FAILED', 'UNKNOWN')) shots,
                               (select right(r.log, 600) from receipts r
                                where r.generation_id = f.request and r.log is not null
                                order by r.attempt desc limit 1) log
                        from failed f
                        join users u on u.id = f.account_id join projects p on p.id = f.project_id
                        """ + OF_CAUSE + " order by f.at desc, f.id offset :offset limit :limit")
                .params(span.parameters())
                .params(of(cause))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> new FailedConversion(
                        new ConversionId(row.getObject("id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getString("title"),
                        cause(row),
                        row.getInt("shots"),
                        row.getString("request"),
                        row.getInt("attempt"),
                        row.getString("model"),
                        row.getString("detail"),
                        row.getString("said"),
                        row.getString("log")))
                .list();
    }

    /** All of that cause, the newest first, whose project does not lie in the bin. */
    List<ConversionId> ids(FailureCause cause, ReportSpan span, int most) {
        return jdbc.sql("with " + FAILED + """
                        select f.id from failed f join projects p on p.id = f.project_id and p.removed_at is null
                        """ + OF_CAUSE + """
                          and not exists (select 1 from conversions c
                                          where c.project_id = f.project_id and c.started_at > (
                                              select started_at from conversions where id = f.id))
                        order by f.at desc limit :most
                        """)
                .params(span.parameters())
                .params(of(cause))
                .param("most", most)
                .query((row, n) -> new ConversionId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Map<String, Object> of(FailureCause cause) {
        return Map.of("code", cause.code(), "provider", cause.provider(), "capability", cause.capability());
    }

    private static FailureCause cause(ResultSet row) throws SQLException {
        return FailureCause.of(row.getString("code"), row.getString("provider"), row.getString("capability"));
    }
}
