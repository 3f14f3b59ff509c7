package app.photoplay.storyboard;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.ShotSize;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A shot with its words. */
record ShotRow(
        ShotId id,
        SceneId scene,
        int number,
        ShotSize size,
        CameraMove move,
        Mood mood,
        Duration duration,
        String action,
        List<DialogueLine> dialogue,
        List<String> cast,
        boolean title,
        String stillFingerprint,
        String clipFingerprint) {

    static ShotRow of(ResultSet row) throws SQLException {
        return new ShotRow(
                new ShotId(row.getObject("id", UUID.class)),
                new SceneId(row.getObject("scene_id", UUID.class)),
                row.getInt("number"),
                ShotSize.valueOf(row.getString("size")),
                CameraMove.valueOf(row.getString("move")),
                Mood.valueOf(row.getString("mood")),
                Duration.ofMillis(row.getInt("duration_millis")),
                row.getString("action"),
                StoryboardJson.dialogue(row.getString("dialogue")),
                StoryboardJson.names(row.getString("cast_names")),
                row.getBoolean("title_card"),
                row.getString("still_fingerprint"),
                row.getString("clip_fingerprint"));
    }

    /** With the fingerprints of the words before. */
    ShotRow withAction(String words) {
        return new ShotRow(
                id,
                scene,
                number,
                size,
                move,
                mood,
                duration,
                words,
                dialogue,
                cast,
                title,
                stillFingerprint,
                clipFingerprint);
    }

    /** Without its stretch of the source. */
    Shot shot() {
        return new Shot(size, move, mood, duration, action, dialogue, cast, title, List.of());
    }

    ShotOutline outline() {
        return new ShotOutline(id, number, duration, stillFingerprint, clipFingerprint);
    }
}
