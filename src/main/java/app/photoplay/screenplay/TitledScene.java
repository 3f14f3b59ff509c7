package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Story;
import app.photoplay.screenplay.story.StoryScene;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A scene with its slug line and title, which depend on the scenes before it, picked or not.
 *
 * @param scene the scene
 * @param slug where and when
 * @param title for people
 */
record TitledScene(StoryScene scene, SlugLine slug, String title) {

    /** All scenes of the story, in order, each to be found by its own identity. */
    static Map<StoryScene, TitledScene> of(Story story) {
        var slugs = new SlugLines(story.language());
        var titles = new SceneTitles(story);
        var titled = new IdentityHashMap<StoryScene, TitledScene>();
        for (var scene : story.scenes()) {
            var slug = slugs.next(scene);
            titled.put(scene, new TitledScene(scene, slug, titles.next(scene, slug)));
        }
        return titled;
    }
}
