package app.photoplay.generation.queue;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Quote;
import app.photoplay.generation.SubmitIntent;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.RequestSnapshot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be submitted, and whose turn it is. */
@Repository
public class GenerationQueue {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    GenerationQueue(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A row that is ours to submit, once. */
    record Claim(GenerationRow row, SubmitIntent intent, GenerationRequest request) {}

    /** @param refused why it is born failed; null for what may be submitted */
    public record Entry(
            GenerationOrder order, String provider, Quote quote, GenerationFailure.@Nullable Reason refused) {}

    public void add(List<Entry> entries, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        batches.batchUpdate("""
                insert into generations (id, account_id, subject, job, provider, capability, state, reason, urgency,
                                         request, model, credits_quoted, usd_quoted, not_before, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
                """, entries, 100, (statement, entry) -> {
            GenerationOrder order = entry.order();
            statement.setObject(1, order.id().value());
            statement.setObject(2, order.account().value());
            statement.setObject(3, order.subject());
            statement.setObject(4, order.job());
            statement.setString(5, entry.provider());
            statement.setString(6, order.request().capability().name());
            statement.setString(7, entry.refused() == null ? "NEW" : "FAILED");
            statement.setString(
                    8, entry.refused() == null ? null : entry.refused().name());
            statement.setInt(9, order.urgency());
            statement.setString(10, RequestSnapshot.write(order.request()));
            statement.setString(11, entry.quote().model());
            statement.setLong(12, entry.quote().credits().hundredths());
            statement.setBigDecimal(13, entry.quote().usd());
            statement.setObject(14, at);
            statement.setObject(15, at);
        });
    }

    /**
     * Takes as many as the provider has room for. Everybody's first comes before anybody's second, counting what is
     * under way already; within one person's requests the most urgent comes first. One node claims at a time. What an
     * administrator {@linkplain QueueStops holds} stays.
     *
     * @param concurrency how many the provider may have at once
     * @param most how many are taken at once
     */
    @Transactional
    public List<Claim> claim(String provider, int concurrency, int most, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 11))")
                .param(provider)
                .query((row, n) -> n)
                .single();
        int free = Math.min(most, concurrency - underWay(provider));
        if (free <= 0) {
            return List.of();
        }
        return jdbc
                .sql("""
                        with busy as (
                            select account_id, count(*) n from generations
                            where provider = :provider and state in ('SUBMITTING', 'SUBMITTED') group by account_id),
                        people as (
                            select p.account_id, u.until
                            from (select distinct account_id from generations
                                  where provider = :provider and state = 'NEW' and not_before <= :now) p
                            cross join lateral (
                                select coalesce(min(case when s.draining then s.since
                                                         else cast('-infinity' as timestamptz) end),
                                                cast('infinity' as timestamptz)) until
                                from queue_holds s
                                where s.scope = 'ALL' or (s.scope = 'PROVIDER' and s.key = :provider)
                                   or (s.scope = 'PERSON' and s.key = cast(p.account_id as text))) u
                            where u.until > cast('-infinity' as timestamptz)),
                        turns as (
                            select q.*, coalesce(b.n, 0) + row_number() over (
                                       partition by q.account_id order by q.urgency, q.created_at, q.id) turn
                            from people p
                            cross join lateral (
                                select id, account_id, urgency, created_at from generations
                                where provider = :provider and state = 'NEW' and account_id = p.account_id
                                      and not_before <= :now and created_at <= p.until
                                order by urgency, created_at, id limit :free) q
                            left join busy b on b.account_id = q.account_id),
                        chosen as (select id from turns order by turn, urgency, created_at, id limit :free)
                        update generations g
                        set state = 'SUBMITTING', token = gen_random_uuid(), attempt = attempt + 1, version = version + 1, fetches = 0,
                            traces = 0,
                            submit_started_at = :now, sending_at = null, running_at = null, queue_position = null, fraction = null,
                            handle = null, output = null, deadline_at = null
                        where state = 'NEW' and id in (select id from chosen)
                        returning %s, cast(request as text) request, urgency
                        """.formatted(GenerationRow.COLUMNS))
                .param("provider", provider)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("free", free)
                .query((row, n) -> {
                    GenerationRow claimed = GenerationRow.of(row);
                    GenerationRequest request = RequestSnapshot.read(row.getString("request"));
                    return new Turn(new Claim(claimed, claimed.intent(), request), row.getInt("urgency"));
                })
                .list()
                .stream()
                .sorted()
                .map(Turn::claim)
                .toList();
    }

    /** How many the provider has, or is being handed. */
    int underWay(String provider) {
        return jdbc.sql("""
                        select count(*) from generations
                        where provider = ? and state in ('SUBMITTING', 'SUBMITTED')
                        """).param(provider).query(Integer.class).single();
    }

    /** Providers for which something could be submitted now. */
    public List<String> providersWanted(Instant now) {
        return jdbc.sql("select distinct provider from generations g where state = 'NEW' and not_before <= ? and not "
                        + QueueStops.HELD)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** How many people have something waiting or under way there. */
    public int people(String provider) {
        return jdbc.sql("""
                        select count(distinct account_id) from generations
                        where provider = ? and (state = 'NEW' or state in ('SUBMITTING', 'SUBMITTED'))
                        """).param(provider).query(Integer.class).single();
    }

    private record Turn(Claim claim, int urgency) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            return Integer.compare(urgency, other.urgency);
        }
    }
}
