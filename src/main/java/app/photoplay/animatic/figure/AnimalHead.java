package app.photoplay.animatic.figure;

/** Heads of creatures in profile, one head height, looking right; the neck leaves at the lower back. */
final class AnimalHead {

    private AnimalHead() {}

    static void add(Drawing d, Species species, Face face, boolean near) {
        double open = face.mouth();
        switch (species) {
            case RABBIT -> rabbit(d, near);
            case CAT -> cat(d, near);
            case DOG -> dog(d, open, near);
            case HORSE -> horse(d, near);
            case BIRD -> bird(d, open, near);
            case MOUSE -> mouse(d, near);
            case FOX -> fox(d, open, near);
            case BEAR -> bear(d, open, near);
            case WOLF -> wolf(d, open, near);
            case FROG -> frog(d, open, near);
            case PIG -> pig(d, near);
            case STAG -> stag(d, near);
            case LION -> lion(d, open, near);
            case CATERPILLAR -> caterpillar(d);
            case HUMAN -> {}
        }
    }

    private static void eye(Drawing d, double x, double y, double size) {
        d.add(
                Tone.EYE,
                Outline.smooth(
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
        d.body(Outline.ellipse(x + size * .25, y - size * .05, size * .32, size * .5));
    }

    private static void whiskers(Drawing d, double x, double y, double length) {
        for (int i = -1; i <= 1; i++) {
            d.body(Outline.strip(
                    .011, x, y + .03 * i, x + length * .5, y + .07 * i - .02, x + length, y + .16 * i + .02));
        }
    }

    private static void rabbit(Drawing d, boolean near) {
        d.body(Outline.smooth(
                -.1, -.3, -.3, -.7, -.44, -1.1, -.4, -1.36, -.28, -1.4, -.12, -1.16, -.02, -.74, .04, -.34));
        d.near(Outline.smooth(.0, -.34, -.08, -.74, -.1, -1.2, .0, -1.46, .1, -1.42, .18, -1.14, .18, -.7, .16, -.34));
        d.accent(Outline.smooth(.04, -.5, .0, -.8, .0, -1.16, .05, -1.3, .1, -1.12, .12, -.78, .1, -.5));
        d.body(Outline.smooth(
                .0, -.4, .2, -.4, .36, -.28, .47, -.1, .56, .06, .555, .15, .5, .2, .46, .24, .4, .31, .24, .36, .06,
                .42, -.16, .42, -.34, .3, -.42, .08, -.38, -.18, -.22, -.34));
        whiskers(d, .44, .16, .34);
        eye(d, .2, -.08, .085);
        d.cut(.014, .46, .2, .4, .22, .34, .19).cut(.012, .55, .1, .51, .12, .49, .17);
        if (near) {
            d.cut(.008, .1, .2, .02, .26, -.08, .24).cut(.008, .06, .28, -.04, .33, -.14, .3);
        }
    }

    private static void cat(Drawing d, boolean near) {
        d.body(Outline.smooth(-.3, -.26, -.34, -.52, -.3, -.74, -.12, -.58, .02, -.42));
        d.near(Outline.polygon(-.06, -.36, .06, -.74, .24, -.3));
        d.body(Outline.smooth(
                .0, -.42, .18, -.42, .34, -.3, .4, -.14, .47, -.04, .52, .03, .5, .1, .45, .14, .46, .2, .42, .27, .3,
                .34, .12, .38, -.1, .42, -.34, .32, -.46, .1, -.42, -.16, -.26, -.36));
        d.body(Outline.polygon(-.3, .2, -.56, .34, -.3, .36)).body(Outline.polygon(-.2, .3, -.36, .5, -.06, .4));
        whiskers(d, .4, .15, .42);
        eye(d, .24, -.08, .095);
        d.cut(.013, .45, .14, .38, .19, .28, .16, .2, .09);
        d.cut(.01, .08, -.62, .1, -.48, .16, -.38);
        if (near) {
            d.cut(.008, .0, -.34, .06, -.26).cut(.008, -.1, -.3, -.02, -.22).cut(.008, -.3, -.1, -.18, -.08);
            d.cut(.008, -.36, .04, -.22, .04);
        }
    }

    private static void dog(Drawing d, double open, boolean near) {
        double drop = open * .12;
        d.body(Outline.smooth(
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
        d.body(Outline.smooth(
                -.06, -.42, .16, -.4, .28, -.28, .32, -.16, .46, -.1, .64, -.06, .72, .0, .71, .09, .64, .15, .54, .2,
                .4, .21, .26, .26, .1, .36, -.12, .42, -.34, .32, -.44, .08, -.4, -.2, -.26, -.36));
        d.near(Outline.smooth(
                -.14, -.34, .02, -.3, .08, -.1, .06, .16, -.02, .36, -.14, .4, -.24, .26, -.28, .02, -.26, -.2));
        eye(d, .23, -.11, .07);
        d.cut(.012, .62, .155, .46, .205, .34, .17);
        d.add(Tone.EYE, Outline.circle(.655, -.005, .022));
        if (near) {
            d.cut(.008, -.12, -.18, -.1, .04, -.12, .26).cut(.008, -.02, -.16, .0, .04, -.04, .24);
        }
    }

    private static void horse(Drawing d, boolean near) {
        d.body(Outline.smooth(-.22, -.3, -.26, -.52, -.16, -.72, -.08, -.56, -.06, -.36));
        d.body(Outline.smooth(
                -.1, -.46, .08, -.42, .26, -.26, .44, .02, .62, .26, .7, .42, .68, .54, .58, .58, .5, .62, .4, .58, .34,
                .44, .2, .34, .06, .34, -.08, .46, -.2, .7, -.4, .62, -.44, .2, -.36, -.16, -.24, -.38));
        d.near(Outline.smooth(-.12, -.38, -.14, -.58, -.04, -.8, .04, -.62, .04, -.38));
        d.accent(Outline.smooth(
                -.06, -.48, .08, -.44, .1, -.3, .0, -.36, -.1, -.34, -.2, -.14, -.3, .1, -.34, .4, -.44, .66, -.62, .6,
                -.54, .46, -.64, .36, -.54, .2, -.6, .08, -.48, -.06, -.5, -.2, -.36, -.26, -.3, -.4));
        eye(d, .12, -.16, .075);
        d.add(Tone.EYE, Outline.ellipse(.61, .4, .03, .02)).cut(.013, .56, .53, .46, .52, .42, .46);
        d.cut(.022, .14, .3, .24, .1, .34, .0).cut(.022, .1, .2, -.1, .14, -.2, .0);
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.01, -.14, -.36, -.32, -.02, -.44, .46));
        }
    }

    private static void bird(Drawing d, double open, boolean near) {
        d.accent(Outline.smooth(
                -.12, -.36, -.3, -.58, -.5, -.66, -.42, -.54, -.58, -.5, -.44, -.42, -.52, -.32, -.3, -.28));
        d.body(Outline.smooth(.3, .06, .52, .1 + open * .1, .66, .18 + open * .2, .5, .2 + open * .18, .3, .18));
        d.body(Outline.smooth(.34, -.18, .52, -.14, .72, -.02, .84, .2, .78, .2, .64, .1, .46, .08, .3, .1));
        d.body(Outline.smooth(
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

    private static void mouse(Drawing d, boolean near) {
        d.body(Outline.circle(-.3, -.36, .25));
        d.body(Outline.smooth(
                -.02, -.36, .16, -.34, .34, -.2, .52, -.04, .64, .1, .63, .17, .56, .2, .44, .25, .24, .34, .02, .4,
                -.2, .38, -.36, .22, -.4, .0, -.3, -.22, -.16, -.32));
        d.near(Outline.circle(-.08, -.4, .27));
        d.accent(Outline.circle(-.07, -.39, .19));
        whiskers(d, .52, .14, .36);
        d.body(Outline.circle(.63, .125, .05));
        eye(d, .28, -.04, .07);
        d.cut(.012, .54, .2, .46, .22, .4, .19);
        if (near) {
            d.cut(.008, .1, .2, .02, .26, -.06, .24).cut(.008, -.12, .18, -.2, .24);
        }
    }

    private static void fox(Drawing d, double open, boolean near) {
        double drop = open * .12;
        d.body(Outline.smooth(.16, .14, .44, .18 + drop, .68, .17 + drop * 1.7, .46, .26 + drop, .2, .32, .02, .28));
        d.body(Outline.polygon(-.34, -.2, -.32, -.76, -.04, -.38));
        d.near(Outline.polygon(-.12, -.34, .02, -.82, .2, -.28));
        d.body(Outline.smooth(
                .0, -.4, .16, -.38, .28, -.26, .38, -.12, .58, -.02, .78, .07, .8, .11, .76, .145, .56, .19, .4, .22,
                .24, .28, .12, .3, .02, .42, -.08, .36, -.2, .52, -.26, .38, -.44, .44, -.4, .26, -.54, .16, -.44, .02,
                -.42, -.16, -.26, -.34));
        d.accent(Outline.smooth(.0, .34, .1, .28, .26, .26, .42, .215, .3, .18, .14, .18, .0, .24, -.1, .34));
        eye(d, .25, -.1, .08);
        d.body(Outline.circle(.785, .095, .035));
        d.cut(.012, .74, .145, .56, .175, .42, .16).cut(.01, .03, -.68, .05, -.5, .12, -.38);
        if (near) {
            d.cut(.008, -.3, .1, -.18, .14, -.1, .24).cut(.008, -.34, -.04, -.22, .02);
        }
    }

    private static void bear(Drawing d, double open, boolean near) {
        double drop = open * .12;
        d.body(Outline.smooth(
                .14, .18, .4, .22 + drop, .58, .22 + drop * 1.5, .54, .3 + drop * 1.4, .3, .36 + drop, .1, .36));
        d.body(Outline.circle(-.26, -.4, .17));
        d.near(Outline.circle(-.02, -.42, .17));
        d.body(Outline.smooth(
                -.08, -.48, .12, -.46, .26, -.34, .33, -.16, .46, -.08, .6, -.05, .67, .02, .66, .12, .58, .2, .44, .24,
                .28, .3, .12, .4, -.14, .5, -.4, .44, -.54, .18, -.5, -.16, -.32, -.4));
        d.accent(Outline.circle(-.015, -.415, .09));
        eye(d, .22, -.12, .06);
        d.add(Tone.EYE, Outline.ellipse(.61, .0, .035, .022)).cut(.013, .6, .19, .46, .225, .36, .17);
        if (near) {
            d.cut(.009, -.3, .1, -.22, .16).cut(.009, -.16, .24, -.08, .3).cut(.009, -.34, .28, -.26, .34);
            d.cut(.009, -.1, .04, -.02, .1);
        }
    }

    private static void wolf(Drawing d, double open, boolean near) {
        double drop = open * .14 + .03;
        d.body(Outline.smooth(.1, .16, .42, .22 + drop, .7, .2 + drop * 1.7, .5, .3 + drop * 1.3, .2, .36, .0, .32));
        d.body(Outline.polygon(-.34, -.24, -.42, -.72, -.08, -.4));
        d.near(Outline.polygon(-.16, -.36, -.08, -.82, .14, -.3));
        d.body(Outline.smooth(
                -.02, -.42, .14, -.4, .28, -.28, .4, -.15, .6, -.1, .82, -.03, .87, .04, .82, .12, .6, .18, .42, .22,
                .24, .3, .08, .46, -.02, .4, -.14, .62, -.22, .46, -.4, .6, -.4, .4, -.6, .36, -.48, .18, -.6, .04,
                -.44, -.06, -.46, -.2, -.28, -.36));
        d.paper(Outline.polygon(.72, .13, .745, .22, .77, .12)).paper(Outline.polygon(.56, .17, .575, .24, .6, .165));
        d.paper(Outline.polygon(.46, .2, .47, .26, .5, .19));
        eye(d, .27, -.13, .075);
        d.body(Outline.strip(.03, .16, -.2, .26, -.19, .36, -.13));
        if (near) {
            d.cut(.008, -.3, .1, -.18, .16, -.12, .28)
                    .cut(.008, -.36, -.08, -.22, .0)
                    .cut(.008, -.1, .18, .0, .28);
        }
    }

    private static void frog(Drawing d, double open, boolean near) {
        double drop = open * .14;
        d.body(Outline.smooth(
                .1, .1, .4, .14 + drop, .56, .13 + drop, .5, .28 + drop, .26, .4 + drop * .5, -.1, .44, -.3, .3));
        d.body(Outline.smooth(
                -.1, -.3, .0, -.46, .16, -.5, .28, -.42, .3, -.28, .44, -.14, .58, .02, .6, .1, .54, .15, .3, .17, .1,
                .2, -.1, .4, -.36, .36, -.46, .16, -.36, -.1));
        d.paper(Outline.circle(.15, -.34, .1));
        d.body(Outline.ellipse(.19, -.34, .06, .035));
        d.cut(.016, .56, .12, .36, .15, .12, .14, .0, .06).cut(.012, .5, .0, .48, .02);
        if (near) {
            d.add(Tone.CUT, Outline.circle(-.16, -.04, .03)).add(Tone.CUT, Outline.circle(-.26, .1, .022));
        }
    }

    private static void pig(Drawing d, boolean near) {
        d.body(Outline.smooth(
                -.02, -.42, .18, -.38, .32, -.22, .42, -.08, .56, -.04, .63, -.07, .67, .06, .66, .18, .58, .17, .5, .2,
                .44, .28, .34, .36, .14, .42, -.12, .46, -.38, .36, -.48, .1, -.42, -.18, -.24, -.36));
        d.near(Outline.smooth(-.14, -.38, -.04, -.62, .14, -.66, .18, -.5, .26, -.34, .12, -.2, -.02, -.24));
        eye(d, .26, -.08, .065);
        d.add(Tone.EYE, Outline.ellipse(.625, .03, .014, .03)).cut(.013, .5, .2, .4, .25, .3, .2);
        if (near) {
            d.cut(.008, .5, -.02, .52, .08, .51, .16).cut(.008, .0, .22, -.1, .3, -.2, .28);
        }
    }

    private static void stag(Drawing d, boolean near) {
        d.body(Outline.strip(.05, -.16, -.36, -.34, -.66, -.36, -1.0, -.22, -1.26));
        d.body(Outline.strip(.038, -.34, -.7, -.54, -.86)).body(Outline.strip(.036, -.36, -.96, -.54, -1.16));
        d.near(Outline.strip(.05, -.02, -.38, -.06, -.7, .06, -1.02, .26, -1.22));
        d.body(Outline.strip(.038, -.05, -.66, .16, -.8)).body(Outline.strip(.036, .04, -.98, .0, -1.22));
        d.body(Outline.smooth(-.24, -.26, -.46, -.34, -.62, -.28, -.52, -.14, -.3, -.12));
        d.body(Outline.smooth(
                -.1, -.42, .1, -.4, .24, -.26, .38, -.02, .54, .14, .6, .24, .56, .33, .46, .35, .34, .32, .22, .3, .08,
                .34, -.06, .5, -.36, .5, -.42, .2, -.36, -.14, -.26, -.34));
        eye(d, .14, -.14, .075);
        d.add(Tone.EYE, Outline.ellipse(.54, .22, .025, .018)).cut(.012, .5, .32, .42, .3, .36, .26);
        if (near) {
            d.cut(.008, -.26, .2, -.2, .32).cut(.008, -.16, .14, -.1, .26).cut(.008, -.3, .0, -.22, .08);
        }
    }

    private static void lion(Drawing d, double open, boolean near) {
        d.accent(Outline.smooth(
                .2, -.5, .06, -.66, -.1, -.6, -.26, -.74, -.38, -.58, -.58, -.6, -.58, -.4, -.78, -.3, -.68, -.12, -.82,
                .06, -.66, .18, -.74, .4, -.54, .44, -.52, .66, -.32, .6, -.2, .78, -.04, .6, .12, .66, .18, .46, .3,
                .38, .2, .1, .14, -.2));
        double drop = open * .12;
        d.body(Outline.smooth(.14, .18, .4, .24 + drop, .52, .24 + drop, .5, .36 + drop, .32, .42 + drop, .1, .36));
        d.body(Outline.smooth(
                -.02, -.44, .16, -.44, .3, -.32, .36, -.16, .5, -.08, .58, .0, .58, .1, .52, .2, .42, .25, .26, .32, .1,
                .4, -.12, .36, -.26, .2, -.3, -.06, -.2, -.32));
        d.near(Outline.circle(-.1, -.36, .13));
        eye(d, .24, -.12, .075);
        whiskers(d, .42, .16, .3);
        d.cut(.014, .55, .06, .5, .1, .47, .18, .38, .22, .3, .16);
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.3, -.4, -.48, -.3, -.6, -.12));
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.34, .0, -.5, .1, -.6, .3));
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.24, .3, -.3, .46, -.28, .58));
        }
    }

    private static void caterpillar(Drawing d) {
        d.body(Outline.strip(.035, .0, -.36, -.06, -.6, .04, -.76))
                .body(Outline.strip(.035, .16, -.34, .2, -.56, .34, -.68));
        d.accent(Outline.circle(.05, -.78, .07)).accent(Outline.circle(.36, -.7, .07));
        d.body(Outline.smooth(
                .0, -.42, .22, -.4, .38, -.24, .46, -.04, .52, .06, .46, .14, .48, .22, .4, .32, .2, .42, -.06, .44,
                -.3, .34, -.42, .1, -.36, -.2, -.2, -.36));
        eye(d, .25, -.1, .09);
        d.cut(.014, .46, .2, .36, .26, .26, .22).cut(.012, .1, .1, .02, .2, -.1, .2);
    }
}
