package app.photoplay.project;

import app.photoplay.base.Ids;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions of a project's text. Whoever calls answers for whose it is. */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectTexts {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps another text, and with the first one that which was handed in.
     *
     * @return the version
     */
    public UUID keep(ProjectId project, String text) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into source_texts (id, project_id, content, created_at)
                        select project_id, project_id, content, ? from project_sources where project_id = ?
                        on conflict (id) do nothing
                        """).params(now, project.value()).update();
        UUID version = Ids.next();
        jdbc.sql("insert into source_texts (id, project_id, content, created_at) values (?, ?, ?, ?)")
                .params(version, project.value(), text, now)
                .update();
        return version;
    }

    /**
     * From now on the project has this text.
     *
     * @param version null for the one that was handed in
     */
    public void show(ProjectId project, @Nullable UUID version) {
        jdbc.sql("""
                        update project_sources s set content = t.content from source_texts t
                        where s.project_id = ? and t.project_id = s.project_id and t.id = ?
                        """)
                .params(project.value(), version == null ? project.value() : version)
                .update();
    }
}
