package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.StoryboardCommand.MoveShots;
import java.util.List;
import java.util.Optional;

/** Where shots go that are moved by keyboard or dropped; several go side by side. */
final class ShotMoves {

    private final FilmOrder order;

    ShotMoves(FilmOrder order) {
        this.order = order;
    }

    /** Behind the next that stays; from the end of a scene to the beginning of the next. */
    Optional<MoveShots> forward(List<ShotId> moved) {
        SceneView scene = order.sceneOf(moved.getLast()).orElseThrow();
        List<ShotId> behind = behind(scene, moved);
        if (!behind.isEmpty()) {
            return Optional.of(
                    new MoveShots(moved, scene.id(), FilmOrder.at(behind, 1).orElse(null)));
        }
        return order.scene(scene.id(), 1).map(next -> toBeginning(moved, next));
    }

    /** Before the last that stays in front of them; from the beginning of a scene to the end of the one before. */
    Optional<MoveShots> back(List<ShotId> moved) {
        SceneView scene = order.sceneOf(moved.getFirst()).orElseThrow();
        List<ShotId> ids = FilmOrder.ids(scene);
        int first = ids.indexOf(moved.getFirst());
        return first > 0
                ? Optional.of(new MoveShots(moved, scene.id(), ids.get(first - 1)))
                : order.scene(scene.id(), -1).map(before -> new MoveShots(moved, before.id(), null));
    }

    /** To the beginning of the next scene. */
    Optional<MoveShots> toNextScene(List<ShotId> moved) {
        return order.sceneOf(moved.getLast())
                .flatMap(scene -> order.scene(scene.id(), 1))
                .map(next -> toBeginning(moved, next));
    }

    /** To the end of the scene before. */
    Optional<MoveShots> toSceneBefore(List<ShotId> moved) {
        return order.sceneOf(moved.getFirst())
                .flatMap(scene -> order.scene(scene.id(), -1))
                .map(before -> new MoveShots(moved, before.id(), null));
    }

    /** To a place; where that is before one of them, before the next that stays. Empty where they are there already. */
    Optional<MoveShots> to(List<ShotId> moved, FilmOrder.Place place) {
        SceneView scene = order.scene(place.scene()).orElse(null);
        if (scene == null) {
            return Optional.empty();
        }
        List<ShotId> ids = FilmOrder.ids(scene);
        int at = place.before() == null ? ids.size() : ids.indexOf(place.before());
        ShotId before = at < 0
                ? null
                : ids.subList(at, ids.size()).stream()
                        .filter(id -> !moved.contains(id))
                        .findFirst()
                        .orElse(null);
        List<ShotId> staying = ids.stream().filter(id -> !moved.contains(id)).toList();
        int gap = before == null ? staying.size() : staying.indexOf(before);
        boolean there = ids.containsAll(moved)
                && order.adjacent(moved)
                && FilmOrder.at(ids, ids.indexOf(moved.getFirst()) - 1).equals(FilmOrder.at(staying, gap - 1));
        return there ? Optional.empty() : Optional.of(new MoveShots(moved, scene.id(), before));
    }

    private static MoveShots toBeginning(List<ShotId> moved, SceneView scene) {
        ShotId first = FilmOrder.ids(scene).stream()
                .filter(id -> !moved.contains(id))
                .findFirst()
                .orElse(null);
        return new MoveShots(moved, scene.id(), first);
    }

    private static List<ShotId> behind(SceneView scene, List<ShotId> moved) {
        List<ShotId> ids = FilmOrder.ids(scene);
        return ids.subList(ids.indexOf(moved.getLast()) + 1, ids.size());
    }
}
