package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.words.Sight.Aperture;
import java.awt.Shape;
import java.awt.geom.Area;

/** What a point of view looks through: it belongs to the lens and does not move with the world. */
final class Apertures {

    /** Fixed to the lens. */
    private static final double LENS = -1;

    private Apertures() {}

    static void add(StageBuilder stage, Aperture aperture) {
        World w = stage.world();
        double r = Math.min(w.width(), w.height()) * .43;
        double cx = w.x(.5);
        double cy = w.y(.5);
        switch (aperture) {
            case SCOPE -> {
                mask(stage, Shapes.circle(cx, cy, r), 3);
                stage.sheet(LENS, 0, LayerMotion.NONE, pen -> cross(pen, cx, cy, r));
            }
            case KEYHOLE -> {
                Area hole = new Area(Shapes.circle(cx, cy - r * .28, r * .56));
                hole.add(new Area(
                        Shapes.polygon(cx - r * .24, cy, cx + r * .24, cy, cx + r * .5, cy + r, cx - r * .5, cy + r)));
                mask(stage, hole, 5);
            }
            case BINOCULARS -> {
                double s = Math.min(r, w.width() * .27);
                Area both = new Area(Shapes.circle(cx - s * .78, cy, s));
                both.add(new Area(Shapes.circle(cx + s * .78, cy, s)));
                mask(stage, both, 5);
            }
            case EYES ->
                mask(
                        stage,
                        Shapes.blob(
                                w.x(-.1), w.y(.5), w.x(.2), w.y(.17), w.x(.5), w.y(.06), w.x(.8), w.y(.17), w.x(1.1),
                                w.y(.5), w.x(.8), w.y(.83), w.x(.5), w.y(.94), w.x(.2), w.y(.83)),
                        14);
            case NONE -> {}
        }
    }

    private static void mask(StageBuilder stage, Shape hole, int blur) {
        stage.sheet(LENS, blur, LayerMotion.NONE, pen -> {
            Area dark = new Area(Shapes.box(
                    pen.left() - 40, pen.top() - 40, pen.right() - pen.left() + 80, pen.bottom() - pen.top() + 80));
            dark.subtract(new Area(hole));
            pen.colour(0x050405).fill(dark);
            pen.colour(pen.palette().light(), .22).stroke(2.2 * stage.world().unit(), hole);
        });
    }

    private static void cross(Pen pen, double cx, double cy, double r) {
        pen.colour(0x050405, .9).line(1.6, cx - r, cy, cx + r, cy);
        pen.line(1.6, cx, cy - r, cx, cy + r);
        pen.line(5, cx - r, cy, cx - r * .3, cy).line(5, cx + r * .3, cy, cx + r, cy);
        pen.line(5, cx, cy + r * .3, cx, cy + r);
        for (int i = -4; i <= 4; i++) {
            pen.line(1.4, cx + i * r * .07, cy - r * .015, cx + i * r * .07, cy + r * .015);
        }
        pen.colour(0xd0302a, .95).fill(Shapes.circle(cx, cy, r * .012));
        pen.colour(0x050405, .5).stroke(r * .05, Shapes.circle(cx, cy, r));
    }
}
