package app.photoplay.assets;

import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People and places of a document, with the pictures that they have. */
@Repository
class AssetSubjectRows {

    private static final String ALL = """
            select id, name, true as person, reference_assets, mentions as weight from cast_members
            where project_id = :project
            union all
            select id, name, false, reference_assets, scenes from locations where project_id = :project
            """;

    private final JdbcClient jdbc;

    AssetSubjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Subject(UUID id, boolean person, List<AssetId> references) {}

    Optional<Subject> find(ProjectId project, UUID id) {
        return jdbc.sql("""
                        select s.id, s.person, array(
                          select cast(r ->> 'value' as text)
                          from jsonb_array_elements(coalesce(s.reference_assets, '[]')) with ordinality as refs (r, place)
                          order by place) as pictures
                        from (%s) s where s.id = :id
                        """.formatted(ALL))
                .param("project", project.value())
                .param("id", id)
                .query((row, n) -> new Subject(
                        row.getObject("id", UUID.class),
                        row.getBoolean("person"),
                        Arrays.stream((String[]) row.getArray("pictures").getArray())
                                .map(AssetId::of)
                                .toList()))
                .optional();
    }

    /** People before places, the most important first. */
    List<AssetSubject> all(ProjectId project) {
        return jdbc.sql("select * from (" + ALL + ") s order by person desc, weight desc, name")
                .param("project", project.value())
                .query((row, n) -> new AssetSubject(
                        row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("person")))
                .list();
    }
}
