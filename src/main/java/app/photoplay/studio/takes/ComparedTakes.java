package app.photoplay.studio.takes;

import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.media.AssetId;
import app.photoplay.production.ShotTake;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two takes of a shot as they are compared.
 *
 * @param takes all of the shot, newest first
 * @param first stands left
 * @param second stands right
 */
record ComparedTakes(
        FilmSnapshot film, SceneView scene, ShotView shot, List<ShotTake> takes, ShotTake first, ShotTake second) {

    /**
     * @param a the one that the address names, null for the chosen one
     * @param b the other; null for the newest beside it
     * @return empty where the film has no such shot, or no two takes to compare
     */
    static Optional<ComparedTakes> of(
            FilmSnapshot film,
            SceneView scene,
            ShotView shot,
            List<ShotTake> takes,
            @Nullable TakeId a,
            @Nullable TakeId b) {
        List<ShotTake> visible =
                takes.stream().filter(take -> take.visible() && !take.binned()).toList();
        Optional<ShotTake> second = find(visible, b)
                .or(() -> find(visible, a).flatMap(one -> beside(visible, one)))
                .or(() -> newestPair(visible));
        Optional<ShotTake> first = second.flatMap(right -> find(visible, a)
                .filter(left -> left.kind() == right.kind() && !left.id().equals(right.id()))
                .or(() -> beside(visible, right)));
        return first.map(left -> new ComparedTakes(film, scene, shot, visible, left, second.orElseThrow()));
    }

    private static Optional<ShotTake> find(List<ShotTake> takes, @Nullable TakeId id) {
        return takes.stream().filter(take -> take.id().equals(id)).findFirst();
    }

    /** The one that counts, else the newest, of the same kind. */
    private static Optional<ShotTake> beside(List<ShotTake> takes, ShotTake one) {
        List<ShotTake> others = takes.stream()
                .filter(take -> take.kind() == one.kind() && !take.id().equals(one.id()))
                .toList();
        return others.stream()
                .filter(ShotTake::chosen)
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private static Optional<ShotTake> newestPair(List<ShotTake> takes) {
        for (TakeKind kind : List.of(TakeKind.CLIP, TakeKind.STILL)) {
            List<ShotTake> of =
                    takes.stream().filter(take -> take.kind() == kind).toList();
            if (of.size() > 1) {
                return of.stream().filter(take -> !take.chosen()).findFirst();
            }
        }
        return Optional.empty();
    }

    /** All of that kind, oldest first. */
    List<ShotTake> strip() {
        return takes.stream()
                .filter(take -> take.kind() == first.kind())
                .toList()
                .reversed();
    }

    TakeDifferences differences() {
        return TakeDifferences.of(first, second, this::picture);
    }

    private Optional<ShotTake> picture(AssetId still) {
        return takes.stream()
                .filter(take -> take.kind() == TakeKind.STILL && still.equals(take.asset()))
                .findFirst();
    }
}
