package app.photoplay.storyboard;

import app.photoplay.screenplay.Mood;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * What all shots of a scene have in common.
 *
 * @param words the words of the whole scene
 * @param mood that lights them all alike
 */
record SceneTone(String words, Mood mood) {

    static final SceneTone NONE = new SceneTone("", Mood.NEUTRAL);

    /** A scene is lit once: by the mood of more than half of its shots, else by none. */
    static SceneTone of(String words, Collection<Mood> moods) {
        Mood light = Set.copyOf(moods).stream()
                .filter(mood -> Collections.frequency(moods, mood) * 2 > moods.size())
                .findFirst()
                .orElse(Mood.NEUTRAL);
        return new SceneTone(words, light);
    }
}
