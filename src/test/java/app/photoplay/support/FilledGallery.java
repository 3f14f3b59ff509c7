package app.photoplay.support;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A film with as many takes as a test wants, written as rows: of the files only the names are there. */
public final class FilledGallery {

    private final JdbcClient jdbc;
    private final ProjectId project;
    private final UserId owner;
    private final UUID scene = Ids.next();
    private final List<UUID> shots = new ArrayList<>();

    /** A new film of that person. */
    public FilledGallery(UserId owner, String title, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.owner = owner;
        this.project = BareProject.of(owner, jdbc);
        jdbc.sql("update projects set title = ? where id = ?")
                .params(title, project.value())
                .update();
        jdbc.sql("insert into storyboards (project_id, revision) values (?, 1)")
                .param(project.value())
                .update();
        jdbc.sql("""
                        insert into scenes (id, project_id, rank, chapter, title, interior_exterior, place, time_of_day)
                        values (?, ?, 'i', 0, 'The pier', 'EXTERIOR', 'Pier', 'DAY')
                        """).params(scene, project.value()).update();
        jdbc.sql("""
                        insert into cast_members (id, project_id, position, name, aliases, sex, description, mentions)
                        values (?, ?, 0, 'Mara', '[]', 'FEMALE', 'grey coat', 3)
                        """).params(Ids.next(), project.value()).update();
    }

    public ProjectId project() {
        return project;
    }

    public UUID scene() {
        return scene;
    }

    public UUID shot(int index) {
        return shots.get(index);
    }

    /** One more shot, with Mara in it. */
    public UUID shot(String action) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into shots (id, project_id, scene_id, rank, size, move, mood, duration_millis, action, dialogue,
                          cast_names, title_card, ranges, seed)
                        values (?, ?, ?, ?, 'WIDE', 'STATIC', 'NEUTRAL', 4000, ?, '[]', '["Mara"]', false, '[]', 7)
                        """)
                .params(id, project.value(), scene, "%06di".formatted(shots.size() + 1), action)
                .update();
        shots.add(id);
        return id;
    }

    /** A take that its creator brought, as a picture of 16:9. */
    public AssetId take(UUID shot, int number, Instant at) {
        return take(shot, number, at, "{}", 1600, 900);
    }

    /** @param madeFrom JSON of what it was made from; «{}» for what was brought */
    public AssetId take(UUID shot, int number, Instant at, String madeFrom, int width, int height) {
        AssetId asset = file("STILL", at, width, height);
        jdbc.sql("""
                        insert into takes (id, project_id, shot_id, kind, number, asset_id, made_from, created_at)
                        values (?, ?, ?, 'STILL', ?, ?, cast(? as jsonb), ?)
                        """)
                .params(Ids.next(), project.value(), shot, number, asset.value(), madeFrom, at.atOffset(ZoneOffset.UTC))
                .update();
        return asset;
    }

    /** A file that is no take. */
    public AssetId file(String kind, Instant at, int width, int height) {
        AssetId asset = AssetId.next();
        jdbc.sql("""
                        insert into assets (id, project_id, kind, content_type, bytes, sha256, width, height, created_at)
                        values (:id, :project, :kind, 'image/png', 1000,
                          encode(sha256(convert_to(cast(:id as text), 'UTF8')), 'hex'), :width, :height, :at)
                        """)
                .param("id", asset.value())
                .param("project", project.value())
                .param("kind", kind)
                .param("width", width)
                .param("height", height)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return asset;
    }

    public void choose(UUID shot, AssetId asset) {
        jdbc.sql("update shots set still_take = (select id from takes where asset_id = ?) where id = ?")
                .params(asset.value(), shot)
                .update();
    }

    public UserId owner() {
        return owner;
    }
}
