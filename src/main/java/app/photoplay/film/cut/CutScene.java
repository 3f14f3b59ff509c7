package app.photoplay.film.cut;

import java.util.List;

/** A scene of a cut; it becomes a chapter of that name. */
public record CutScene(String title, List<CutShot> shots) {

    public CutScene {
        shots = List.copyOf(shots);
    }
}
