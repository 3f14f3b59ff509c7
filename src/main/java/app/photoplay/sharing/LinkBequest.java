package app.photoplay.sharing;

import app.photoplay.base.Bequest;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that somebody made to films of others are the owner’s from then on. */
@Component
@PermitAll
class LinkBequest implements Bequest {

    private final JdbcClient jdbc;

    LinkBequest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(UserId person) {
        jdbc.sql("""
                        update share_links t set owner_id = p.owner_id
                        from projects p
                        where p.id = t.project_id and t.owner_id = ?""").param(person.value()).update();
    }
}
