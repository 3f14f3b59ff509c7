package app.photoplay.animatic.setting;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.Glow;
import app.photoplay.animatic.stage.StageBuilder;

/** An open fire in the wall of a room, whose light flickers over everything. */
final class Hearth {

    private Hearth() {}

    static void draw(Pen pen, StageBuilder stage, double x, double floor, double person) {
        Palette p = pen.palette();
        double s = person * .62;
        pen.colour(p.at(.93))
                .box(x - s * .62, floor - s * 1.1, s * 1.24, s * 1.14)
                .box(x - s * .42, -200, s * .84, floor - s);
        pen.box(x - s * .72, floor - s * 1.16, s * 1.44, s * .09);
        pen.colour(p.at(1)).fill(Shapes.arch(x - s * .4, floor - s * .8, s * .8, s * .84));
        pen.radial(x, floor - s * .18, s * .5, 0xff8a30, .8);
        int[] flame = {0xe0551c, 0xffa030, 0xfff0b0};
        for (int i = 0; i < 3; i++) {
            double r = s * (.3 - .08 * i);
            pen.colour(flame[i], .92)
                    .fill(Shapes.blob(
                            x - r * .6,
                            floor,
                            x - r * .62,
                            floor - r * .6,
                            x - r * .2,
                            floor - r * 1.1,
                            x - r * .02,
                            floor - r * 1.9,
                            x + r * .2,
                            floor - r * 1.15,
                            x + r * .6,
                            floor - r * .7,
                            x + r * .5,
                            floor));
        }
        stage.glow(Glow.round(.42, stage.view().x(x, .42), stage.view().y(floor - s * .3, .42), s * 1.8, p.lamp(), .4)
                .flickering(.25));
    }
}
