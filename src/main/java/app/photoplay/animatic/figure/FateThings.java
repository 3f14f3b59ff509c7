package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Weapons, masks, mirrors and whatever else turns a story. */
final class FateThings {

    private FateThings() {}

    static void knife(PaperCut d) {
        d.paper(Outline.placed(
                Shapes.blob(-.02, -.1, .5, -.14, 1.1, -.1, 1.5, .06, 1.0, .1, .4, .1, -.02, .1), .06, -.18, -6, 1));
        d.add(Tone.CUT, Outline.placed(Outline.strip(.016, .04, -.04, .6, -.07, 1.2, .0), .06, -.18, -6, 1));
        d.body(Outline.placed(Shapes.blob(-.06, -.2, .03, -.2, .04, .2, -.05, .2), .06, -.18, -6, 1));
        d.body(Outline.placed(
                Shapes.blob(
                        -.04, -.1, -.3, -.13, -.6, -.1, -.86, -.15, -.96, .0, -.86, .15, -.6, .1, -.3, .13, -.04, .1),
                .06,
                -.18,
                -6,
                1));
        d.accent(Outline.placed(Shapes.box(-.5, -.115, .06, .23), .06, -.18, -6, 1))
                .accent(Outline.placed(Shapes.box(-.34, -.12, .06, .24), .06, -.18, -6, 1));
        d.accent(Outline.placed(Shapes.circle(-.82, 0, .05), .06, -.18, -6, 1));
    }

    static void gun(PaperCut d) {
        d.body(Shapes.blob(
                -.94, -.02, -.96, -.2, -.86, -.46, -.8, -.62, -.7, -.7, -.46, -.68, -.44, -.52, -.52, -.36, -.56, -.12,
                -.54, 0));
        d.body(Shapes.polygon(-.72, -.7, -.66, -.9, .2, -.92, 1.02, -.9, 1.02, -.7, .2, -.66, .16, -.52, -.5, -.5));
        d.body(Shapes.thick(.05, Shapes.curve(-.44, -.5, -.4, -.28, -.2, -.24, -.04, -.34, -.02, -.52)));
        d.body(Outline.strip(.045, -.22, -.52, -.26, -.4, -.2, -.32))
                .body(Shapes.blob(-.7, -.84, -.86, -.96, -.74, -1.0, -.6, -.9));
        d.near(Shapes.blob(-.3, -.9, -.32, -.54, .12, -.52, .14, -.9));
        d.cut(.014, -.28, -.8, .1, -.8)
                .cut(.014, -.28, -.7, .1, -.7)
                .cut(.014, -.28, -.6, .1, -.6)
                .cut(.012, .2, -.74, .98, -.78);
        d.accent(Shapes.blob(-.86, -.14, -.8, -.4, -.68, -.54, -.58, -.5, -.62, -.3, -.66, -.1));
        d.body(Shapes.box(.94, -.96, .05, .07));
    }

    static void skull(PaperCut d) {
        d.paper(Shapes.blob(
                -.1, -1.0, .22, -.94, .4, -.74, .42, -.52, .38, -.44, .42, -.38, .36, -.32, .34, -.2, .34, -.06, .2, 0,
                .04, -.02, -.02, -.16, -.2, -.24, -.42, -.3, -.54, -.52, -.48, -.8, -.32, -.96));
        d.add(Tone.BODY, Shapes.blob(.14, -.6, .28, -.64, .34, -.54, .28, -.44, .16, -.46))
                .add(Tone.BODY, Shapes.polygon(.36, -.4, .42, -.3, .34, -.32));
        for (int i = 0; i < 5; i++) {
            d.add(Tone.BODY, Outline.strip(.012, .12 + .05 * i, -.22, .12 + .05 * i, -.14));
        }
        d.add(Tone.BODY, Outline.strip(.014, .08, -.18, .34, -.19))
                .add(Tone.BODY, Outline.strip(.008, -.36, -.7, -.2, -.78, -.1, -.7));
        d.add(Tone.BODY, Outline.strip(.01, -.02, -.3, .1, -.34, .12, -.28));
        d.accent(Shapes.blob(-.5, -.06, -.3, -.1, .4, -.03, .46, 0, -.5, 0));
    }

    static void mask(PaperCut d) {
        d.accent(Shapes.blob(
                0, -.62, -.2, -.74, -.5, -.78, -.74, -.66, -.7, -.42, -.5, -.3, -.26, -.34, -.1, -.42, 0, -.46, .1,
                -.42, .26, -.34, .5, -.3, .7, -.42, .74, -.66, .5, -.78, .2, -.74));
        d.body(Shapes.blob(-.5, -.48, -.36, -.6, -.18, -.56, -.16, -.48, -.3, -.44))
                .body(Shapes.blob(.5, -.48, .36, -.6, .18, -.56, .16, -.48, .3, -.44));
        for (int i = 0; i < 5; i++) {
            double x = .5 + .07 * i;
            d.add(
                    i % 2 == 0 ? Tone.BODY : Tone.ACCENT_DARK,
                    Shapes.blob(x, -.7, x + .06, -.86, x + .2 - .03 * i, -1.0, x + .1, -.84, x + .06, -.68));
        }
        d.body(Outline.strip(.03, -.68, -.5, -.76, -.24, -.86, 0))
                .add(
                        Tone.ACCENT_DARK,
                        Shapes.thick(.012, Shapes.blob(-.56, -.48, -.36, -.66, -.14, -.6, -.1, -.46, -.3, -.4)));
        d.add(Tone.ACCENT_DARK, Shapes.thick(.012, Shapes.blob(.56, -.48, .36, -.66, .14, -.6, .1, -.46, .3, -.4)));
        d.body(Shapes.blob(-.98, -.02, -.86, -.06, -.74, -.02, -.86, .0));
    }

    static void mirror(PaperCut d) {
        d.body(Shapes.blob(-.3, 0, -.28, -.04, -.06, -.07, -.05, -.22, .05, -.22, .06, -.07, .28, -.04, .3, 0));
        d.near(Shapes.ellipse(0, -.6, .32, .4));
        d.paper(Shapes.ellipse(0, -.6, .26, .34));
        d.add(Tone.GLASS, Shapes.blob(-.24, -.5, -.1, -.92, .04, -.93, -.14, -.34, -.2, -.4));
        d.add(
                Tone.BODY,
                Shapes.blob(
                        .0, -.28, .02, -.38, .04, -.44, -.02, -.5, -.04, -.6, .02, -.7, .12, -.7, .17, -.62, .19, -.56,
                        .17, -.54, .17, -.48, .1, -.45, .12, -.38, .2, -.33, .12, -.27));
        d.accent(Shapes.blob(0, -1.08, -.1, -1.02, -.2, -.96, -.1, -.97, 0, -.99, .1, -.97, .2, -.96, .1, -1.02))
                .accent(Shapes.circle(0, -1.05, .045));
        d.add(Tone.CUT, Shapes.thick(.008, Shapes.ellipse(0, -.6, .29, .37))).cut(.007, -.2, -.03, .2, -.03);
    }

    static void telephone(PaperCut d) {
        d.body(Shapes.blob(
                -.6, 0, -.62, -.08, -.5, -.3, -.3, -.48, -.22, -.62, .22, -.62, .3, -.48, .5, -.3, .62, -.08, .6, 0));
        d.paper(Shapes.circle(0, -.3, .19));
        d.add(Tone.BODY, Shapes.thick(.016, Shapes.circle(0, -.3, .17)));
        for (int i = 0; i < 10; i++) {
            double a = Math.toRadians(40 + 30 * i);
            d.body(Shapes.circle(Math.sin(a) * .125, -.3 - Math.cos(a) * .125, .03));
        }
        d.accent(Shapes.circle(0, -.3, .055));
        d.body(Shapes.box(-.26, -.74, .07, .16)).body(Shapes.box(.19, -.74, .07, .16));
        d.near(Shapes.blob(
                -.66, -.62, -.72, -.74, -.6, -.9, -.3, -.98, .3, -.98, .6, -.9, .72, -.74, .66, -.62, .46, -.6, .4,
                -.74, .2, -.84, -.2, -.84, -.4, -.74, -.46, -.6));
        d.body(Outline.strip(
                .028, .56, -.08, .74, -.02, .82, -.1, .74, -.16, .7, -.08, .84, -.0, .94, -.1, .86, -.17, .8, -.08, .96,
                .0, 1.14, -.02));
        d.cut(.01, -.5, -.86, -.2, -.93, .2, -.93, .5, -.86);
    }

    static void violin(PaperCut d) {
        PaperCut v = new PaperCut();
        v.body(Shapes.blob(
                0, 0, -.24, -.02, -.3, -.16, -.24, -.28, -.15, -.34, -.17, -.42, -.22, -.5, -.17, -.6, 0, -.63, .17,
                -.6, .22, -.5, .17, -.42, .15, -.34, .24, -.28, .3, -.16, .24, -.02));
        v.accent(Shapes.blob(
                0, -.025, -.21, -.045, -.265, -.16, -.21, -.265, -.12, -.33, -.14, -.43, -.185, -.5, -.14, -.575, 0,
                -.6, .14, -.575, .185, -.5, .14, -.43, .12, -.33, .21, -.265, .265, -.16, .21, -.045));
        v.body(Shapes.polygon(-.03, -.3, -.022, -.88, .022, -.88, .03, -.3))
                .body(Shapes.blob(-.03, -.86, -.04, -.95, 0, -1.0, .05, -.97, .03, -.86));
        v.body(Outline.strip(.016, -.09, -.94, .09, -.94)).body(Outline.strip(.016, -.09, -.9, .09, -.9));
        v.body(Shapes.blob(-.05, -.02, -.03, -.16, .03, -.16, .05, -.02)).body(Shapes.box(-.08, -.27, .16, .018));
        v.body(Outline.strip(.014, -.14, -.2, -.11, -.25, -.13, -.31, -.1, -.36))
                .body(Outline.strip(.014, .14, -.2, .11, -.25, .13, -.31, .1, -.36));
        v.add(Tone.EYE, Outline.strip(.004, -.012, -.12, -.01, -.86))
                .add(Tone.EYE, Outline.strip(.004, .012, -.12, .01, -.86));
        java.awt.geom.AffineTransform at = java.awt.geom.AffineTransform.getRotateInstance(.2);
        d.add(v, at);
        d.body(Outline.strip(.018, -.5, -.02, -.1, -.5, .04, -.98))
                .add(Tone.PAPER, Outline.strip(.008, -.46, -.02, -.06, -.52, .07, -.96));
    }
}
