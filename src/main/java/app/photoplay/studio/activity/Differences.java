package app.photoplay.studio.activity;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which of the things that people call by a name differ between two documents: «the size and the length». */
final class Differences {

    private static final Map<String, Function<ShotEntry, @Nullable Object>> SHOT = shot();
    private static final Map<String, Function<SceneEntry, @Nullable Object>> SCENE = scene();

    private final Storyboard before;
    private final Storyboard after;
    private final Translation words;

    Differences(Storyboard before, Storyboard after, Translation words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    String ofShots(List<ShotId> shots) {
        List<String> names = new ArrayList<>();
        SHOT.forEach((name, field) -> {
            if (shots.stream()
                    .anyMatch(shot ->
                            differ(before.shots().get(shot), after.shots().get(shot), field))) {
                names.add(name);
            }
        });
        return said(names);
    }

    String ofScene(SceneId scene) {
        List<String> names = new ArrayList<>();
        SCENE.forEach((name, field) -> {
            if (differ(before.scenes().get(scene), after.scenes().get(scene), field)) {
                names.add(name);
            }
        });
        return said(names);
    }

    private String said(List<String> names) {
        return names.isEmpty()
                ? words.say("activity.field.other")
                : RowNumbers.and(
                        names.stream()
                                .map(name -> words.say("activity.field." + name))
                                .toList(),
                        words);
    }

    private static <E> boolean differ(@Nullable E one, @Nullable E other, Function<E, @Nullable Object> field) {
        return one != null && other != null && !Objects.equals(field.apply(one), field.apply(other));
    }

    private static Map<String, Function<ShotEntry, @Nullable Object>> shot() {
        Map<String, Function<ShotEntry, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("action", ShotEntry::action);
        fields.put("dialogue", ShotEntry::dialogue);
        fields.put("cast", ShotEntry::cast);
        fields.put("size", ShotEntry::size);
        fields.put("move", ShotEntry::move);
        fields.put("mood", ShotEntry::mood);
        fields.put("duration", ShotEntry::duration);
        fields.put("seed", ShotEntry::seed);
        fields.put("negative", ShotEntry::negative);
        fields.put("model", shot -> shot.stillModel() + "/" + shot.clipModel());
        fields.put("ends-on-next", ShotEntry::leadsOn);
        return fields;
    }

    private static Map<String, Function<SceneEntry, @Nullable Object>> scene() {
        Map<String, Function<SceneEntry, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("title", SceneEntry::title);
        fields.put("place", scene -> scene.slug().place());
        fields.put("inside", scene -> scene.slug().interiorExterior());
        fields.put("time", scene -> scene.slug().time());
        fields.put("heading", SceneEntry::shownHeading);
        return fields;
    }
}
