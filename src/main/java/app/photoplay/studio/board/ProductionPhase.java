package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.studio.board.ShotSummary.Kind;

/** What is being made of a storyboard, and so what a shot has to have to be counted as made. */
public enum ProductionPhase {
    NOTHING,
    STILLS,
    CLIPS;

    /** Whether a film is being made: what is made is counted then and steps back. */
    boolean running() {
        return this != NOTHING;
    }

    /** Whether a shot has all that is being made of it. */
    boolean made(ShotView shot) {
        Kind kind = ShotSummary.of(shot).kind();
        return kind == Kind.MADE || (kind == Kind.STILL && this == STILLS);
    }

    /** Whether everything in a scene is made. */
    boolean finished(SceneView scene) {
        return scene.shots().stream().allMatch(this::made);
    }
}
