package app.photoplay.generation;

import app.photoplay.base.Bequest;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests that somebody made for films of others are those films’ from then on, with what they cost. */
@Component
@PermitAll
class RequestBequest implements Bequest {

    private final JdbcClient jdbc;

    RequestBequest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(UserId person) {
        jdbc.sql("""
                        update generations t set account_id = p.owner_id
                        from projects p
                        where p.id = t.subject and t.account_id = ?""").param(person.value()).update();
    }
}
