package app.photoplay.account.person;

import app.photoplay.account.Role;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How people stand, in their rows: read at every request by its key, changed by administrators. */
@Repository
public class AccountStatusRows {

    /** How coarse it is kept when somebody was seen: one write at most in that time. */
    public static final Duration SEEN_ANEW_AFTER = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Outbox outbox;

    AccountStatusRows(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Of a row with these columns of {@code users}. */
    public static AccountStatus status(ResultSet row) throws SQLException {
        return new AccountStatus(
                Role.valueOf(row.getString("role")),
                row.getObject("suspended_at") != null,
                row.getBoolean("demo"),
                instant(row, "sessions_from"),
                instant(row, "last_seen_at"));
    }

    /** Writes that somebody is here, unless that was written lately. */
    public void seen(UserId person, @Nullable Instant last, Instant now) {
        Instant old = now.minus(SEEN_ANEW_AFTER);
        if (last == null || last.isBefore(old)) {
            jdbc.sql("update users set last_seen_at = ? where id = ? and (last_seen_at is null or last_seen_at < ?)")
                    .params(at(now), person.value(), at(old))
                    .update();
        }
    }

    /** Administrators who may come in, held until the end of the transaction, so that the last one stays the last. */
    public List<UserId> administrators() {
        return jdbc
                .sql("select id from users where role = 'ADMIN' and suspended_at is null order by id for update")
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    public void role(UserId person, Role role) {
        jdbc.sql("update users set role = ?, version = version + 1 where id = ?")
                .params(role.name(), person.value())
                .update();
    }

    public void suspend(UserId person, String reason, Instant now) {
        jdbc.sql("update users set suspended_at = ?, suspended_reason = ?, sessions_from = ? where id = ?")
                .params(at(now), reason, at(now), person.value())
                .update();
        outbox.hint(SessionNews.topic(person));
    }

    public void lift(UserId person) {
        jdbc.sql("update users set suspended_at = null, suspended_reason = null where id = ?")
                .param(person.value())
                .update();
    }

    public void endSessions(UserId person, Instant now) {
        jdbc.sql("update users set sessions_from = ? where id = ?")
                .params(at(now), person.value())
                .update();
        outbox.hint(SessionNews.topic(person));
    }

    /**
     * Holds somebody’s row to the end of the caller’s transaction: whatever adds a way into an account and whatever
     * removes them all come one after the other.
     *
     * @return since when their sessions count; null where none was ever ended, or they are gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Instant hold(UserId person) {
        return jdbc.sql("select sessions_from from users where id = ? for no key update")
                .param(person.value())
                .query((row, n) -> Optional.ofNullable(instant(row, "sessions_from")))
                .optional()
                .flatMap(since -> since)
                .orElse(null);
    }

    /**
     * The same for whoever adds a way in, or changes one, after they have shown who they are.
     *
     * @throws Refusal with PROOF_NEEDED where every session was ended since, as by another password
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Proof proof) {
        if (proof.isEndedBy(hold(proof.person()))) {
            throw new Refusal(ErrorCode.PROOF_NEEDED, null);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
