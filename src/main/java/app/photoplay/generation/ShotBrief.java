package app.photoplay.generation;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture must show: in words for models that read prompts, and in the trade's vocabulary for a renderer that
 * composes.
 *
 * @param prompt the whole description in one text
 * @param look the id of the film's look, such as «shadow-theatre»
 * @param slug where and when
 * @param size how much of the world
 * @param mood the feeling
 * @param sceneMood the feeling of the whole scene, which lights all its shots alike
 * @param action the words of the shot that are not dialogue
 * @param sceneWords the words of the whole scene, from which the setting is guessed where the shot is silent
 * @param dialogue what is said
 * @param cast the people in the picture, the main one first
 * @param leads names of the film's leads in order of weight: their figures must differ at a glance
 * @param title whether this is a card with words on it instead of a picture
 * @param negative what it must not show, for models that read that; null for nothing in particular
 */
public record ShotBrief(
        String prompt,
        String look,
        SlugLine slug,
        ShotSize size,
        Mood mood,
        Mood sceneMood,
        String action,
        String sceneWords,
        List<DialogueLine> dialogue,
        List<CastMember> cast,
        List<CastMember> leads,
        boolean title,
        @Nullable String negative) {

    /** The same with another prompt. */
    public ShotBrief saying(String words) {
        return new ShotBrief(
                words, look, slug, size, mood, sceneMood, action, sceneWords, dialogue, cast, leads, title, negative);
    }

    /** The same with other people in the picture, seen from another distance. */
    public ShotBrief showing(List<CastMember> people, ShotSize distance) {
        return new ShotBrief(
                prompt,
                look,
                slug,
                distance,
                mood,
                sceneMood,
                action,
                sceneWords,
                dialogue,
                people,
                leads,
                title,
                negative);
    }

    /** One of which everything may be shown. */
    public ShotBrief(
            String prompt,
            String look,
            SlugLine slug,
            ShotSize size,
            Mood mood,
            Mood sceneMood,
            String action,
            String sceneWords,
            List<DialogueLine> dialogue,
            List<CastMember> cast,
            List<CastMember> leads,
            boolean title) {
        this(prompt, look, slug, size, mood, sceneMood, action, sceneWords, dialogue, cast, leads, title, null);
    }
}
