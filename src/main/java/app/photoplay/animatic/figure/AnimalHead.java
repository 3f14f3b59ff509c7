package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Heads of creatures in profile, one head height, looking right; the neck leaves at the lower back. */
final class AnimalHead {

    private AnimalHead() {}

    static void add(PaperCut d, Species species, Face face, boolean near) {
        double open = face.mouth();
        switch (species) {
            case RABBIT -> rabbit(d, near);
            case CAT -> cat(d, near);
            case DOG -> dog(d, open, near);
            case HORSE -> WildHead.horse(d, near);
            case BIRD -> bird(d, open, near);
            case MOUSE -> mouse(d, near);
            case FOX -> WildHead.fox(d, open, near);
            case BEAR -> WildHead.bear(d, open, near);
            case WOLF -> WildHead.wolf(d, open, near);
            case FROG -> frog(d, open, near);
            case PIG -> pig(d, near);
            case STAG -> WildHead.stag(d, near);
            case LION -> WildHead.lion(d, open, near);
            case CATERPILLAR -> caterpillar(d);
            case HUMAN -> {}
        }
    }

    static void eye(PaperCut d, double x, double y, double size) {
        d.add(
                Tone.EYE,
                Shapes.blob(
                        x - size,
                        y + size * .1,
                        x - size * .3,
                        y - size * .65,
                        x + size * .6,
                        y - size * .6,
                        x + size,
                        y,
                        x + size * .4,
                        y + size * .5,
                        x - size * .4,
                        y + size * .5));
        d.body(Shapes.ellipse(x + size * .25, y - size * .05, size * .32, size * .5));
    }

    static void whiskers(PaperCut d, double x, double y, double length) {
        for (int i = -1; i <= 1; i++) {
            d.body(Outline.strip(
                    .011, x, y + .03 * i, x + length * .5, y + .07 * i - .02, x + length, y + .16 * i + .02));
        }
    }

    private static void rabbit(PaperCut d, boolean near) {
        d.body(Shapes.blob(-.1, -.3, -.3, -.7, -.44, -1.1, -.4, -1.36, -.28, -1.4, -.12, -1.16, -.02, -.74, .04, -.34));
        d.near(Shapes.blob(.0, -.34, -.08, -.74, -.1, -1.2, .0, -1.46, .1, -1.42, .18, -1.14, .18, -.7, .16, -.34));
        d.accent(Shapes.blob(.04, -.5, .0, -.8, .0, -1.16, .05, -1.3, .1, -1.12, .12, -.78, .1, -.5));
        d.body(Shapes.blob(
                .0, -.4, .2, -.4, .36, -.28, .47, -.1, .56, .06, .555, .15, .5, .2, .46, .24, .4, .31, .24, .36, .06,
                .42, -.16, .42, -.34, .3, -.42, .08, -.38, -.18, -.22, -.34));
        whiskers(d, .44, .16, .34);
        eye(d, .2, -.08, .085);
        d.cut(.014, .46, .2, .4, .22, .34, .19).cut(.012, .55, .1, .51, .12, .49, .17);
        if (near) {
            d.cut(.008, .1, .2, .02, .26, -.08, .24).cut(.008, .06, .28, -.04, .33, -.14, .3);
        }
    }

    private static void cat(PaperCut d, boolean near) {
        d.body(Shapes.blob(-.3, -.26, -.34, -.52, -.3, -.74, -.12, -.58, .02, -.42));
        d.near(Shapes.polygon(-.06, -.36, .06, -.74, .24, -.3));
        d.body(Shapes.blob(
                .0, -.42, .18, -.42, .34, -.3, .4, -.14, .47, -.04, .52, .03, .5, .1, .45, .14, .46, .2, .42, .27, .3,
                .34, .12, .38, -.1, .42, -.34, .32, -.46, .1, -.42, -.16, -.26, -.36));
        d.body(Shapes.polygon(-.3, .2, -.56, .34, -.3, .36)).body(Shapes.polygon(-.2, .3, -.36, .5, -.06, .4));
        whiskers(d, .4, .15, .42);
        eye(d, .24, -.08, .095);
        d.cut(.013, .45, .14, .38, .19, .28, .16, .2, .09);
        d.cut(.01, .08, -.62, .1, -.48, .16, -.38);
        if (near) {
            d.cut(.008, .0, -.34, .06, -.26).cut(.008, -.1, -.3, -.02, -.22).cut(.008, -.3, -.1, -.18, -.08);
            d.cut(.008, -.36, .04, -.22, .04);
        }
    }

    private static void dog(PaperCut d, double open, boolean near) {
        double drop = open * .12;
        d.body(Shapes.blob(
                .16,
                .16,
                .4,
                .2 + drop,
                .6,
                .22 + drop * 1.6,
                .58,
                .29 + drop * 1.6,
                .36,
                .33 + drop,
                .14,
                .36,
                .0,
                .3));
        d.body(Shapes.blob(
                -.06, -.42, .16, -.4, .28, -.28, .32, -.16, .46, -.1, .64, -.06, .72, .0, .71, .09, .64, .15, .54, .2,
                .4, .21, .26, .26, .1, .36, -.12, .42, -.34, .32, -.44, .08, -.4, -.2, -.26, -.36));
        d.near(Shapes.blob(
                -.14, -.34, .02, -.3, .08, -.1, .06, .16, -.02, .36, -.14, .4, -.24, .26, -.28, .02, -.26, -.2));
        eye(d, .23, -.11, .07);
        d.cut(.012, .62, .155, .46, .205, .34, .17);
        d.add(Tone.EYE, Shapes.circle(.655, -.005, .022));
        if (near) {
            d.cut(.008, -.12, -.18, -.1, .04, -.12, .26).cut(.008, -.02, -.16, .0, .04, -.04, .24);
        }
    }

    private static void bird(PaperCut d, double open, boolean near) {
        d.accent(Shapes.blob(
                -.12, -.36, -.3, -.58, -.5, -.66, -.42, -.54, -.58, -.5, -.44, -.42, -.52, -.32, -.3, -.28));
        d.body(Shapes.blob(.3, .06, .52, .1 + open * .1, .66, .18 + open * .2, .5, .2 + open * .18, .3, .18));
        d.body(Shapes.blob(.34, -.18, .52, -.14, .72, -.02, .84, .2, .78, .2, .64, .1, .46, .08, .3, .1));
        d.body(Shapes.blob(
                .02, -.44, .2, -.42, .34, -.3, .42, -.12, .38, .06, .28, .2, .16, .34, .12, .5, -.2, .52, -.34, .34,
                -.42, .08, -.38, -.18, -.22, -.36));
        eye(d, .2, -.14, .075);
        d.cut(.012, .76, .16, .6, .07, .4, .06);
        if (near) {
            for (int row = 0; row < 3; row++) {
                for (int i = 0; i < 3; i++) {
                    double x = -.28 + .15 * i + .06 * row;
                    double y = .06 + .14 * row;
                    d.cut(.008, x, y, x + .05, y + .05, x + .1, y);
                }
            }
        }
    }

    private static void mouse(PaperCut d, boolean near) {
        d.body(Shapes.circle(-.3, -.36, .25));
        d.body(Shapes.blob(
                -.02, -.36, .16, -.34, .34, -.2, .52, -.04, .64, .1, .63, .17, .56, .2, .44, .25, .24, .34, .02, .4,
                -.2, .38, -.36, .22, -.4, .0, -.3, -.22, -.16, -.32));
        d.near(Shapes.circle(-.08, -.4, .27));
        d.accent(Shapes.circle(-.07, -.39, .19));
        whiskers(d, .52, .14, .36);
        d.body(Shapes.circle(.63, .125, .05));
        eye(d, .28, -.04, .07);
        d.cut(.012, .54, .2, .46, .22, .4, .19);
        if (near) {
            d.cut(.008, .1, .2, .02, .26, -.06, .24).cut(.008, -.12, .18, -.2, .24);
        }
    }

    private static void frog(PaperCut d, double open, boolean near) {
        double drop = open * .14;
        d.body(Shapes.blob(
                .1, .1, .4, .14 + drop, .56, .13 + drop, .5, .28 + drop, .26, .4 + drop * .5, -.1, .44, -.3, .3));
        d.body(Shapes.blob(
                -.1, -.3, .0, -.46, .16, -.5, .28, -.42, .3, -.28, .44, -.14, .58, .02, .6, .1, .54, .15, .3, .17, .1,
                .2, -.1, .4, -.36, .36, -.46, .16, -.36, -.1));
        d.paper(Shapes.circle(.15, -.34, .1));
        d.body(Shapes.ellipse(.19, -.34, .06, .035));
        d.cut(.016, .56, .12, .36, .15, .12, .14, .0, .06).cut(.012, .5, .0, .48, .02);
        if (near) {
            d.add(Tone.CUT, Shapes.circle(-.16, -.04, .03)).add(Tone.CUT, Shapes.circle(-.26, .1, .022));
        }
    }

    private static void pig(PaperCut d, boolean near) {
        d.body(Shapes.blob(
                -.02, -.42, .18, -.38, .32, -.22, .42, -.08, .56, -.04, .63, -.07, .67, .06, .66, .18, .58, .17, .5, .2,
                .44, .28, .34, .36, .14, .42, -.12, .46, -.38, .36, -.48, .1, -.42, -.18, -.24, -.36));
        d.near(Shapes.blob(-.14, -.38, -.04, -.62, .14, -.66, .18, -.5, .26, -.34, .12, -.2, -.02, -.24));
        eye(d, .26, -.08, .065);
        d.add(Tone.EYE, Shapes.ellipse(.625, .03, .014, .03)).cut(.013, .5, .2, .4, .25, .3, .2);
        if (near) {
            d.cut(.008, .5, -.02, .52, .08, .51, .16).cut(.008, .0, .22, -.1, .3, -.2, .28);
        }
    }

    private static void caterpillar(PaperCut d) {
        d.body(Outline.strip(.035, .0, -.36, -.06, -.6, .04, -.76))
                .body(Outline.strip(.035, .16, -.34, .2, -.56, .34, -.68));
        d.accent(Shapes.circle(.05, -.78, .07)).accent(Shapes.circle(.36, -.7, .07));
        d.body(Shapes.blob(
                .0, -.42, .22, -.4, .38, -.24, .46, -.04, .52, .06, .46, .14, .48, .22, .4, .32, .2, .42, -.06, .44,
                -.3, .34, -.42, .1, -.36, -.2, -.2, -.36));
        eye(d, .25, -.1, .09);
        d.cut(.014, .46, .2, .36, .26, .26, .22).cut(.012, .1, .1, .02, .2, -.1, .2);
    }
}
