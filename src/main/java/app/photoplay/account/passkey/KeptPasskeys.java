package app.photoplay.account.passkey;

import app.photoplay.account.person.KeptWays;
import app.photoplay.base.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All passkeys of somebody at once, which the framework’s repositories cannot remove. */
@Repository
class KeptPasskeys implements KeptWays {

    private final JdbcClient jdbc;

    KeptPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear(UserId person) {
        jdbc.sql("delete from user_entities where name = (select email from users where id = ?)")
                .param(person.value())
                .update();
    }
}
