package app.photoplay.support;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project without a text, for tests that need no more than something that files and films belong to. */
public final class BareProject {

    private BareProject() {}

    /** A new one of that person. */
    public static ProjectId of(UserId owner, JdbcClient jdbc) {
        ProjectId id = ProjectId.next();
        jdbc.sql("""
                        insert into projects (id, owner_id, title, look, aspect, created_at)
                        values (?, ?, 'Bare', 'NOIR', 'WIDE_16_9', now())
                        """).params(id.value(), owner.value()).update();
        return id;
    }
}
