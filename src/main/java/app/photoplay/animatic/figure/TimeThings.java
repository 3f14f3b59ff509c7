package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/** Things that measure time or give light. */
final class TimeThings {

    private TimeThings() {}

    static void watch(PaperCut d) {
        double cy = -.4;
        d.body(Shapes.circle(0, cy, .4));
        d.add(Tone.CUT, Shapes.thick(.008, Shapes.circle(0, cy, .365)));
        Things.dial(d, 0, cy, .33);
        d.body(Shapes.blob(-.06, -.78, -.075, -.86, 0, -.89, .075, -.86, .06, -.78));
        d.cut(.008, -.03, -.79, -.03, -.86).cut(.008, .0, -.79, .0, -.87).cut(.008, .03, -.79, .03, -.86);
        d.body(Shapes.thick(.032, Shapes.circle(0, -.93, .075)));
        double x = .06;
        double y = -.96;
        for (int i = 0; i < 30; i++) {
            double t = i / 29.0;
            double nx = .08 + 1.1 * t;
            double ny = -.96 + 1.0 * Math.pow(t, .8) - .34 * Math.sin(Math.PI * t);
            if (ny > -.012) {
                ny = -.012;
            }
            double turn = Math.toDegrees(Math.atan2(ny - y, nx - x));
            d.body(Outline.placed(
                    Shapes.thick(.011, Shapes.ellipse(0, 0, .026, i % 2 == 0 ? .013 : .006)), nx, ny, turn, 1));
            x = nx;
            y = ny;
        }
    }

    static void clock(PaperCut d) {
        d.body(Shapes.polygon(-.3, 0, -.3, -.07, .3, -.07, .3, 0));
        d.body(Shapes.blob(
                -.25, -.05, -.24, -.4, -.26, -.62, -.2, -.78, -.12, -.82, -.06, -.92, 0, -.94, .06, -.92, .12, -.82, .2,
                -.78, .26, -.62, .24, -.4, .25, -.05));
        d.body(Shapes.circle(0, -.96, .035))
                .body(Shapes.circle(-.23, -.74, .03))
                .body(Shapes.circle(.23, -.74, .03));
        Things.dial(d, 0, -.58, .18);
        d.paper(Shapes.blob(-.1, -.3, 0, -.345, .1, -.3, .1, -.13, 0, -.11, -.1, -.13));
        d.body(Outline.strip(.014, 0, -.36, .03, -.2)).accent(Shapes.circle(.034, -.19, .035));
        d.cut(.008, -.21, -.1, -.2, -.36).cut(.008, .21, -.1, .2, -.36).cut(.008, -.27, -.035, .27, -.035);
    }

    static void candle(PaperCut d) {
        d.body(Shapes.blob(
                -.26, 0, -.27, -.035, -.2, -.055, -.08, -.075, -.05, -.12, -.075, -.16, -.04, -.2, -.035, -.27, -.07,
                -.31, -.13, -.34, -.14, -.365, .14, -.365, .13, -.34, .07, -.31, .035, -.27, .04, -.2, .075, -.16, .05,
                -.12, .08, -.075, .2, -.055, .27, -.035, .26, 0));
        d.body(Shapes.thick(.026, Shapes.ellipse(.27, -.1, .075, .065)));
        d.accent(Shapes.blob(
                -.068, -.36, -.07, -.5, -.066, -.7, .0, -.715, .066, -.7, .07, -.56, .085, -.52, .07, -.47, .068,
                -.36));
        d.add(Tone.ACCENT_DARK, Shapes.blob(-.068, -.36, -.07, -.5, -.066, -.7, -.03, -.71, -.036, -.5, -.03, -.36));
        d.paper(Shapes.blob(-.066, -.69, .0, -.72, .066, -.69, .03, -.66, .034, -.6, .02, -.6, .0, -.67));
        d.body(Outline.strip(.01, 0, -.7, .005, -.75));
        Path2D flame = Shapes.blob(
                .0, -.73, -.045, -.78, -.04, -.85, -.005, -.93, .01, -1.0, .03, -.92, .048, -.84, .045, -.78);
        d.paper(flame);
        d.cut(.006, -.18, -.03, .18, -.03).cut(.006, -.1, -.35, .1, -.35);
    }

    static void lamp(PaperCut d) {
        d.body(Shapes.blob(
                -.24, 0, -.23, -.05, -.1, -.08, -.05, -.14, -.11, -.22, -.14, -.3, -.1, -.39, -.04, -.43, -.03, -.5,
                .03, -.5, .04, -.43, .1, -.39, .14, -.3, .11, -.22, .05, -.14, .1, -.08, .23, -.05, .24, 0));
        d.paper(Shapes.blob(
                -.17, -.98, .17, -.98, .24, -.78, .36, -.5, .2, -.47, 0, -.46, -.2, -.47, -.36, -.5, -.24, -.78));
        d.accent(Shapes.blob(
                -.37, -.52, -.2, -.485, 0, -.475, .2, -.485, .37, -.52, .36, -.47, .2, -.435, 0, -.425, -.2, -.435,
                -.36, -.47));
        for (int i = -3; i <= 3; i++) {
            d.add(Tone.BODY, Outline.strip(.007, i * .045, -.98, i * .068, -.76, i * .098, -.5));
            d.accent(Outline.strip(.012, i * .1, -.45, i * .1, -.4));
        }
        d.body(Shapes.polygon(-.17, -1.0, .17, -1.0, .175, -.97, -.175, -.97)).body(Shapes.circle(0, -1.02, .022));
        d.cut(.008, -.07, -.3, -.06, -.36, -.02, -.39).cut(.006, -.16, -.035, .16, -.035);
    }
}
