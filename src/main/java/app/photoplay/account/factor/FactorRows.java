package app.photoplay.account.factor;

import app.photoplay.account.person.AccountSweep;
import app.photoplay.account.person.KeptWays;
import app.photoplay.base.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors as they are kept. */
@Repository
class FactorRows implements AccountSweep, KeptWays {

    private final JdbcClient jdbc;
    private final FactorKey key;

    FactorRows(JdbcClient jdbc, FactorKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /**
     * @param totp null where its secret cannot be opened here
     * @param lastTaken step of the last code that was taken; -1 for none
     */
    record Kept(@Nullable Totp totp, long lastTaken) {

        /** Which step that code is of; empty for none that counts now. */
        OptionalLong step(String code, Instant now) {
            return totp == null ? OptionalLong.empty() : totp.step(code, now, lastTaken);
        }
    }

    boolean has(UserId person) {
        return jdbc.sql("select exists (select 1 from users where id = ? and totp_secret is not null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Held to the end of the transaction, so that no code is taken twice; sealed where it was not yet. */
    Optional<Kept> hold(UserId person) {
        record Row(String secret, long step) {}
        Optional<Row> held = jdbc.sql("""
                        select totp_secret, coalesce(totp_step, -1) as step from users
                        where id = ? and totp_secret is not null for update""")
                .param(person.value())
                .query((row, n) -> new Row(row.getString("totp_secret"), row.getLong("step")))
                .optional();
        held.map(Row::secret).filter(FactorKey::isPlain).ifPresent(plain -> seal(person, plain));
        return held.map(
                row -> new Kept(key.open(person, row.secret()).map(Totp::new).orElse(null), row.step()));
    }

    void set(UserId person, Totp totp, long step) {
        jdbc.sql("update users set totp_secret = ?, totp_step = ? where id = ?")
                .params(key.seal(person, totp.secret()), step, person.value())
                .update();
    }

    /** Seals what was written before there was a key. */
    @Override
    public void sweep(Instant now) {
        record Plain(UUID person, String secret) {}
        jdbc.sql("select id, totp_secret from users where totp_secret is not null and totp_secret not like 'v1:%'")
                .query((row, n) -> new Plain(row.getObject("id", UUID.class), row.getString("totp_secret")))
                .list()
                .forEach(plain -> seal(new UserId(plain.person()), plain.secret()));
    }

    private void seal(UserId person, String plain) {
        jdbc.sql("update users set totp_secret = ? where id = ? and totp_secret = ?")
                .params(key.seal(person, plain), person.value(), plain)
                .update();
    }

    void taken(UserId person, long step) {
        jdbc.sql("update users set totp_step = ? where id = ?")
                .params(step, person.value())
                .update();
    }

    @Override
    public void clear(UserId person) {
        jdbc.sql("update users set totp_secret = null, totp_step = null where id = ?")
                .param(person.value())
                .update();
        jdbc.sql("delete from recovery_codes where user_id = ?")
                .param(person.value())
                .update();
    }

    void recovery(UserId person, Collection<String> hashes) {
        jdbc.sql("delete from recovery_codes where user_id = ?")
                .param(person.value())
                .update();
        hashes.forEach(hash -> jdbc.sql("insert into recovery_codes (user_id, hash) values (?, ?)")
                .params(person.value(), hash)
                .update());
    }

    /** @return whether it was one, which it is no more */
    boolean useRecovery(UserId person, String hash) {
        return jdbc.sql("delete from recovery_codes where user_id = ? and hash = ?")
                        .params(person.value(), hash)
                        .update()
                > 0;
    }

    int recoveryLeft(UserId person) {
        return jdbc.sql("select count(*) from recovery_codes where user_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
