package app.photoplay.project;

import app.photoplay.plan.Resolution;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives projects another face, as their documents say. Whoever calls answers for whose they are. */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectFaces {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectFaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException if there is no such project */
    public FilmFace of(ProjectId project) {
        return jdbc.sql("select look, aspect, resolution, style, poster from projects where id = ?")
                .param(project.value())
                .query((row, n) -> new FilmFace(
                        Look.valueOf(row.getString("look")),
                        AspectRatio.valueOf(row.getString("aspect")),
                        Resolution.valueOf(row.getString("resolution")),
                        StyleJson.read(row.getString("style")),
                        row.getObject("poster", UUID.class)))
                .single();
    }

    /** From now on the project has this face. */
    public void show(ProjectId project, FilmFace face) {
        jdbc.sql("""
                        update projects set look = :look, aspect = :aspect, resolution = :resolution,
                               style = cast(:style as jsonb), poster = :poster, changed_at = :now, version = version + 1
                        where id = :project
                        """)
                .param("look", face.look().name())
                .param("aspect", face.aspect().name())
                .param("resolution", face.resolution().name())
                .param("style", StyleJson.write(face.style()))
                .param("poster", face.poster())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("project", project.value())
                .update();
    }
}
