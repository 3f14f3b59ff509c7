package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.StageElement;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One actor's poses, each painted when it is shown and kept while it lasts. No clip is long enough to show many of them
 * twice, and a large figure's poses together would fill the memory.
 */
final class Poses implements Plates.Plate {

    private final StageElement.Actor actor;
    private final IntFunction<Sheet> painting;
    private int shown = -1;
    private Compositor.@Nullable Step last;

    /** @param painting paints the pose of a number */
    Poses(StageElement.Actor actor, IntFunction<Sheet> painting) {
        this.actor = actor;
        this.painting = painting;
    }

    @Override
    public Compositor.Step at(double seconds) {
        int pose =
                Math.floorMod(actor.poseAt().applyAsInt((int) Math.round(seconds * FrameRenderer.RATE)), actor.poses());
        Compositor.Step step = last;
        if (step == null || pose != shown) {
            step = new Compositor.Step.Paper(painting.apply(pose));
            shown = pose;
            last = step;
        }
        return step;
    }
}
