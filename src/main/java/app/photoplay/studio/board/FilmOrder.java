package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scenes and shots in the order in which they are shown: who stands before whom. */
record FilmOrder(List<SceneView> scenes) {

    static final FilmOrder EMPTY = new FilmOrder(List.of());

    static FilmOrder of(StoryboardView storyboard) {
        return new FilmOrder(storyboard.scenes());
    }

    List<ShotId> shots() {
        return scenes.stream()
                .flatMap(scene -> scene.shots().stream())
                .map(ShotView::id)
                .toList();
    }

    Optional<ShotView> shot(ShotId id) {
        return scenes.stream()
                .flatMap(scene -> scene.shots().stream())
                .filter(shot -> shot.id().equals(id))
                .findFirst();
    }

    Optional<SceneView> scene(SceneId id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    Optional<SceneView> sceneOf(ShotId id) {
        return scenes.stream().filter(scene -> ids(scene).contains(id)).findFirst();
    }

    /** Those that are in the film, in its order. */
    List<ShotId> inOrder(Collection<ShotId> some) {
        return shots().stream().filter(Set.copyOf(some)::contains).toList();
    }

    /** From one to another, both included, whichever comes first. */
    List<ShotId> between(ShotId one, ShotId other) {
        List<ShotId> all = shots();
        int from = all.indexOf(one);
        int to = all.indexOf(other);
        return from < 0 || to < 0 ? List.of(other) : all.subList(Math.min(from, to), Math.max(from, to) + 1);
    }

    /** The next in the same scene. */
    Optional<ShotId> nextInScene(ShotId id) {
        return sceneOf(id).map(FilmOrder::ids).flatMap(ids -> at(ids, ids.indexOf(id) + 1));
    }

    /** The nearest that stays when some are taken out: behind them, else before them. */
    Optional<ShotId> neighbourOf(List<ShotId> some) {
        List<ShotId> all = shots();
        int last = all.indexOf(some.getLast());
        return all.stream()
                .skip(Math.max(0, last))
                .filter(id -> !some.contains(id))
                .findFirst()
                .or(() -> all.subList(0, Math.max(0, last)).reversed().stream()
                        .filter(id -> !some.contains(id))
                        .findFirst());
    }

    /** Whether they stand next to each other in one scene. */
    boolean adjacent(List<ShotId> some) {
        return sceneOf(some.getFirst())
                .map(FilmOrder::ids)
                .filter(ids -> {
                    int first = ids.indexOf(some.getFirst());
                    return first + some.size() <= ids.size()
                            && ids.subList(first, first + some.size()).equals(some);
                })
                .isPresent();
    }

    /** The scene that many places further on. */
    Optional<SceneView> scene(SceneId id, int step) {
        return at(scenes, scenes.stream().map(SceneView::id).toList().indexOf(id) + step);
    }

    static List<ShotId> ids(SceneView scene) {
        return scene.shots().stream().map(ShotView::id).toList();
    }

    static <T> Optional<T> at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    /**
     * Where something stands.
     *
     * @param before null for the end of the scene
     */
    record Place(SceneId scene, @Nullable ShotId before) {}
}
