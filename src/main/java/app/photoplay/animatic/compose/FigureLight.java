package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.stage.StageBuilder;

/** The light of a picture as it falls on somebody. */
final class FigureLight {

    private FigureLight() {}

    /**
     * Seen from a point of the frame.
     *
     * @param x px
     * @param y px
     * @param shadow how dark the shadow on the ground is, 0 to 1
     */
    static Light at(StageBuilder stage, double x, double y, double shadow) {
        double dx = stage.focusX() - x;
        double dy = Math.min(-10, stage.focusY() - y);
        double length = Math.max(1, Math.hypot(dx, dy));
        var p = stage.palette();
        return new Light(p.near(), p.light(), p.lamp(), dx / length, dy / length * .8, .95, shadow);
    }

    static boolean onRight(StageBuilder stage) {
        return stage.focusX() > stage.world().x(.5);
    }
}
