package app.photoplay.account.ticket;

import app.photoplay.account.person.AccountSweep;
import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ways in that were sent to people. Each is used once, and the newest of a kind is the only one. */
@Repository
public class AccountTokens implements AccountSweep {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a way in stands for.
     *
     * @param person whose it is; null for an account that is opened by it
     */
    public record Held(@Nullable UserId person, @Nullable PendingSignUp signUp) {}

    /** An account that waits for its address to be confirmed. Whoever does so chooses the password. */
    public record PendingSignUp(String email, String displayName) {

        @Override
        public String toString() {
            return "PendingSignUp";
        }
    }

    public SecretToken give(UserId person, WayIn way) {
        SecretToken token = SecretToken.random();
        jdbc.sql("delete from account_tokens where user_id = ? and kind = ?")
                .params(person.value(), way.name())
                .update();
        jdbc.sql("insert into account_tokens (hash, kind, user_id, expires_at) values (?, ?, ?, ?)")
                .params(token.hash(), way.name(), person.value(), expiry(way))
                .update();
        return token;
    }

    /** Of several wishes for one address the last counts: nobody opens what somebody else asked for before. */
    public SecretToken give(PendingSignUp wish) {
        SecretToken token = SecretToken.random();
        jdbc.sql("delete from account_tokens where kind = ? and lower(email) = lower(?)")
                .params(WayIn.SIGN_UP.name(), wish.email())
                .update();
        jdbc.sql("""
                        insert into account_tokens (hash, kind, email, display_name, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(token.hash(), WayIn.SIGN_UP.name(), wish.email(), wish.displayName(), expiry(WayIn.SIGN_UP))
                .update();
        return token;
    }

    /** Whether it would be taken now. */
    public boolean isGood(String plain, WayIn... ways) {
        return jdbc.sql("select kind from account_tokens where hash = ? and expires_at > ?")
                .params(new SecretToken(plain).hash(), at(clock.instant()))
                .query(String.class)
                .optional()
                .filter(kind -> isOneOf(kind, ways))
                .isPresent();
    }

    /** What it stands for, without taking it. */
    public Optional<Held> look(String plain, WayIn way) {
        return jdbc.sql("""
                        select user_id, email, display_name from account_tokens
                        where hash = ? and kind = ? and expires_at > ?""")
                .params(new SecretToken(plain).hash(), way.name(), at(clock.instant()))
                .query(AccountTokens::held)
                .optional();
    }

    /** Whose it is, without taking it. */
    public Optional<UserId> holder(String plain, WayIn way) {
        return jdbc.sql("select user_id from account_tokens where hash = ? and kind = ? and expires_at > ?")
                .params(new SecretToken(plain).hash(), way.name(), at(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** Takes it; empty where it is no such way, was used, or is too old. */
    public Optional<Held> take(String plain, WayIn way) {
        return jdbc.sql("""
                        delete from account_tokens where hash = ? and kind = ? and expires_at > ?
                        returning user_id, email, display_name""")
                .params(new SecretToken(plain).hash(), way.name(), at(clock.instant()))
                .query(AccountTokens::held)
                .optional();
    }

    /** The same for a way that is always somebody’s. */
    public Optional<UserId> takePerson(String plain, WayIn way) {
        return take(plain, way).flatMap(held -> Optional.ofNullable(held.person()));
    }

    /** Forgets all that somebody holds, since they have another password now. */
    public void forget(UserId person) {
        jdbc.sql("delete from account_tokens where user_id = ?")
                .param(person.value())
                .update();
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("delete from account_tokens where expires_at <= ?")
                .param(at(now))
                .update();
    }

    private static boolean isOneOf(String kind, WayIn... ways) {
        for (WayIn way : ways) {
            if (way.name().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("user_id", UUID.class);
        return person != null
                ? new Held(new UserId(person), null)
                : new Held(null, new PendingSignUp(row.getString("email"), row.getString("display_name")));
    }

    private OffsetDateTime expiry(WayIn way) {
        return at(clock.instant().plus(way.life()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
