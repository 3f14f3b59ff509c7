package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import java.util.ArrayList;
import java.util.List;

/** Great houses, symmetrical about x, standing on y; drawn for a frame of 720 and scaled by s. */
public final class Houses {

    private Houses() {}

    /**
     * Draws one.
     *
     * @param kind 0 with towers, 1 with columns, 2 with gables, 3 a castle
     */
    public static void draw(Pen pen, int kind, double x, double y, double s, int top, int foot, boolean lit, Rng rng) {
        pen.within(x, y, 0, s, s, () -> {
            pen.fade(-330, top, 20, foot);
            switch (kind) {
                case 0 -> towers(pen);
                case 1 -> columns(pen);
                case 2 -> gables(pen);
                default -> castle(pen);
            }
            windows(pen, kind, top, lit, rng);
        });
    }

    private static void towers(Pen pen) {
        pen.box(-260, -150, 520, 190).fill(Shapes.polygon(-274, -148, -240, -214, 240, -214, 274, -148));
        pen.box(-70, -250, 140, 260).fill(Shapes.polygon(-84, -248, 0, -342, 84, -248));
        for (int side = -1; side <= 1; side += 2) {
            double tx = side * 222;
            pen.box(tx - 40, -250, 80, 260)
                    .fill(Shapes.polygon(tx - 48, -248, tx, -388, tx + 48, -248))
                    .box(tx - 44, -256, 88, 8);
            pen.line(2.4, tx, -388, tx, -414);
            for (int i = 0; i < 2; i++) {
                double xx = side * (100 + i * 48);
                pen.fill(Shapes.polygon(xx - 17, -190, xx, -240, xx + 17, -190));
            }
            pen.box(side * 130 - 9, -274, 18, 70).box(side * 130 - 12, -278, 24, 6);
        }
    }

    private static void columns(Pen pen) {
        pen.box(-300, -170, 600, 190).box(-312, -182, 624, 14);
        pen.box(-110, -190, 220, 210).fill(Shapes.polygon(-130, -188, 0, -258, 130, -188));
        for (int side = -1; side <= 1; side += 2) {
            pen.fill(Shapes.polygon(side * 120, -180, side * 150, -228, side * 280, -228, side * 306, -180));
            pen.box(side * 215 - 10, -268, 20, 60);
        }
        pen.colour(pen.palette().light(), .16);
        for (int i = -3; i <= 3; i++) {
            if (i != 0) {
                pen.box(i * 30 - 5, -182, 10, 184);
            }
        }
        pen.colour(pen.palette().light(), .12)
                .box(-140, -4, 280, 4)
                .box(-156, 4, 312, 5)
                .box(-172, 12, 344, 6);
    }

    private static void gables(Pen pen) {
        pen.box(-200, -180, 400, 200).fill(Shapes.polygon(-222, -176, -150, -280, 150, -280, 222, -176));
        pen.box(-250, -120, 90, 140).fill(Shapes.polygon(-268, -116, -205, -176, -142, -116));
        pen.box(90, -230, 120, 240).fill(Shapes.polygon(72, -226, 150, -344, 228, -226));
        pen.box(-120, -330, 26, 90).box(-126, -336, 38, 10).box(40, -316, 22, 70);
        pen.fill(Shapes.polygon(-90, -210, -55, -262, -20, -210));
    }

    private static void castle(Pen pen) {
        double[][] tower = {{-230, 60, 240}, {-110, 84, 330}, {20, 70, 260}, {130, 96, 400}, {250, 54, 220}};
        pen.box(-270, -140, 560, 180);
        crenel(pen, -270, -140, 560);
        for (double[] t : tower) {
            pen.box(t[0] - t[1] / 2, -t[2], t[1], t[2] + 30);
            if (t[1] > 80) {
                pen.fill(Shapes.polygon(t[0] - t[1] * .6, -t[2], t[0], -t[2] - t[1] * 1.3, t[0] + t[1] * .6, -t[2]));
                pen.line(2, t[0], -t[2] - t[1] * 1.3, t[0], -t[2] - t[1] * 1.6);
                pen.fill(Shapes.blob(
                        t[0],
                        -t[2] - t[1] * 1.6,
                        t[0] + 22,
                        -t[2] - t[1] * 1.63,
                        t[0] + 38,
                        -t[2] - t[1] * 1.55,
                        t[0] + 18,
                        -t[2] - t[1] * 1.5,
                        t[0],
                        -t[2] - t[1] * 1.48));
            } else {
                pen.box(t[0] - t[1] * .6, -t[2] - 8, t[1] * 1.2, 12);
                crenel(pen, t[0] - t[1] * .6, -t[2] - 8, t[1] * 1.2);
            }
        }
    }

    private static void crenel(Pen pen, double x, double y, double w) {
        for (double at = x; at < x + w - 8; at += 20) {
            pen.box(at, y - 11, 11, 12);
        }
    }

    private static void windows(Pen pen, int kind, int wall, boolean lit, Rng rng) {
        Palette p = pen.palette();
        List<double[]> at = new ArrayList<>();
        if (kind == 3) {
            double[][] slots = {
                {-230, -190},
                {-110, -270},
                {-110, -200},
                {20, -210},
                {130, -330},
                {130, -250},
                {130, -170},
                {250, -170},
                {-40, -90},
                {70, -90},
                {200, -90}
            };
            at.addAll(List.of(slots));
        } else {
            double[] columns = kind == 1
                    ? new double[] {-270, -222, -174, 174, 222, 270}
                    : new double[] {-222, -150, -110, 110, 150, 222};
            for (double cx : columns) {
                for (double cy : new double[] {-120, -60}) {
                    at.add(new double[] {cx, cy});
                }
            }
            at.add(new double[] {-28, -205});
            at.add(new double[] {28, -205});
            at.add(new double[] {-28, -130});
            at.add(new double[] {28, -130});
        }
        int glass = Colours.mix(p.lamp(), 0xfff0c0, .2);
        for (double[] spot : at) {
            boolean on = lit && rng.chance(.58);
            double hw = kind == 3 ? 6 : 10;
            double h = kind == 3 ? 26 : 40;
            pen.colour(on ? glass : Colours.mix(wall, p.near(), .5))
                    .fill(Shapes.arch(spot[0] - hw, spot[1] - 8, 2 * hw, h));
            if (on && kind != 3) {
                pen.colour(wall).box(spot[0] - 1.2, spot[1] - 8, 2.4, h).box(spot[0] - hw, spot[1] + 10, 2 * hw, 2.2);
            }
        }
        pen.colour(lit ? glass : Colours.mix(wall, p.near(), .6)).fill(Shapes.arch(-16, -58, 32, 62));
    }
}
