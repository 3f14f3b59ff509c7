package app.photoplay.account;

import app.photoplay.base.UserId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors as they are kept. */
@Repository
class FactorRows {

    private final JdbcClient jdbc;

    FactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lastTaken step of the last code that was taken; -1 for none */
    record Kept(Totp totp, long lastTaken) {}

    boolean has(UserId person) {
        return jdbc.sql("select exists (select 1 from users where id = ? and totp_secret is not null)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Held to the end of the transaction, so that no code is taken twice. */
    Optional<Kept> hold(UserId person) {
        return jdbc.sql("""
                        select totp_secret, coalesce(totp_step, -1) as step from users
                        where id = ? and totp_secret is not null for update""")
                .param(person.value())
                .query((row, n) -> new Kept(new Totp(row.getString("totp_secret")), row.getLong("step")))
                .optional();
    }

    void set(UserId person, Totp totp, long step) {
        jdbc.sql("update users set totp_secret = ?, totp_step = ? where id = ?")
                .params(totp.secret(), step, person.value())
                .update();
    }

    void taken(UserId person, long step) {
        jdbc.sql("update users set totp_step = ? where id = ?")
                .params(step, person.value())
                .update();
    }

    void clear(UserId person) {
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
