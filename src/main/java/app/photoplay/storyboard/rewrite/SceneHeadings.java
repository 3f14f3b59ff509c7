package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.Scene;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.SceneEdit;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand.EditScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Another heading in the text is the scene's, unless somebody gave it one by hand. */
final class SceneHeadings {

    private final Storyboard document;
    private final Map<SceneId, Scene> before = new HashMap<>();
    private final Set<SceneId> followed = new HashSet<>();
    private final List<EditScene> edits = new ArrayList<>();

    SceneHeadings(Storyboard document) {
        this.document = document;
    }

    /** What the text before says of a scene; the first that does counts. */
    void learn(SceneId id, Scene read) {
        before.putIfAbsent(id, read);
    }

    /** What the new text says of it, once. */
    void follow(SceneId id, Scene now) {
        Scene then = before.get(id);
        SceneEntry mine = document.scenes().get(id);
        if (then == null || mine == null || !followed.add(id)) {
            return;
        }
        boolean same =
                Objects.equals(then.heading(), now.heading()) && then.slug().equals(now.slug());
        boolean byHand = !mine.slug().equals(then.slug()) || !Objects.equals(mine.heading(), then.heading());
        if (same || byHand) {
            return;
        }
        String title = mine.title().equals(then.title()) ? now.title() : null;
        edits.add(new EditScene(id, new SceneEdit(title, now.heading(), now.slug())));
    }

    List<EditScene> edits() {
        return edits;
    }
}
