package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.paint.SvgFile;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Great houses, symmetrical about x, standing on y; drawn for a frame of 720 and scaled by s. */
public final class Houses {

    private static final List<String> KINDS = List.of("towers", "columns", "gables", "castle");

    private Houses() {}

    /**
     * Draws one.
     *
     * @param kind 0 with towers, 1 with columns, 2 with gables, 3 a castle
     */
    public static void draw(Pen pen, int kind, double x, double y, double s, int top, int foot, boolean lit, Rng rng) {
        pen.within(x, y, 0, s, s, () -> {
            pen.fade(-330, top, 20, foot).drawing("house/" + KINDS.get(kind), 0, 0, 100);
            windows(pen, kind, top, lit, rng);
        });
    }

    /** Some are lit; the last one is the door. */
    private static void windows(Pen pen, int kind, int wall, boolean lit, Rng rng) {
        Palette p = pen.palette();
        int glass = Colours.mix(p.lamp(), 0xfff0c0, .2);
        var all = SvgFile.named(
                        kind == 3 ? "house/windows-castle" : kind == 1 ? "house/windows-columns" : "house/windows")
                .pieces();
        for (int i = 0; i < all.size(); i++) {
            boolean door = i == all.size() - 1;
            boolean on = door ? lit : lit && rng.chance(.58);
            pen.colour(on ? glass : Colours.mix(wall, p.near(), door ? .6 : .5))
                    .fill(all.get(i).shape());
            if (on && kind != 3 && !door) {
                Rectangle2D pane = all.get(i).shape().getBounds2D();
                pen.colour(wall)
                        .fill(Shapes.box(pane.getCenterX() - 1.2, pane.getY(), 2.4, pane.getHeight()))
                        .box(pane.getX(), pane.getY() + 18, pane.getWidth(), 2.2);
            }
        }
    }
}
