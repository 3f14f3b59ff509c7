package app.photoplay.studio.board;

import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.StoryboardCommand.MoveShots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/** Films that are nothing but an order: «ab cd e» has three scenes, and each letter is a shot. */
final class PlainFilms {

    private PlainFilms() {}

    static ShotId shot(char letter) {
        return new ShotId(new UUID(1, letter));
    }

    static List<ShotId> shots(String letters) {
        return letters.chars().mapToObj(letter -> shot((char) letter)).toList();
    }

    /** @param index 0-based, as the scenes stood at first */
    static SceneId scene(int index) {
        return new SceneId(new UUID(2, index));
    }

    /** @param words one for each scene, «-» for one without shots */
    static FilmOrder order(String words) {
        List<SceneView> scenes = new ArrayList<>();
        int number = 0;
        for (String word : words.split(" ")) {
            List<ShotView> shots = new ArrayList<>();
            for (char letter : word.replace("-", "").toCharArray()) {
                number++;
                shots.add(view(letter, number));
            }
            SlugLine slug = new SlugLine(InteriorExterior.INTERIOR, "Hall", TimeOfDay.NIGHT);
            scenes.add(new SceneView(
                    scene(scenes.size()), scenes.size() + 1, "Scene", "INT. HALL \u2014 NIGHT", slug, shots));
        }
        return new FilmOrder(scenes);
    }

    /** The same words after a move, by the meaning of the command. */
    static String after(String words, MoveShots move) {
        List<List<ShotId>> scenes = Arrays.stream(words.split(" "))
                .map(word -> new ArrayList<>(shots(word.replace("-", ""))))
                .collect(Collectors.toList());
        scenes.forEach(scene -> scene.removeAll(move.shots()));
        List<ShotId> target = scenes.get((int) move.scene().value().getLeastSignificantBits());
        target.addAll(move.before() == null ? target.size() : target.indexOf(move.before()), move.shots());
        return scenes.stream()
                .map(scene -> scene.isEmpty()
                        ? "-"
                        : scene.stream()
                                .map(id -> String.valueOf((char) id.value().getLeastSignificantBits()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    static ShotView view(char letter, int number) {
        Making missing = new Making(ShotState.MISSING, null, -1, OptionalInt.empty(), null, 0, null);
        return new ShotView(
                shot(letter),
                number,
                ShotSize.WIDE,
                CameraMove.STATIC,
                Mood.NEUTRAL,
                Duration.ofSeconds(4),
                String.valueOf(letter).toUpperCase(Locale.ROOT) + " <b>& co</b>.",
                List.of(),
                List.of(),
                false,
                number,
                missing,
                missing);
    }
}
