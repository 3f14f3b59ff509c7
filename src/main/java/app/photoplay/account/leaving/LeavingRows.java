package app.photoplay.account.leaving;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that are about to go. */
@Repository
class LeavingRows {

    private final JdbcClient jdbc;

    LeavingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> planned(UserId person) {
        return jdbc.sql("select deletes_at from users where id = ? and deletes_at is not null")
                .param(person.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void plan(UserId person, Instant when) {
        jdbc.sql("update users set deletes_at = ? where id = ?")
                .params(at(when), person.value())
                .update();
    }

    void keep(UserId person) {
        jdbc.sql("update users set deletes_at = null where id = ?")
                .param(person.value())
                .update();
    }

    List<UserId> due(Instant now, int most) {
        return jdbc
                .sql("select id from users where deletes_at <= ? order by deletes_at limit ?")
                .params(at(now), most)
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    /** Held until the end of the transaction, so that nobody takes it back meanwhile. */
    boolean holdDue(UserId person, Instant now) {
        return jdbc.sql("select id from users where id = ? and deletes_at <= ? for update")
                .params(person.value(), at(now))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void delete(UserId person) {
        jdbc.sql("delete from mails where recipient = (select email from users where id = ?)")
                .param(person.value())
                .update();
        jdbc.sql("delete from user_entities where name = (select email from users where id = ?)")
                .param(person.value())
                .update();
        jdbc.sql("delete from users where id = ?").param(person.value()).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
