package app.photoplay.production.brief;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all shots of a scene have in common.
 *
 * @param words the words of the whole scene, as far as a setting is guessed from them
 * @param mood that lights them all alike
 */
record SceneTone(String words, Mood mood) {

    private static final int LONGEST_WORDS = 4_000;

    /** A scene is lit once: by the mood of more than half of its shots, else by none. Title cards have no say. */
    static SceneTone of(List<ShotEntry> shots) {
        List<Mood> moods = shots.stream()
                .filter(shot -> !shot.title())
                .map(ShotEntry::mood)
                .toList();
        Mood light = Set.copyOf(moods).stream()
                .filter(mood -> Collections.frequency(moods, mood) * 2 > moods.size())
                .findFirst()
                .orElse(Mood.NEUTRAL);
        String words = shots.stream()
                .flatMap(shot -> Stream.concat(
                        Stream.of(shot.action()), shot.dialogue().stream().map(DialogueLine::text)))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return new SceneTone(words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS), light);
    }
}
