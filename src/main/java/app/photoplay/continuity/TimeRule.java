package app.photoplay.continuity;

import app.photoplay.screenplay.TimeJumps;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scene has one light: where its words show night by day or day by night, the scene changes its time, or is cut in two
 * where the words change it. A scene that goes on from the one before has its time.
 */
final class TimeRule implements Rule {

    private enum Light {
        DARK,
        BRIGHT,
        /** Dawn and dusk are both, and contradict nothing. */
        EITHER;

        static Light of(TimeOfDay time) {
            return switch (time) {
                case NIGHT -> DARK;
                case MORNING, DAY, AFTERNOON -> BRIGHT;
                case DAWN, DUSK -> EITHER;
            };
        }

        boolean contradicts(Light other) {
            return this != other && this != EITHER && other != EITHER;
        }
    }

    @Override
    public void check(Script script, Consumer<Finding> found) {
        TimeJumps jumps = new TimeJumps(script.language());
        Script.Strip before = null;
        for (Script.Strip scene : script.scenes()) {
            TimeOfDay time = scene.scene().slug().time();
            if (before != null && scene.joined() && !scene.shots().isEmpty()) {
                TimeOfDay earlier = before.scene().slug().time();
                if (Light.of(earlier).contradicts(Light.of(time))) {
                    ShotEntry first = scene.shots().getFirst();
                    found.accept(finding(
                            script,
                            first,
                            time,
                            earlier,
                            Edits.time(scene.scene().id(), scene.scene(), earlier)));
                    time = earlier;
                }
            }
            check(script, scene, time, jumps, found);
            before = scene;
        }
    }

    private static void check(
            Script script, Script.Strip scene, TimeOfDay slug, TimeJumps jumps, Consumer<Finding> found) {
        Map<ShotEntry, TimeOfDay> shown = new LinkedHashMap<>();
        for (ShotEntry shot : scene.shots()) {
            Optional<TimeOfDay> said = jumps.in(shot.action());
            said.ifPresent(time -> shown.put(shot, time));
        }
        boolean agreed = !shown.isEmpty()
                && shown.values().stream().allMatch(time -> Light.of(time).contradicts(Light.of(slug)));
        TimeOfDay now = slug;
        for (Map.Entry<ShotEntry, TimeOfDay> entry : shown.entrySet()) {
            ShotEntry shot = entry.getKey();
            TimeOfDay time = entry.getValue();
            if (Light.of(time).contradicts(Light.of(now))) {
                boolean first = Objects.equals(shot, scene.shots().getFirst());
                found.accept(finding(
                        script, shot, now, time, first || agreed ? whole(scene, time) : rest(scene, shot, time)));
                if (agreed) {
                    return;
                }
                now = time;
            }
        }
    }

    private static StoryboardCommand whole(Script.Strip scene, TimeOfDay time) {
        return Edits.time(scene.scene().id(), scene.scene(), time);
    }

    private static StoryboardCommand rest(Script.Strip scene, ShotEntry shot, TimeOfDay time) {
        SceneId rest = SceneId.next();
        return new StoryboardCommand.Together(
                List.of(new StoryboardCommand.SplitScene(shot.id(), rest), Edits.time(rest, scene.scene(), time)));
    }

    private static Finding finding(
            Script script, ShotEntry shot, TimeOfDay has, TimeOfDay shows, StoryboardCommand mend) {
        return new Finding(
                FindingKind.TIME_OF_DAY,
                shot.id(),
                script.number(shot),
                List.of(word(shows), word(has), mend instanceof StoryboardCommand.Together ? "rest" : "whole"),
                mend);
    }

    private static String word(TimeOfDay time) {
        return time.name().toLowerCase(Locale.ROOT);
    }
}
