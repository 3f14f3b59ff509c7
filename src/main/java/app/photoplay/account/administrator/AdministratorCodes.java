package app.photoplay.account.administrator;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes that make the first administrator, as hashes. */
@Repository
class AdministratorCodes {

    /** More starts than anybody makes before they read one's log. */
    private static final int MOST = 20;

    private static final long LOCK = 1503;

    private final JdbcClient jdbc;

    AdministratorCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean administratorExists() {
        return jdbc.sql("select exists (select 1 from users where role = 'ADMIN')")
                .query(Boolean.class)
                .single();
    }

    /** Lets two that claim at once wait for each other, until the end of the transaction. */
    void oneAfterTheOther() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> n)
                .list();
    }

    void add(String hash, Instant now) {
        jdbc.sql("insert into administrator_codes (hash, made_at) values (?, ?)")
                .params(hash, now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "delete from administrator_codes where hash not in (select hash from administrator_codes order by made_at desc limit ?)")
                .param(MOST)
                .update();
    }

    boolean isThere(String hash) {
        return jdbc.sql("select exists (select 1 from administrator_codes where hash = ?)")
                .param(hash)
                .query(Boolean.class)
                .single();
    }

    void forget() {
        jdbc.sql("delete from administrator_codes").update();
    }
}
