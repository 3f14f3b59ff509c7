package app.photoplay.animatic.thing;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;

/** Small things that float: a watch, a cup, a book, a key, a playing card, a jar. */
public final class Curios {

    private Curios() {}

    /** Three of them about a centre. */
    public static void scatter(Pen pen, Rng rng, double cx, double cy, double distance, double size, boolean tall) {
        double turn = rng.in(0, 6.3);
        int first = rng.below(6);
        for (int i = 0; i < 3; i++) {
            double a = turn + i * 2.1;
            double x = cx + Math.cos(a) * distance * (tall ? .86 : 1.2);
            double y = cy + Math.sin(a) * distance * (tall ? 1.15 : .85);
            int kind = (first + i) % 6;
            pen.within(x, y, rng.in(-.7, .7), size, size, () -> one(pen, kind));
        }
    }

    private static void one(Pen pen, int kind) {
        Palette p = pen.palette();
        int dark = p.at(.96);
        pen.colour(dark);
        switch (kind) {
            case 0 -> {
                pen.fill(Shapes.circle(0, 0, 1)).box(-.12, -1.25, .24, .3).stroke(.1, Shapes.circle(0, -1.35, .2));
                pen.colour(Colours.mix(p.lamp(), 0xffffff, .4))
                        .fill(Shapes.circle(0, 0, .78))
                        .colour(dark);
                for (int h = 0; h < 12; h++) {
                    pen.fill(Shapes.circle(Math.cos(h * .5236) * .64, Math.sin(h * .5236) * .64, .06));
                }
                pen.line(.09, 0, 0, .1, -.5).line(.07, 0, 0, .36, .2);
            }
            case 1 -> {
                pen.fill(Shapes.blob(-.8, -.4, -.75, .2, -.4, .6, .4, .6, .75, .2, .8, -.4))
                        .fill(Shapes.ellipse(0, .66, 1.1, .11));
                pen.bow(.14, .75, -.2, 1.4, 0, .7, .35);
            }
            case 2 -> {
                pen.fill(Shapes.polygon(-1, -.7, 0, -.5, 1, -.7, 1, .6, 0, .8, -1, .6))
                        .colour(p.light(), .6)
                        .line(.05, 0, -.5, 0, .8);
                for (int i = 0; i < 4; i++) {
                    pen.line(.03, -.85, -.4 + i * .25, -.15, -.28 + i * .25)
                            .line(.03, .85, -.4 + i * .25, .15, -.28 + i * .25);
                }
            }
            case 3 -> {
                pen.colour(Colours.mix(p.lamp(), dark, .3))
                        .stroke(.16, Shapes.circle(-.7, 0, .36))
                        .box(-.36, -.08, 1.4, .16)
                        .box(.7, 0, .12, .4)
                        .box(.92, 0, .12, .32);
            }
            case 4 -> {
                pen.fill(Shapes.polygon(-.6, -.85, .6, -.85, .6, .85, -.6, .85))
                        .colour(Colours.mix(p.light(), 0xffffff, .3), .92)
                        .box(-.5, -.75, 1, 1.5);
                pen.colour(0xb4232c)
                        .fill(Shapes.blob(
                                0, .42, -.36, 0, -.34, -.28, -.14, -.34, 0, -.16, .14, -.34, .34, -.28, .36, 0));
            }
            default -> {
                pen.fill(Shapes.rounded(-.5, -.6, 1, 1.3, .2))
                        .box(-.36, -.82, .72, .2)
                        .colour(p.light(), .7)
                        .box(-.38, -.2, .76, .46);
            }
        }
    }
}
