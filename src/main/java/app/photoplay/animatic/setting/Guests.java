package app.photoplay.animatic.setting;

import app.photoplay.animatic.figure.FigurePainter;
import app.photoplay.animatic.figure.Light;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.figure.Spot;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.stage.StageBuilder;

/** Other people, far back and flat, at both sides of the players. */
final class Guests {

    private static final FigurePainter PAINTER = new FigurePainter();

    private Guests() {}

    static void draw(Pen pen, StageBuilder stage, double ground, double height) {
        Palette p = pen.palette();
        Light light = new Light(p.at(.66), p.light(), p.lamp(), 0, -1, .35, .2);
        int each = stage.world().tall() ? 2 : 3;
        double w = stage.world().width();
        PAINTER.crowd(
                pen.graphics(),
                stage.seed(50),
                each,
                new Spot(w * .17, ground, height, Orientation.RIGHT),
                w * .26,
                0,
                light);
        PAINTER.crowd(
                pen.graphics(),
                stage.seed(51),
                each,
                new Spot(w * .83, ground, height, Orientation.LEFT),
                w * .26,
                0,
                light);
    }
}
