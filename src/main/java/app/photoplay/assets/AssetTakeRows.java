package app.photoplay.assets;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files as the takes that they are. */
@Repository
class AssetTakeRows {

    private final JdbcClient jdbc;

    AssetTakeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file with its take.
     *
     * @param shot null where it is no take; so with the others
     * @param still that counts now; null for none
     * @param clip that counts now; null for none
     * @param begins the take of the same shot that a clip begins with; null where it is none
     * @param aside whether it was put aside in the document
     * @param newest whether it is the newest of its shot and kind that is made and not put aside
     */
    record Row(
            AssetId asset,
            MediaKind media,
            ProjectId project,
            @Nullable ShotId shot,
            @Nullable TakeId take,
            @Nullable TakeKind kind,
            @Nullable TakeId still,
            @Nullable TakeId clip,
            @Nullable TakeId begins,
            boolean aside,
            boolean newest) {

        /** Whether the document names it as the one that counts. */
        boolean named() {
            return take != null && (take.equals(still) || take.equals(clip));
        }

        /** Whether the film is made of it: where the document names none yet, the newest counts. */
        boolean counts() {
            return named() || newest && (kind == TakeKind.CLIP ? clip : still) == null;
        }
    }

    /** In the order of the ids; without those of other films. One query. */
    List<Row> of(List<AssetId> ids, Collection<ProjectId> projects) {
        return jdbc.sql("""
                        select a.id, a.kind as media, a.project_id, t.shot_id, t.id as take, t.kind, s.still_take, s.clip_take,
                          coalesce(t.id = any (s.aside), false) as aside,
                          (select b.id from takes b left join generations bg on bg.id = b.generation_id
                           where t.kind = 'CLIP' and b.shot_id = t.shot_id and b.kind = 'STILL'
                             and cast(coalesce(b.asset_id, bg.asset_id) as text) = t.made_from ->> 'still'
                           limit 1) as begins,
                          coalesce(t.id = (select n.id from takes n left join generations ng on ng.id = n.generation_id
                           where n.shot_id = t.shot_id and n.kind = t.kind
                             and coalesce(n.asset_id, ng.asset_id) is not null and not coalesce(n.id = any (s.aside), false)
                           order by n.number desc limit 1), false) as newest
                        """ + AssetQuestion.FROM_FEW + """
                         join unnest(cast(:ids as uuid[])) with ordinality as wanted (id, place) on wanted.id = a.id
                         where a.project_id = any (:projects) order by wanted.place
                        """)
                .param("ids", AssetMarkRows.array(ids))
                .param("projects", AssetMarkRows.projects(projects))
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID shot = row.getObject("shot_id", UUID.class);
        String kind = row.getString("kind");
        return new Row(
                new AssetId(row.getObject("id", UUID.class)),
                MediaKind.valueOf(row.getString("media")),
                new ProjectId(row.getObject("project_id", UUID.class)),
                shot == null ? null : new ShotId(shot),
                take(row, "take"),
                kind == null ? null : TakeKind.valueOf(kind),
                take(row, "still_take"),
                take(row, "clip_take"),
                take(row, "begins"),
                row.getBoolean("aside"),
                row.getBoolean("newest"));
    }

    private static @Nullable TakeId take(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new TakeId(id);
    }
}
