package app.photoplay.film;

import app.photoplay.base.Bequest;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Films that somebody had cut of projects of others stay with those. */
@Component
@PermitAll
class FilmBequest implements Bequest {

    private final JdbcClient jdbc;

    FilmBequest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(UserId person) {
        jdbc.sql("""
                        update films t set owner_id = p.owner_id
                        from projects p
                        where p.id = t.project_id and t.owner_id = ?""").param(person.value()).update();
    }
}
