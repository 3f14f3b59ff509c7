package app.photoplay.account.token;

import app.photoplay.account.person.AccountSweep;
import app.photoplay.account.person.KeptWays;
import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of programs, and devices that wait for one. */
@Repository
class TokenRows implements AccountSweep, KeptWays {

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token with whose it is. */
    record Held(ApiToken token, UserId person) {}

    /** A device that waits. */
    record Waiting(String name, TokenScope scope, @Nullable UserId person) {}

    void add(ApiToken token, UserId person, String hash) {
        jdbc.sql("""
                        insert into api_tokens (id, user_id, name, hash, scope, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        token.id(),
                        person.value(),
                        token.name(),
                        hash,
                        token.scope().name(),
                        at(token.madeAt()),
                        token.expiresAt() == null ? null : at(token.expiresAt())))
                .update();
    }

    List<ApiToken> of(UserId person) {
        return jdbc.sql("select * from api_tokens where user_id = ? order by made_at desc, id")
                .param(person.value())
                .query((row, n) -> token(row))
                .list();
    }

    int count(UserId person) {
        return jdbc.sql("select count(*) from api_tokens where user_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    Optional<Held> find(String hash, Instant now) {
        return jdbc.sql("select * from api_tokens where hash = ? and (expires_at is null or expires_at > ?)")
                .params(hash, at(now))
                .query((row, n) -> new Held(token(row), new UserId(row.getObject("user_id", UUID.class))))
                .optional();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update api_tokens set used_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    /** @return whether it was theirs */
    boolean remove(UserId person, UUID id) {
        return jdbc.sql("delete from api_tokens where user_id = ? and id = ?")
                        .params(person.value(), id)
                        .update()
                > 0;
    }

    /** Devices that somebody let in and that have not fetched their token yet, too. */
    @Override
    public void clear(UserId person) {
        jdbc.sql("delete from device_codes where user_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from api_tokens where user_id = ?")
                .param(person.value())
                .update();
    }

    void addDevice(String hash, String code, String name, TokenScope scope, Instant expires) {
        jdbc.sql("insert into device_codes (hash, code, name, scope, expires_at) values (?, ?, ?, ?, ?)")
                .params(hash, code, name, scope.name(), at(expires))
                .update();
    }

    Optional<Waiting> device(String hash, Instant now) {
        return jdbc.sql("select name, scope, user_id from device_codes where hash = ? and expires_at > ?")
                .params(hash, at(now))
                .query((row, n) -> waiting(row))
                .optional();
    }

    Optional<Waiting> deviceByCode(String code, Instant now) {
        return jdbc.sql("""
                        select name, scope, user_id from device_codes
                        where code = ? and expires_at > ? and user_id is null""")
                .params(code, at(now))
                .query((row, n) -> waiting(row))
                .optional();
    }

    /** @return whether a device waited */
    boolean approve(String code, UserId person, Instant now) {
        return jdbc.sql("update device_codes set user_id = ? where code = ? and expires_at > ? and user_id is null")
                        .params(person.value(), code, at(now))
                        .update()
                > 0;
    }

    /** @return whether it was there */
    boolean removeDevice(String hash) {
        return jdbc.sql("delete from device_codes where hash = ?").param(hash).update() > 0;
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("delete from device_codes where expires_at <= ?")
                .param(at(now))
                .update();
        jdbc.sql("delete from api_tokens where expires_at <= ?").param(at(now)).update();
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                instant(row, "expires_at"),
                instant(row, "used_at"));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        UUID person = row.getObject("user_id", UUID.class);
        return new Waiting(
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                person == null ? null : new UserId(person));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
