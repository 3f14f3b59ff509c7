package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.stage.View;
import app.photoplay.animatic.stage.World;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/** The way of those who walk in a clip: along the ground as it rises and falls, and not out of the picture. */
final class WalkPath {

    /** Seconds of the longest clip. */
    private static final double LONGEST = 10;

    private WalkPath() {}

    /**
     * The share of an act's full speed at which one is still in the picture in the end.
     *
     * @param front x of the foremost of those who go together, px
     */
    static double pace(double wished, double slowest, Act act, Spot spot, double front, World w) {
        double way = spot.facing().sign() > 0 ? w.x(.95) - front : front - w.x(.05);
        double whole = act.speed() * spot.height() * LONGEST;
        return whole <= 0 ? wished : Math.min(wished, Math.max(Math.min(slowest, wished), way / whole));
    }

    /** How much lower the ground is under a walker after some seconds. */
    static DoubleUnaryOperator climb(View view, double z, Spot spot, double speed, DoubleUnaryOperator ground) {
        DoubleUnaryOperator seen = x -> view.y(
                ground.applyAsDouble((x + view.shift() * z - view.anchorX()) / view.scale(z) + view.anchorX()), z);
        double start = seen.applyAsDouble(spot.x());
        double most = spot.height() * .6;
        return seconds -> Math.clamp(seen.applyAsDouble(spot.x() + speed * seconds) - start, -most, most);
    }

    static Rectangle2D roomy(Rectangle2D box, DoubleUnaryOperator climb, double margin) {
        double up = 0;
        double down = 0;
        for (double seconds = 0; seconds <= LONGEST; seconds += .5) {
            up = Math.min(up, climb.applyAsDouble(seconds));
            down = Math.max(down, climb.applyAsDouble(seconds));
        }
        return new Rectangle2D.Double(
                box.getX() - margin,
                box.getY() + up - margin,
                box.getWidth() + 2 * margin,
                box.getHeight() + down - up + 2 * margin);
    }
}
