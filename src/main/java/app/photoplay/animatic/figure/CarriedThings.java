package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Arc2D;
import java.awt.geom.RoundRectangle2D;

/** Things that are carried about. */
final class CarriedThings {

    private CarriedThings() {}

    static void key(PaperCut d) {
        d.body(Shapes.thick(.09, Shapes.circle(-.86, -.3, .17))).body(Shapes.thick(.07, Shapes.circle(-.72, -.5, .11)));
        d.body(Shapes.thick(.07, Shapes.circle(-.98, -.54, .11)))
                .body(Shapes.thick(.07, Shapes.circle(-.84, -.68, .11)));
        d.body(Outline.placed(Outline.limb(-.7, 0, .05, 1.1, 0, .045), -.02, -.24, 4, 1));
        d.body(Outline.placed(Shapes.box(-.6, -.085, .06, .17), -.02, -.24, 4, 1))
                .body(Outline.placed(Shapes.box(-.5, -.07, .04, .14), -.02, -.24, 4, 1));
        d.body(Outline.placed(
                Shapes.polygon(
                        .72, .0, .72, .24, .8, .24, .8, .14, .88, .14, .88, .24, .98, .24, .98, .1, 1.06, .1, 1.06, 0),
                -.02,
                -.24,
                4,
                1));
        d.accent(Shapes.blob(-.98, -.6, -1.1, -.5, -1.24, -.3, -1.3, -.02, -1.22, 0, -1.12, -.24, -1.0, -.44));
        d.accent(Shapes.blob(-.98, -.6, -1.0, -.4, -1.06, -.16, -1.02, 0, -.94, -.02, -.96, -.24, -.92, -.5));
        d.cut(.012, -.6, -.3, .2, -.24, 1.0, -.185);
    }

    static void hat(PaperCut d) {
        PaperCut hat = new PaperCut();
        HatShape.add(hat, Hat.FEDORA, true);
        d.add(Bust.moved(hat, 0, .135, 1.22));
    }

    static void umbrella(PaperCut d) {
        d.body(Outline.placed(
                Shapes.blob(
                        -.02, -.98, -.14, -.7, -.17, -.46, -.12, -.24, -.02, -.2, .08, -.24, .17, -.5, .13, -.74, .02,
                        -.98),
                0,
                0,
                14,
                1));
        d.accent(Outline.placed(
                Shapes.blob(-.15, -.5, 0, -.44, .165, -.52, .16, -.44, 0, -.37, -.14, -.42), 0, 0, 14, 1));
        for (int i = -1; i <= 1; i++) {
            d.add(
                    Tone.CUT,
                    Outline.placed(Outline.strip(.008, i * .01, -.94, i * .07, -.6, i * .05, -.26), 0, 0, 14, 1));
        }
        d.body(Outline.placed(Outline.strip(.026, 0, -.22, 0, -.06, .03, .0, .09, .0, .11, -.06), 0, -.03, 14, 1));
        d.body(Outline.placed(Outline.strip(.014, 0, -.96, 0, -1.04), 0, 0, 14, 1));
    }

    static void suitcase(PaperCut d) {
        d.body(Shapes.thick(.055, new Arc2D.Double(-.18, -.98, .36, .36, 0, 180, Arc2D.OPEN)));
        d.near(new RoundRectangle2D.Double(-.72, -.8, 1.44, .8, .1, .1));
        d.accent(Shapes.box(-.5, -.8, .09, .8)).accent(Shapes.box(.41, -.8, .09, .8));
        d.cut(.012, -.7, -.56, .7, -.56);
        for (double[] c : new double[][] {{-.66, -.74}, {.66, -.74}, {-.66, -.06}, {.66, -.06}}) {
            d.add(Tone.CUT, Shapes.circle(c[0], c[1], .025));
        }
        d.paper(Outline.placed(Shapes.polygon(-.13, -.09, .13, -.09, .13, .09, -.13, .09), .06, -.28, -12, 1));
        d.add(Tone.ACCENT, Outline.placed(Outline.strip(.03, -.1, .0, .1, 0), .06, -.28, -12, 1));
        d.add(Tone.EYE, Shapes.box(-.485, -.6, .06, .07)).add(Tone.EYE, Shapes.box(.425, -.6, .06, .07));
    }

    static void bag(PaperCut d) {
        d.body(Shapes.thick(.05, Shapes.curve(-.3, -.56, -.26, -.9, 0, -.98, .26, -.9, .3, -.56)));
        d.near(Shapes.blob(
                -.5, -.56, -.3, -.6, 0, -.58, .3, -.6, .5, -.56, .58, -.3, .6, -.06, .5, 0, 0, 0, -.5, 0, -.6, -.06,
                -.58, -.3));
        d.accent(Shapes.blob(
                -.5, -.57, -.3, -.61, 0, -.59, .3, -.61, .5, -.57, .52, -.48, .2, -.5, 0, -.44, -.2, -.5, -.52, -.48));
        d.add(Tone.EYE, Shapes.circle(-.045, -.62, .045)).add(Tone.EYE, Shapes.circle(.045, -.62, .045));
        d.cut(.01, -.4, -.46, -.44, -.24, -.42, -.06)
                .cut(.01, .4, -.46, .44, -.24, .42, -.06)
                .cut(.01, 0, -.42, .02, -.22, 0, -.04);
    }

    static void box(PaperCut d) {
        d.near(Shapes.polygon(-.56, 0, -.56, -.62, .56, -.62, .56, 0));
        d.near(Shapes.polygon(-.62, -.6, -.62, -.76, .62, -.76, .62, -.6));
        d.accent(Shapes.box(-.07, -.76, .14, .76));
        d.accent(Shapes.blob(0, -.76, -.18, -.98, -.36, -1.0, -.38, -.84, -.2, -.78));
        d.accent(Shapes.blob(0, -.76, .18, -.98, .36, -1.0, .38, -.84, .2, -.78));
        d.add(Tone.ACCENT_DARK, Shapes.circle(0, -.79, .07));
        d.add(Tone.ACCENT_DARK, Outline.strip(.016, -.08, -.82, -.26, -.91))
                .add(Tone.ACCENT_DARK, Outline.strip(.016, .08, -.82, .26, -.91));
        d.cut(.01, -.56, -.585, -.1, -.585).cut(.01, .1, -.585, .56, -.585);
    }

    static void ring(PaperCut d) {
        d.body(Shapes.blob(-.7, 0, -.72, -.1, -.6, -.16, 0, -.14, .6, -.16, .72, -.1, .7, 0));
        d.body(Shapes.blob(-.6, -.16, -.6, -.3, 0, -.26, .6, -.3, .6, -.16, 0, -.12))
                .cut(.012, -.56, -.21, 0, -.18, .56, -.21);
        d.body(Shapes.thick(.07, Shapes.ellipse(0, -.44, .28, .28)));
        d.add(Tone.EYE, Outline.strip(.014, -.2, -.26, -.27, -.42, -.2, -.6));
        d.body(Shapes.polygon(-.12, -.7, -.16, -.8, .16, -.8, .12, -.7));
        d.accent(Shapes.polygon(0, -.7, -.2, -.86, -.12, -.98, .12, -.98, .2, -.86));
        d.add(Tone.PAPER, Shapes.polygon(0, -.74, -.07, -.86, .0, -.95, .07, -.86));
        d.add(Tone.ACCENT_DARK, Outline.strip(.01, -.2, -.86, .2, -.86));
        for (int i = -2; i <= 2; i++) {
            double a = Math.toRadians(i * 26);
            d.paper(Outline.strip(
                    .012, Math.sin(a) * .32, -.86 - Math.cos(a) * .26, Math.sin(a) * .4, -.86 - Math.cos(a) * .36));
        }
    }

    static void ball(PaperCut d) {
        d.accent(Shapes.circle(0, -.5, .5));
        d.add(Tone.ACCENT_DARK, Shapes.blob(-.5, -.5, -.35, -.86, 0, -1.0, -.18, -.74, -.2, -.3, 0, 0, -.3, -.1));
        d.paper(Shapes.blob(.0, -1.0, .14, -.8, .18, -.5, .12, -.2, .0, 0, .3, -.12, .4, -.4, .34, -.76));
        d.body(Shapes.circle(.06, -.95, .07));
    }
}
