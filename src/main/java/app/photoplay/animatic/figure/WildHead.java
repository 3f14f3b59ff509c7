package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Heads of the large and the wild creatures in profile, one head height, looking right. */
final class WildHead {

    private WildHead() {}

    static void fox(PaperCut d, double open, boolean near) {
        double drop = open * .12;
        d.body(Shapes.blob(.16, .14, .44, .18 + drop, .68, .17 + drop * 1.7, .46, .26 + drop, .2, .32, .02, .28));
        d.body(Shapes.polygon(-.34, -.2, -.32, -.76, -.04, -.38));
        d.near(Shapes.polygon(-.12, -.34, .02, -.82, .2, -.28));
        d.body(Shapes.blob(
                .0, -.4, .16, -.38, .28, -.26, .38, -.12, .58, -.02, .78, .07, .8, .11, .76, .145, .56, .19, .4, .22,
                .24, .28, .12, .3, .02, .42, -.08, .36, -.2, .52, -.26, .38, -.44, .44, -.4, .26, -.54, .16, -.44, .02,
                -.42, -.16, -.26, -.34));
        d.accent(Shapes.blob(.0, .34, .1, .28, .26, .26, .42, .215, .3, .18, .14, .18, .0, .24, -.1, .34));
        AnimalHead.eye(d, .25, -.1, .08);
        d.body(Shapes.circle(.785, .095, .035));
        d.cut(.012, .74, .145, .56, .175, .42, .16).cut(.01, .03, -.68, .05, -.5, .12, -.38);
        if (near) {
            d.cut(.008, -.3, .1, -.18, .14, -.1, .24).cut(.008, -.34, -.04, -.22, .02);
        }
    }

    static void bear(PaperCut d, double open, boolean near) {
        double drop = open * .12;
        d.body(Shapes.blob(
                .14, .18, .4, .22 + drop, .58, .22 + drop * 1.5, .54, .3 + drop * 1.4, .3, .36 + drop, .1, .36));
        d.body(Shapes.circle(-.26, -.4, .17));
        d.near(Shapes.circle(-.02, -.42, .17));
        d.body(Shapes.blob(
                -.08, -.48, .12, -.46, .26, -.34, .33, -.16, .46, -.08, .6, -.05, .67, .02, .66, .12, .58, .2, .44, .24,
                .28, .3, .12, .4, -.14, .5, -.4, .44, -.54, .18, -.5, -.16, -.32, -.4));
        d.accent(Shapes.circle(-.015, -.415, .09));
        AnimalHead.eye(d, .22, -.12, .06);
        d.add(Tone.EYE, Shapes.ellipse(.61, .0, .035, .022)).cut(.013, .6, .19, .46, .225, .36, .17);
        if (near) {
            d.cut(.009, -.3, .1, -.22, .16).cut(.009, -.16, .24, -.08, .3).cut(.009, -.34, .28, -.26, .34);
            d.cut(.009, -.1, .04, -.02, .1);
        }
    }

    static void wolf(PaperCut d, double open, boolean near) {
        double drop = open * .14 + .03;
        d.body(Shapes.blob(.1, .16, .42, .22 + drop, .7, .2 + drop * 1.7, .5, .3 + drop * 1.3, .2, .36, .0, .32));
        d.body(Shapes.polygon(-.34, -.24, -.42, -.72, -.08, -.4));
        d.near(Shapes.polygon(-.16, -.36, -.08, -.82, .14, -.3));
        d.body(Shapes.blob(
                -.02, -.42, .14, -.4, .28, -.28, .4, -.15, .6, -.1, .82, -.03, .87, .04, .82, .12, .6, .18, .42, .22,
                .24, .3, .08, .46, -.02, .4, -.14, .62, -.22, .46, -.4, .6, -.4, .4, -.6, .36, -.48, .18, -.6, .04,
                -.44, -.06, -.46, -.2, -.28, -.36));
        d.paper(Shapes.polygon(.72, .13, .745, .22, .77, .12)).paper(Shapes.polygon(.56, .17, .575, .24, .6, .165));
        d.paper(Shapes.polygon(.46, .2, .47, .26, .5, .19));
        AnimalHead.eye(d, .27, -.13, .075);
        d.body(Outline.strip(.03, .16, -.2, .26, -.19, .36, -.13));
        if (near) {
            d.cut(.008, -.3, .1, -.18, .16, -.12, .28)
                    .cut(.008, -.36, -.08, -.22, .0)
                    .cut(.008, -.1, .18, .0, .28);
        }
    }

    static void lion(PaperCut d, double open, boolean near) {
        d.accent(Shapes.blob(
                .2, -.5, .06, -.66, -.1, -.6, -.26, -.74, -.38, -.58, -.58, -.6, -.58, -.4, -.78, -.3, -.68, -.12, -.82,
                .06, -.66, .18, -.74, .4, -.54, .44, -.52, .66, -.32, .6, -.2, .78, -.04, .6, .12, .66, .18, .46, .3,
                .38, .2, .1, .14, -.2));
        double drop = open * .12;
        d.body(Shapes.blob(.14, .18, .4, .24 + drop, .52, .24 + drop, .5, .36 + drop, .32, .42 + drop, .1, .36));
        d.body(Shapes.blob(
                -.02, -.44, .16, -.44, .3, -.32, .36, -.16, .5, -.08, .58, .0, .58, .1, .52, .2, .42, .25, .26, .32, .1,
                .4, -.12, .36, -.26, .2, -.3, -.06, -.2, -.32));
        d.near(Shapes.circle(-.1, -.36, .13));
        AnimalHead.eye(d, .24, -.12, .075);
        AnimalHead.whiskers(d, .42, .16, .3);
        d.cut(.014, .55, .06, .5, .1, .47, .18, .38, .22, .3, .16);
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.3, -.4, -.48, -.3, -.6, -.12));
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.34, .0, -.5, .1, -.6, .3));
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.24, .3, -.3, .46, -.28, .58));
        }
    }

    static void stag(PaperCut d, boolean near) {
        d.body(Outline.strip(.05, -.16, -.36, -.34, -.66, -.36, -1.0, -.22, -1.26));
        d.body(Outline.strip(.038, -.34, -.7, -.54, -.86)).body(Outline.strip(.036, -.36, -.96, -.54, -1.16));
        d.near(Outline.strip(.05, -.02, -.38, -.06, -.7, .06, -1.02, .26, -1.22));
        d.body(Outline.strip(.038, -.05, -.66, .16, -.8)).body(Outline.strip(.036, .04, -.98, .0, -1.22));
        d.body(Shapes.blob(-.24, -.26, -.46, -.34, -.62, -.28, -.52, -.14, -.3, -.12));
        d.body(Shapes.blob(
                -.1, -.42, .1, -.4, .24, -.26, .38, -.02, .54, .14, .6, .24, .56, .33, .46, .35, .34, .32, .22, .3, .08,
                .34, -.06, .5, -.36, .5, -.42, .2, -.36, -.14, -.26, -.34));
        AnimalHead.eye(d, .14, -.14, .075);
        d.add(Tone.EYE, Shapes.ellipse(.54, .22, .025, .018)).cut(.012, .5, .32, .42, .3, .36, .26);
        if (near) {
            d.cut(.008, -.26, .2, -.2, .32).cut(.008, -.16, .14, -.1, .26).cut(.008, -.3, .0, -.22, .08);
        }
    }

    static void horse(PaperCut d, boolean near) {
        d.body(Shapes.blob(-.22, -.3, -.26, -.52, -.16, -.72, -.08, -.56, -.06, -.36));
        d.body(Shapes.blob(
                -.1, -.46, .08, -.42, .26, -.26, .44, .02, .62, .26, .7, .42, .68, .54, .58, .58, .5, .62, .4, .58, .34,
                .44, .2, .34, .06, .34, -.08, .46, -.2, .7, -.4, .62, -.44, .2, -.36, -.16, -.24, -.38));
        d.near(Shapes.blob(-.12, -.38, -.14, -.58, -.04, -.8, .04, -.62, .04, -.38));
        d.accent(Shapes.blob(
                -.06, -.48, .08, -.44, .1, -.3, .0, -.36, -.1, -.34, -.2, -.14, -.3, .1, -.34, .4, -.44, .66, -.62, .6,
                -.54, .46, -.64, .36, -.54, .2, -.6, .08, -.48, -.06, -.5, -.2, -.36, -.26, -.3, -.4));
        AnimalHead.eye(d, .12, -.16, .075);
        d.add(Tone.EYE, Shapes.ellipse(.61, .4, .03, .02)).cut(.013, .56, .53, .46, .52, .42, .46);
        d.cut(.022, .14, .3, .24, .1, .34, .0).cut(.022, .1, .2, -.1, .14, -.2, .0);
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.01, -.14, -.36, -.32, -.02, -.44, .46));
        }
    }
}
