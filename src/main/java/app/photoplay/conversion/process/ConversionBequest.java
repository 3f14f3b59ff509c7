package app.photoplay.conversion.process;

import app.photoplay.base.Bequest;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conversions that somebody began for films of others go on as the owner’s. */
@Component
@PermitAll
class ConversionBequest implements Bequest {

    private final JdbcClient jdbc;

    ConversionBequest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(UserId person) {
        jdbc.sql("""
                        update conversions t set account_id = p.owner_id
                        from projects p
                        where p.id = t.project_id and t.account_id = ?""").param(person.value()).update();
    }
}
