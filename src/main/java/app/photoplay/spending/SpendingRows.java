package app.photoplay.spending;

import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The ledger beside what its entries are for. A request is forgotten when its film is deleted; its receipts stay and say
 * the same.
 */
@Repository
class SpendingRows {

    /** What is spent for good or still held, with what it is for. */
    private static final String SPENT = """
            with spent as (
                select e.reference, e.at, e.amount * cast(e.kind = 'SETTLE' as integer) spent,
                       e.amount * cast(e.kind = 'HOLD' as integer) held,
                       coalesce(g.subject, r.subject) subject, coalesce(g.capability, r.capability) capability,
                       coalesce(g.model, r.model, '') model
                from credit_entries e
                left join generations g on g.id = e.reference
                left join lateral (
                    select subject, capability, model from receipts where generation_id = e.reference
                    order by attempt desc limit 1) r on g.id is null
                where e.account_id = :account and e.at >= :start and e.at < :end
                  and (e.kind = 'SETTLE' and not exists (
                           select 1 from credit_entries b where b.reference = e.reference and b.kind = 'REFUND')
                       or e.kind = 'HOLD' and not exists (
                           select 1 from credit_entries o
                           where o.reference = e.reference and o.kind in ('SETTLE', 'RELEASE')))
                  and (cast(:film as uuid) is null or coalesce(g.subject, r.subject) = :film))
            """;

    private final JdbcClient jdbc;

    SpendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From when, inclusive, until when, exclusive; the zone says where a day ends. */
    record Span(
            UserId account,
            Instant start,
            Instant end,
            @Nullable UUID film,
            String zone) {}

    /** What one kind has cost on one day. */
    record DayKind(LocalDate day, SpendingKind kind, Credits spent, Credits held) {}

    /** What one model has cost for one film; the film's own columns are the same in all its rows. */
    record FilmModel(
            @Nullable UUID subject,
            int found,
            @Nullable String title,
            boolean removed,
            @Nullable AssetId picture,
            SpendingKind kind,
            String model,
            int made,
            int kept,
            Credits spent,
            Credits held) {}

    List<DayKind> days(Span span) {
        return of(span, SPENT + """
                        select cast(at at time zone :zone as date) as day, capability, sum(spent) spent, sum(held) held
                        from spent group by 1, 2
                        """)
                .query((row, n) -> new DayKind(
                        row.getObject("day", LocalDate.class),
                        SpendingKind.named(row.getString("capability")),
                        new Credits(row.getLong("spent")),
                        new Credits(row.getLong("held"))))
                .list();
    }

    /** @param most films, the dearest first */
    List<FilmModel> films(Span span, int most) {
        return of(span, SPENT + """
                        , models as (
                            select s.subject, s.capability, s.model, sum(s.spent) spent, sum(s.held) held,
                                   count(distinct s.reference) filter (
                                       where s.spent > 0 and s.capability in ('STILL', 'CLIP')) made,
                                   count(distinct s.reference) filter (where s.spent > 0 and shown.id is not null) kept,
                                   sum(sum(s.spent + s.held)) over (partition by s.subject) total
                            from spent s
                            left join takes t on t.generation_id = s.reference
                            left join shots shown on shown.id = t.shot_id and not shown.binned and not shown.gone
                                 and t.id in (shown.still_take, shown.clip_take)
                            group by s.subject, s.capability, s.model),
                        placed as (
                            select *, dense_rank() over (order by total desc, subject nulls last) place from models),
                        counted as (select *, max(place) over () found from placed)
                        select c.*, p.title, (p.id is null or p.removed_at is not null) removed,
                               coalesce(p.poster, f.poster_asset, still.asset_id) picture
                        from counted c
                        left join projects p on p.id = c.subject
                        left join lateral (
                            select poster_asset from films where project_id = p.id and poster_asset is not null
                            order by requested_at desc limit 1) f on p.poster is null
                        left join lateral (
                            select asset_id from generations
                            where subject = p.id and capability = 'STILL' and state = 'STORED'
                            order by stored_at, id limit 1) still on p.poster is null and f.poster_asset is null
                        where c.place <= :most
                        order by c.place, c.spent desc, c.model
                        """)
                .param("most", most)
                .query((row, n) -> filmModel(row))
                .list();
    }

    /** When the first entry of this person was written. */
    Optional<Instant> first(UserId account) {
        return jdbc.sql("select min(at) from credit_entries where account_id = ?")
                .param(account.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private JdbcClient.StatementSpec of(Span span, String sql) {
        return jdbc.sql(sql)
                .param("account", span.account().value())
                .param("start", span.start().atOffset(ZoneOffset.UTC))
                .param("end", span.end().atOffset(ZoneOffset.UTC))
                .param("film", span.film())
                .param("zone", span.zone());
    }

    private static FilmModel filmModel(ResultSet row) throws SQLException {
        UUID picture = row.getObject("picture", UUID.class);
        return new FilmModel(
                row.getObject("subject", UUID.class),
                row.getInt("found"),
                row.getString("title"),
                row.getBoolean("removed"),
                picture == null ? null : new AssetId(picture),
                SpendingKind.named(row.getString("capability")),
                row.getString("model"),
                row.getInt("made"),
                row.getInt("kept"),
                new Credits(row.getLong("spent")),
                new Credits(row.getLong("held")));
    }
}
