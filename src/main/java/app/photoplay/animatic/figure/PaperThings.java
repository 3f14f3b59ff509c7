package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Letters, books, maps, pictures, cards and money. */
final class PaperThings {

    private PaperThings() {}

    static void letter(PaperCut d) {
        d.paper(Outline.placed(Shapes.polygon(-.62, -.92, .5, -.92, .5, .0, -.62, .0), .12, -.12, 7, 1));
        for (int i = 0; i < 7; i++) {
            double w = i == 6 ? .34 : .88 - (i % 3) * .06;
            d.add(
                    Tone.BODY,
                    Outline.placed(
                            Outline.strip(
                                    .013,
                                    -.5,
                                    -.8 + .1 * i,
                                    -.5 + w * .3,
                                    -.815 + .1 * i,
                                    -.5 + w * .6,
                                    -.79 + .1 * i,
                                    -.5 + w,
                                    -.8 + .1 * i),
                            .12,
                            -.12,
                            7,
                            1));
        }
        d.near(Shapes.polygon(-.86, 0, -.86, -.5, .56, -.5, .56, 0));
        d.add(Tone.CUT, Outline.strip(.012, -.84, -.48, -.16, -.16, .54, -.48))
                .cut(.008, -.84, -.02, -.32, -.24)
                .cut(.008, .54, -.02, .0, -.24);
        d.accent(Shapes.blob(
                -.15, -.3, -.24, -.26, -.27, -.17, -.22, -.08, -.14, -.06, -.05, -.1, -.03, -.19, -.07, -.27));
        d.add(Tone.ACCENT_DARK, Shapes.thick(.014, Shapes.circle(-.15, -.18, .06)));
    }

    static void book(PaperCut d) {
        d.body(Shapes.blob(
                -1.14, -.06, -.8, -.02, -.3, .0, 0, -.03, .3, .0, .8, -.02, 1.14, -.06, 1.1, -.14, 0, -.1, -1.1, -.14));
        d.paper(Shapes.blob(
                0, -.1, -.2, -.19, -.56, -.2, -1.06, -.12, -1.0, -.5, -.86, -.84, -.5, -.9, -.2, -.86, 0, -.76));
        d.paper(Shapes.blob(0, -.1, .2, -.19, .56, -.2, 1.06, -.12, 1.0, -.5, .86, -.84, .5, -.9, .2, -.86, 0, -.76));
        d.body(Outline.strip(.012, 0, -.1, .0, -.4, 0, -.76));
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 6; i++) {
                double y = -.76 + .095 * i;
                double in = side * (.14 + .01 * i);
                double out = side * (.78 + .03 * i);
                d.add(Tone.BODY, Outline.strip(.011, in, y, (in + out) / 2, y - .06, out, y - .03 + .012 * i));
            }
        }
        d.accent(Shapes.blob(-.03, -.78, .03, -.78, .05, -.3, .03, -.02, .08, .0, -.02, .0, -.04, -.3));
    }

    static void map(PaperCut d) {
        d.paper(Shapes.polygon(
                -1.0, -.06, -.92, -.84, -.46, -.94, 0, -.84, .46, -.94, .92, -.84, 1.0, -.06, .5, -.02, 0, -.08, -.5,
                -.02));
        d.add(Tone.CUT, Outline.strip(.01, -.46, -.94, -.5, -.02))
                .add(Tone.BODY, Outline.strip(.008, -.46, -.94, -.5, -.02));
        d.add(Tone.BODY, Outline.strip(.008, 0, -.84, 0, -.08))
                .add(Tone.BODY, Outline.strip(.008, .46, -.94, .5, -.02));
        d.body(Shapes.thick(
                .014,
                Shapes.blob(
                        -.8, -.3, -.7, -.62, -.42, -.74, -.24, -.6, -.1, -.64, .06, -.5, -.06, -.3, -.3, -.2, -.56,
                        -.24)));
        d.body(Shapes.thick(.014, Shapes.blob(.3, -.72, .56, -.78, .8, -.62, .74, -.4, .5, -.36, .34, -.5)));
        for (int i = 0; i < 9; i++) {
            double t = i / 9.0;
            d.accent(Outline.strip(
                    .028,
                    -.56 + 1.06 * t,
                    -.34 - .16 * Math.sin(t * 5),
                    -.5 + 1.06 * t,
                    -.34 - .16 * Math.sin((t + .05) * 5)));
        }
        d.accent(Outline.strip(.034, .54, -.6, .66, -.48)).accent(Outline.strip(.034, .66, -.6, .54, -.48));
        d.body(Shapes.polygon(.74, -.14, .78, -.34, .82, -.14, .78, -.18))
                .body(Outline.strip(.01, .7, -.24, .86, -.24));
        for (int i = 0; i < 3; i++) {
            d.body(Shapes.polygon(-.6 + .1 * i, -.46, -.55 + .1 * i, -.56, -.5 + .1 * i, -.46));
        }
    }

    static void photograph(PaperCut d) {
        d.body(Shapes.polygon(.1, 0, .44, 0, .12, -.6));
        d.near(Shapes.polygon(-.42, 0, -.38, -1.0, .38, -1.0, .36, 0));
        d.paper(Shapes.polygon(-.33, -.09, -.3, -.91, .3, -.91, .28, -.09));
        d.add(
                Tone.BODY,
                Shapes.blob(
                        -.24, -.1, -.22, -.26, -.12, -.34, -.06, -.36, -.05, -.42, -.13, -.52, -.13, -.64, -.04, -.74,
                        .08, -.72, .15, -.62, .17, -.55, .14, -.52, .14, -.45, .06, -.41, .06, -.35, .16, -.3, .22,
                        -.1));
        d.accent(Shapes.blob(-.15, -.64, -.06, -.7, .08, -.68, .16, -.62, .15, -.58, .0, -.62, -.14, -.58));
        d.add(Tone.CUT, Shapes.thick(.008, Shapes.polygon(-.38, -.045, -.345, -.955, .345, -.955, .32, -.045)));
    }

    static void cards(PaperCut d) {
        for (int i = 0; i < 5; i++) {
            double turn = -44 + 22 * i;
            d.near(Outline.placed(Shapes.polygon(-.21, -.98, .21, -.98, .21, -.3, -.21, -.3), 0, -.02, turn, 1));
            d.paper(Outline.placed(
                    Shapes.polygon(-.195, -.965, .195, -.965, .195, -.315, -.195, -.315), 0, -.02, turn, 1));
            boolean heart = i % 2 == 0;
            java.awt.Shape suit = heart
                    ? Shapes.blob(0, -.56, -.1, -.68, -.09, -.77, -.03, -.78, 0, -.73, .03, -.78, .09, -.77, .1, -.68)
                    : Shapes.blob(0, -.82, .09, -.68, 0, -.54, -.09, -.68);
            d.add(heart ? Tone.ACCENT : Tone.BODY, Outline.placed(suit, 0, -.02, turn, 1));
            d.add(heart ? Tone.ACCENT : Tone.BODY, Outline.placed(Shapes.circle(-.14, -.91, .026), 0, -.02, turn, 1));
        }
        d.body(Shapes.blob(-.5, 0, -.46, -.05, 0, -.07, .46, -.05, .5, 0));
    }

    static void coins(PaperCut d) {
        pile(d, -.46, 6);
        pile(d, .02, 9);
        pile(d, .5, 4);
        d.near(Shapes.circle(.98, -.24, .24));
        d.accent(Shapes.circle(.98, -.24, .2));
        d.add(
                Tone.BODY,
                Shapes.blob(
                        .94, -.1, .92, -.2, .88, -.26, .94, -.38, 1.04, -.36, 1.08, -.28, 1.05, -.22, 1.02, -.2, 1.06,
                        -.1));
    }

    private static void pile(PaperCut d, double x, int count) {
        for (int i = 0; i < count; i++) {
            double y = -.1 * i;
            double dx = x + (i % 3 - 1) * .014;
            d.near(Shapes.blob(
                    dx - .23, y - .08, dx - .23, y - .02, dx, y + .0, dx + .23, y - .02, dx + .23, y - .08, dx,
                    y - .06));
            d.add(Tone.ACCENT, Outline.strip(.016, dx - .2, y - .045, dx, y - .03, dx + .2, y - .045));
        }
        double top = -.1 * count + .02;
        d.accent(Shapes.ellipse(x, top, .22, .05));
    }
}
