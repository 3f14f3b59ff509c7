package app.photoplay.account.session;

import app.photoplay.account.person.AccountSweep;
import app.photoplay.account.person.SessionNews;
import app.photoplay.base.Ids;
import app.photoplay.base.Outbox;
import app.photoplay.base.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions that have been seen, by the hash of their id. */
@Repository
class SessionRows implements AccountSweep {

    private static final Duration KEPT = Duration.ofDays(30);

    /** Longer than a session that nobody uses lives. */
    static final Duration LIVE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Outbox outbox;

    SessionRows(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** @param ended whether somebody ended it */
    record Known(Instant usedAt, boolean ended) {}

    void begin(String hash, UserId person, String device, String network, Instant now) {
        jdbc.sql("""
                        insert into account_sessions (id, hash, user_id, device, network, begun_at, used_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (hash) do nothing""")
                .params(Ids.next(), hash, person.value(), device, network, at(now), at(now))
                .update();
    }

    void used(String hash, Instant now) {
        jdbc.sql("update account_sessions set used_at = ? where hash = ? and used_at < ?")
                .params(at(now), hash, at(now))
                .update();
    }

    /** Newest first. */
    List<AccountSession> of(UserId person, String current, Instant now) {
        return jdbc.sql("""
                        select * from account_sessions where user_id = ? and ended_at is null and used_at > ?
                        order by used_at desc, id""")
                .params(person.value(), at(now.minus(LIVE)))
                .query((row, n) -> new AccountSession(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        row.getString("network"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant(),
                        row.getString("hash").equals(current)))
                .list();
    }

    /** @return whether that session is theirs */
    boolean end(UserId person, UUID id, Instant now) {
        int ended = jdbc.sql(
                        "update account_sessions set ended_at = ? where user_id = ? and id = ? and ended_at is null")
                .params(at(now), person.value(), id)
                .update();
        outbox.hint(SessionNews.topic(person));
        return ended > 0;
    }

    void endOthers(UserId person, String current, Instant now) {
        jdbc.sql("update account_sessions set ended_at = ? where user_id = ? and hash <> ? and ended_at is null")
                .params(at(now), person.value(), current)
                .update();
        outbox.hint(SessionNews.topic(person));
    }

    void end(String hash, Instant now) {
        jdbc.sql("update account_sessions set ended_at = ? where hash = ? and ended_at is null")
                .params(at(now), hash)
                .update();
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("delete from account_sessions where used_at < ?")
                .param(at(now.minus(KEPT)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
