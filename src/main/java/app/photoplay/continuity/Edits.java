package app.photoplay.continuity;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.SceneEdit;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.time.Duration;
import java.util.List;

/** The commands that findings are mended with. */
final class Edits {

    private Edits() {}

    static StoryboardCommand action(ShotEntry shot, String action) {
        return edit(shot, ShotEdit.action(action));
    }

    static StoryboardCommand cast(ShotEntry shot, List<String> cast) {
        return edit(shot, new ShotEdit(null, null, null, null, null, null, cast, null));
    }

    static StoryboardCommand size(List<ShotEntry> shots, ShotSize size) {
        return new StoryboardCommand.EditShots(
                shots.stream().map(ShotEntry::id).toList(),
                new ShotEdit(size, null, null, null, null, null, null, null));
    }

    static ShotEdit lasting(Duration duration) {
        return new ShotEdit(null, null, null, duration, null, null, null, null);
    }

    static StoryboardCommand dialogue(ShotEntry shot, List<DialogueLine> dialogue) {
        return edit(shot, new ShotEdit(null, null, null, null, null, dialogue, null, null));
    }

    static StoryboardCommand edit(ShotEntry shot, ShotEdit edit) {
        return new StoryboardCommand.EditShots(List.of(shot.id()), edit);
    }

    /** The scene, or the part of it that becomes the other one, at another time of day. */
    static StoryboardCommand time(SceneId id, SceneEntry scene, TimeOfDay time) {
        SlugLine slug = scene.slug();
        return new StoryboardCommand.EditScene(
                id, new SceneEdit(null, null, new SlugLine(slug.interiorExterior(), slug.place(), time)));
    }
}
