package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Things in the hand; each leaves the outline of the body, else a shadow would swallow it. */
final class HeldThing {

    private HeldThing() {}

    /** Adds what an act holds, the grip at x, y in head heights. */
    static void add(PaperCut d, Act.Held held, double x, double y) {
        switch (held) {
            case NOTHING -> {}
            case GLASS -> glass(d, x, y);
            case CUP -> cup(d, x, y);
            case BOOK -> book(d, x, y);
            case LETTER ->
                d.paper(Outline.placed(Shapes.polygon(-.06, -.42, .44, -.5, .5, .2, .0, .26), x, y - .06, -12, 1))
                        .add(Tone.BODY, Outline.placed(Outline.strip(.02, .06, -.28, .36, -.34), x, y - .06, -12, 1))
                        .add(Tone.BODY, Outline.placed(Outline.strip(.02, .08, -.14, .38, -.2), x, y - .06, -12, 1))
                        .add(Tone.BODY, Outline.placed(Outline.strip(.02, .1, .0, .3, -.04), x, y - .06, -12, 1));
            case UMBRELLA -> umbrella(d, x, y);
            case CIGARETTE ->
                d.paper(Outline.placed(Shapes.box(0, -.03, .3, .05), x, y, -6, 1))
                        .accent(Shapes.circle(x + .3, y - .03, .035));
            case LANTERN -> lantern(d, x, y);
            case SUITCASE -> suitcase(d, x, y);
            case PHONE ->
                d.body(Outline.placed(
                                Shapes.blob(
                                        -.16, -.34, .02, -.4, .1, -.3, .02, -.2, -.02, .1, .1, .22, .14, .34, .0, .38,
                                        -.12, .3, -.12, -.1),
                                x,
                                y - .05,
                                8,
                                .95))
                        .body(Outline.strip(.03, x, y + .24, x + .1, y + .6, x - .05, y + .9, x + .1, y + 1.3));
            case WATCH -> watch(d, x, y);
            case GUN ->
                d.body(Outline.placed(
                        Shapes.polygon(
                                -.12, .18, -.1, -.1, -.14, -.22, .62, -.24, .62, -.12, .2, -.1, .14, .0, .08, .02, .04,
                                .2),
                        x,
                        y,
                        0,
                        1));
            case KNIFE ->
                d.paper(Outline.placed(Shapes.blob(.0, -.05, .3, -.09, .68, .0, .3, .05, .0, .05), x, y, -35, 1))
                        .body(Outline.placed(Shapes.box(-.2, -.06, .26, .12), x, y, -35, 1));
            case BOX ->
                d.near(Shapes.box(x - .5, y - .62, 1.15, .8))
                        .add(Tone.ACCENT, Shapes.box(x + .02, y - .62, .12, .8))
                        .accent(Shapes.blob(
                                x + .08, y - .62, x - .14, y - .84, x + .02, y - .86, x + .08, y - .66, x + .2, y - .86,
                                x + .3, y - .8));
            case VIOLIN -> violin(d, x, y);
        }
    }

    private static void glass(PaperCut d, double x, double y) {
        d.add(
                Tone.GLASS,
                Outline.placed(
                        Shapes.blob(
                                -.17, -.62, -.21, -.36, -.14, -.16, -.03, -.08, -.025, .24, -.14, .32, .14, .32, .025,
                                .24, .03, -.08, .14, -.16, .21, -.36, .17, -.62),
                        x + .04,
                        y - .12,
                        6,
                        1));
        d.accent(Outline.placed(
                Shapes.blob(-.18, -.4, -.13, -.2, 0, -.11, .13, -.2, .18, -.4, 0, -.38), x + .04, y - .12, 6, 1));
    }

    private static void cup(PaperCut d, double x, double y) {
        d.near(Shapes.blob(
                x - .02, y - .3, x + .02, y - .06, x + .16, y + .04, x + .32, y - .06, x + .36, y - .3, x + .16,
                y - .28));
        d.body(Outline.strip(.045, x + .02, y - .22, x - .1, y - .18, x - .08, y - .06, x + .06, y - .04));
        d.body(Shapes.ellipse(x + .17, y + .08, .3, .05));
        d.add(Tone.ACCENT, Outline.strip(.05, x, y - .2, x + .17, y - .17, x + .35, y - .2));
    }

    private static void book(PaperCut d, double x, double y) {
        d.paper(Outline.placed(
                Shapes.blob(-.1, -.4, .12, -.44, .3, -.34, .34, .14, .16, .06, -.06, .1), x + .04, y - .1, 22, 1));
        d.near(Outline.placed(
                Shapes.polygon(-.14, -.42, -.08, -.44, -.02, .14, .36, .16, .36, .24, -.08, .22),
                x + .04,
                y - .1,
                22,
                1));
        d.accent(Outline.placed(Outline.strip(.045, .2, .18, .24, .42), x + .04, y - .1, 22, 1));
    }

    private static void umbrella(PaperCut d, double x, double y) {
        double r = 2.0;
        double cx = x + .06;
        double top = y - 3.35;
        double rimY = top + r * .74;
        d.body(Outline.strip(.07, x - .06, y + .35, x - .02, y - .2, cx, top - .12));
        d.body(Outline.strip(.07, x - .06, y + .35, x - .02, y + .5, x + .12, y + .5, x + .16, y + .38));
        java.awt.geom.Path2D canopy = new java.awt.geom.Path2D.Double();
        canopy.moveTo(cx - r, rimY);
        canopy.curveTo(cx - r * .86, rimY - r * .6, cx - r * .42, top, cx, top);
        canopy.curveTo(cx + r * .42, top, cx + r * .86, rimY - r * .6, cx + r, rimY);
        for (int i = 0; i < 5; i++) {
            double to = cx + r - 2 * r * (i + 1) / 5;
            canopy.quadTo(to + r / 5, rimY - .3, to, rimY);
        }
        canopy.closePath();
        d.body(canopy);
        for (int i = 1; i < 5; i++) {
            double at = cx + r - 2 * r * i / 5;
            d.cut(.03, at, rimY - .05, cx + (at - cx) * .82, rimY - r * .4, cx + (at - cx) * .3, top + .06);
        }
        d.accent(Shapes.blob(cx - .14, top + .02, cx, top - .1, cx + .14, top + .02, cx, top + .08));
    }

    private static void lantern(PaperCut d, double x, double y) {
        d.body(Outline.strip(.045, x - .2, y + .34, x - .2, y + .08, x, y - .02, x + .2, y + .08, x + .2, y + .34));
        d.paper(Shapes.blob(
                x - .19, y + .38, x - .24, y + .6, x - .19, y + .84, x + .19, y + .84, x + .24, y + .6, x + .19,
                y + .38));
        d.body(Shapes.polygon(x - .26, y + .4, x - .12, y + .22, x + .12, y + .22, x + .26, y + .4));
        d.body(Shapes.blob(x - .27, y + .82, x + .27, y + .82, x + .3, y + .96, x - .3, y + .96));
        d.body(Shapes.box(x - .015, y + .36, .03, .48));
    }

    private static void suitcase(PaperCut d, double x, double y) {
        d.near(new java.awt.geom.RoundRectangle2D.Double(x - .6, y + .22, 1.5, 1.05, .16, .16));
        d.body(Shapes.thick(
                .075, new java.awt.geom.Arc2D.Double(x - .06, y + .0, .42, .5, 0, 180, java.awt.geom.Arc2D.OPEN)));
        d.accent(Shapes.box(x - .36, y + .22, .1, 1.05)).accent(Shapes.box(x + .56, y + .22, .1, 1.05));
        d.cut(.025, x - .56, y + .42, x + .86, y + .42);
    }

    private static void watch(PaperCut d, double x, double y) {
        d.body(Shapes.circle(x + .14, y - .24, .25)).paper(Shapes.circle(x + .14, y - .24, .19));
        d.body(Shapes.thick(.035, Shapes.circle(x + .0, y - .5, .06)));
        d.body(Outline.strip(.025, x + .14, y - .24, x + .2, y - .36))
                .body(Outline.strip(.025, x + .14, y - .24, x + .24, y - .22));
        d.add(Tone.ACCENT, Outline.strip(.03, x, y - .5, x - .2, y - .2, x - .5, y + .1, x - .8, y + .0));
    }

    private static void violin(PaperCut d, double x, double y) {
        d.near(Outline.placed(
                Shapes.blob(
                        -.7, -.02, -.62, -.24, -.4, -.26, -.24, -.14, -.04, -.22, .1, -.12, .12, .06, .0, .16, -.22,
                        .12, -.4, .24, -.6, .2),
                x - .42,
                y - .16,
                12,
                1));
        d.body(Outline.placed(Outline.strip(.07, .08, -.02, .66, -.06, .78, -.12), x - .42, y - .16, 12, 1));
        d.add(Tone.ACCENT, Outline.placed(Shapes.ellipse(-.46, 0, .05, .12), x - .42, y - .16, 12, 1));
        d.body(Outline.strip(.03, x - .85, y - 1.0, x - .5, y - .2, x - .1, y + .7));
    }
}
