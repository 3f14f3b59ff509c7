package app.photoplay.understanding;

import app.photoplay.screenplay.Breakdown;
import app.photoplay.screenplay.CutLength;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.Scene;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.screenplay.prose.ProseReader;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Span;
import app.photoplay.screenplay.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the product understands of a text. */
record Reading(Story story, Screenplay screenplay) {

    static Reading of(String text) {
        var manuscript = new Manuscript(text, TextFormat.PROSE, null, null);
        return new Reading(ProseReader.read(text), Breakdown.of(manuscript).screenplay(new CutLength.Natural()));
    }

    /** Who says most of the words at a place of the text: null where they are not speech, empty where nobody is named. */
    Optional<String> speakerAt(Span span) {
        var said = new HashMap<String, Integer>();
        int spoken = 0;
        for (var beat : lines()) {
            int common = common(beat.span(), span);
            if (common > 0) {
                spoken += common;
                said.merge(beat.speaker() == null ? "" : beat.speaker(), common, Integer::sum);
            }
        }
        if (spoken * 2 < span.length()) {
            return null;
        }
        return said.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(name -> !name.isEmpty());
    }

    List<Beat> lines() {
        return story.scenes().stream()
                .flatMap(scene -> scene.beats().stream())
                .filter(beat -> beat.kind() == BeatKind.DIALOGUE)
                .toList();
    }

    /** Shots that show at least a part of the passage and no more of another. */
    List<Shot> shotsOf(Scene scene, Span passage) {
        return scene.shots().stream()
                .filter(shot ->
                        !shot.title() && shot.ranges().stream().anyMatch(range -> passage.contains(range.start())))
                .toList();
    }

    static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
