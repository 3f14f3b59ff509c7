package app.photoplay.sharing;

import app.photoplay.film.FilmId;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All published versions. */
@Repository
class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PublishedVersion version) {
        FilmId film = version.film();
        jdbc.sql("""
                        insert into share_versions (id, project_id, number, revision, title, byline, aspect, film_id, published_at)
                        values (:id, :project, :number, :revision, :title, :byline, :aspect, :film, :at)
                        """)
                .param("id", version.id())
                .param("project", version.project().value())
                .param("number", version.number())
                .param("revision", version.revision())
                .param("title", version.title())
                .param("byline", version.byline())
                .param("aspect", version.aspect().name())
                .param("film", film == null ? null : film.value())
                .param("at", version.publishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The film of a version that had none. */
    void adopt(UUID version, FilmId film) {
        jdbc.sql("update share_versions set film_id = ? where id = ? and film_id is null")
                .params(film.value(), version)
                .update();
    }

    /** Nobody else publishes of that project until the transaction ends. */
    void hold(ProjectId project) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 17))")
                .param("share " + project)
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<PublishedVersion> of(ProjectId project) {
        return jdbc.sql("select * from share_versions where project_id = ? order by number desc")
                .param(project.value())
                .query((row, n) -> read(row, ""))
                .list();
    }

    Optional<PublishedVersion> newest(ProjectId project) {
        return jdbc.sql("select * from share_versions where project_id = ? order by number desc limit 1")
                .param(project.value())
                .query((row, n) -> read(row, ""))
                .optional();
    }

    Optional<PublishedVersion> find(ProjectId project, int number) {
        return jdbc.sql("select * from share_versions where project_id = ? and number = ?")
                .params(project.value(), number)
                .query((row, n) -> read(row, ""))
                .optional();
    }

    Audience audience(ProjectId project) {
        return jdbc.sql("""
                        select coalesce(sum(greatest(people, named)), 0) as people, coalesce(sum(plays), 0) as plays
                        from share_links where project_id = ?
                        """)
                .param(project.value())
                .query((row, n) -> new Audience(row.getLong("people"), row.getLong("plays")))
                .single();
    }

    /** @param prefix of the columns’ names */
    static PublishedVersion read(ResultSet row, String prefix) throws SQLException {
        UUID film = row.getObject(prefix + "film_id", UUID.class);
        return new PublishedVersion(
                row.getObject(prefix + "id", UUID.class),
                new ProjectId(row.getObject(prefix + "project_id", UUID.class)),
                row.getInt(prefix + "number"),
                row.getLong(prefix + "revision"),
                row.getString(prefix + "title"),
                row.getString(prefix + "byline"),
                AspectRatio.valueOf(row.getString(prefix + "aspect")),
                film == null ? null : new FilmId(film),
                row.getObject(prefix + "published_at", OffsetDateTime.class).toInstant());
    }
}
