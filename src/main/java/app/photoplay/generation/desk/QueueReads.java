package app.photoplay.generation.desk;

import app.photoplay.base.UserId;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.queue.QueueStops;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue in figures and page by page, over all people. */
@Repository
class QueueReads {

    private static final String IN_IT = "(state = 'NEW' or state in ('SUBMITTING', 'SUBMITTED'))";

    private final JdbcClient jdbc;

    QueueReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ages as in {@link QueueFigures#ages()} */
    record Provider(
            String name,
            long waiting,
            long underWay,
            @Nullable Instant oldest,
            List<Long> ages) {}

    List<Provider> providers(Instant now) {
        return jdbc.sql("""
                        select provider, count(*) filter (where state = 'NEW') waiting,
                               count(*) filter (where state <> 'NEW') under_way,
                               min(created_at) filter (where state = 'NEW') oldest,
                               count(*) filter (where state = 'NEW' and age < interval '1 minute') under_1,
                               count(*) filter (where state = 'NEW' and age >= interval '1 minute'
                                                and age < interval '5 minutes') under_5,
                               count(*) filter (where state = 'NEW' and age >= interval '5 minutes'
                                                and age < interval '15 minutes') under_15,
                               count(*) filter (where state = 'NEW' and age >= interval '15 minutes') longer
                        from (select provider, state, created_at, cast(:now as timestamptz) - created_at age
                              from generations where %s) q
                        group by provider order by provider
                        """.formatted(IN_IT))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Provider(
                        row.getString("provider"),
                        row.getLong("waiting"),
                        row.getLong("under_way"),
                        instant(row, "oldest"),
                        List.of(
                                row.getLong("under_1"),
                                row.getLong("under_5"),
                                row.getLong("under_15"),
                                row.getLong("longer"))))
                .list();
    }

    /** @param inAll how many people there are, the same in each row */
    record Person(
            UserId person,
            long waiting,
            long underWay,
            @Nullable Instant oldest,
            long inAll) {}

    List<Person> people() {
        return jdbc.sql("""
                        select account_id, count(*) filter (where state = 'NEW') waiting,
                               count(*) filter (where state <> 'NEW') under_way,
                               min(created_at) filter (where state = 'NEW') oldest, count(*) over () in_all
                        from generations where %s
                        group by account_id order by count(*) desc, account_id limit %d
                        """.formatted(IN_IT, QueueFigures.MOST_PEOPLE))
                .query((row, n) -> new Person(
                        new UserId(row.getObject("account_id", UUID.class)),
                        row.getLong("waiting"),
                        row.getLong("under_way"),
                        instant(row, "oldest"),
                        row.getLong("in_all")))
                .list();
    }

    /** The oldest first; what is under way before what waits. */
    List<QueuedRequest> page(int offset, int limit) {
        return jdbc.sql("""
                        select id, account_id, subject, provider, model, capability, state, created_at,
                               (state = 'NEW' and %s) held
                        from generations g where %s
                        order by (state = 'NEW'), created_at, id offset :offset limit :limit
                        """.formatted(QueueStops.HELD, IN_IT))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> new QueuedRequest(
                        new GenerationId(row.getObject("id", UUID.class)),
                        new UserId(row.getObject("account_id", UUID.class)),
                        "",
                        row.getObject("subject", UUID.class),
                        row.getString("provider"),
                        row.getString("model"),
                        Capability.valueOf(row.getString("capability")),
                        GenerationState.valueOf(row.getString("state")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("held")))
                .list();
    }

    /** For whom something waits there: everywhere for null. */
    List<UUID> subjects(@Nullable String provider, @Nullable UserId person) {
        return jdbc.sql("""
                        select distinct subject from generations
                        where state = 'NEW' and (cast(:provider as varchar) is null or provider = :provider)
                          and (cast(:person as uuid) is null or account_id = :person)
                        """)
                .param("provider", provider)
                .param("person", person == null ? null : person.value())
                .query(UUID.class)
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
