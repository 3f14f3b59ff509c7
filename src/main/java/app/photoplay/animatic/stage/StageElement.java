package app.photoplay.animatic.stage;

import app.photoplay.animatic.paint.Pen;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** One thing on the stage; elements are ordered from back to front. */
public sealed interface StageElement {

    /**
     * A sheet of paper.
     *
     * @param z how much it moves with the camera: 0 the sky, 1 the nearest
     * @param blur radius in px, 0 for sharp
     */
    record Layer(double z, int blur, LayerMotion motion, Consumer<Pen> drawing) implements StageElement {}

    /**
     * Somebody or something that changes its shape.
     *
     * @param bounds where it can be, in seen coordinates
     * @param poses how many drawings there are
     * @param poseAt the drawing by number of the frame; 0 for frame 0
     */
    record Actor(
            double z,
            int blur,
            LayerMotion motion,
            Rectangle2D bounds,
            int poses,
            IntUnaryOperator poseAt,
            PoseDrawing drawing)
            implements StageElement {}

    /**
     * Everything behind, mirrored below a line.
     *
     * @param line y of the shore, in seen coordinates
     * @param end y where it has faded
     * @param strength 0 to 1
     * @param squash how many px up for one px down
     * @param ripple px to the side
     */
    record Mirror(double z, double line, double end, double strength, double squash, double ripple)
            implements StageElement {}

    /** Particles in front of what is behind. */
    record Swarm(double z, Particles particles) implements StageElement {}

    /** Draws one pose in seen coordinates. */
    @FunctionalInterface
    interface PoseDrawing {
        void draw(Pen pen, int pose);
    }
}
