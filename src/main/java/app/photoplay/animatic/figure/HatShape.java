package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Hats in profile; every band is accent tissue. */
final class HatShape {

    private HatShape() {}

    static void add(PaperCut d, Hat hat, boolean near) {
        switch (hat) {
            case NONE -> {}
            case RIBBON -> ribbon(d);
            case CLOCHE -> cloche(d, near);
            case WIDE_BRIM -> wideBrim(d, near);
            case BONNET -> bonnet(d, near);
            case BERET -> beret(d, near);
            case FEDORA -> fedora(d, near);
            case FLAT_CAP -> flatCap(d, near);
            case TOP_HAT -> topHat(d, near);
            case BOWLER -> bowler(d, near);
            case BOATER -> boater(d, near);
            case HEADSCARF -> headscarf(d, near);
            case HOOD -> hood(d, near);
            case CROWN -> crown(d, near);
            case HELMET -> helmet(d, near);
            case PEAKED_CAP -> peakedCap(d, near);
            case NURSE_CAP -> nurseCap(d);
            case NIGHTCAP -> nightcap(d);
            case COWBOY -> cowboy(d, near);
        }
    }

    private static void ribbon(PaperCut d) {
        d.accent(Shapes.blob(
                .14, -.54, .05, -.585, -.04, -.575, -.16, -.3, -.24, -.04, -.2, .02, -.12, -.02, -.02, -.3));
        d.accent(Shapes.blob(-.02, -.55, -.16, -.76, -.3, -.78, -.3, -.62, -.16, -.52, .0, -.54));
        d.accent(Shapes.blob(.02, -.55, .08, -.74, .22, -.82, .28, -.7, .18, -.58, .02, -.53));
        d.add(Tone.ACCENT_DARK, Shapes.circle(.0, -.56, .06));
    }

    private static void cloche(PaperCut d, boolean near) {
        d.body(Shapes.blob(
                .4, -.2, .405, -.34, .32, -.51, .1, -.63, -.18, -.645, -.42, -.54, -.55, -.3, -.57, -.02, -.52, .14,
                -.2, .05, .15, -.1));
        d.body(Shapes.blob(
                .36, -.25, .46, -.19, .51, -.12, .44, -.12, .3, -.11, .1, -.06, -.25, .08, -.5, .2, -.63, .2, -.58, .1,
                -.3, .0, .05, -.14));
        d.accent(Shapes.blob(
                .415, -.315, .405, -.215, .1, -.155, -.3, -.015, -.545, .1, -.57, -.02, -.3, -.14, .1, -.28));
        d.accent(Shapes.blob(-.1, -.13, -.02, -.26, .1, -.3, .08, -.16, .14, -.06, .0, -.04));
        d.add(Tone.ACCENT_DARK, Shapes.circle(-.04, -.13, .05));
        if (near) {
            d.cut(.007, .3, -.46, .0, -.5, -.3, -.36, -.5, -.14).cut(.007, .2, -.54, -.08, -.58, -.34, -.46, -.5, -.28);
        }
    }

    private static void wideBrim(PaperCut d, boolean near) {
        d.body(Shapes.blob(-.44, -.3, -.42, -.54, -.18, -.68, .14, -.67, .33, -.53, .38, -.32));
        d.body(Shapes.blob(
                -1.0, -.06, -.7, -.28, -.25, -.4, .25, -.42, .68, -.34, 1.02, -.16, .9, -.14, .6, -.22, .2, -.26, -.25,
                -.25, -.62, -.14));
        d.accent(Shapes.blob(-.45, -.31, -.44, -.44, 0, -.49, .375, -.44, .395, -.33, 0, -.38));
        d.accent(Shapes.blob(
                -.3, -.4, -.52, -.62, -.82, -.74, -1.12, -.62, -.94, -.6, -.98, -.5, -.8, -.52, -.82, -.42, -.62, -.44,
                -.42, -.34));
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.36, -.4, -.6, -.56, -.86, -.62, -1.04, -.6));
        }
    }

    private static void bonnet(PaperCut d, boolean near) {
        d.body(Shapes.blob(
                .16, -.52, -.08, -.62, -.36, -.56, -.58, -.36, -.64, -.06, -.54, .2, -.36, .3, -.16, .26, -.06, .1));
        d.near(Shapes.blob(
                .42, -.52, .3, -.62, .12, -.6, -.04, -.4, -.12, -.1, -.1, .16, .0, .3, .1, .28, .08, .08, .14, -.14,
                .28, -.32));
        d.accent(Shapes.blob(
                .14, -.6, .02, -.62, -.14, -.42, -.22, -.1, -.18, .2, -.06, .32, .0, .3, -.1, .14, -.12, -.1, -.04,
                -.38));
        d.accent(Shapes.blob(.02, .28, .12, .42, .1, .52, .22, .62, .1, .66, .02, .54, -.1, .64, -.06, .46));
        if (near) {
            d.cut(.007, -.2, -.5, -.44, -.3, -.48, -.02, -.4, .2).cut(.007, -.3, -.54, -.54, -.3, -.56, -.02);
        }
    }

    private static void beret(PaperCut d, boolean near) {
        d.accent(Shapes.blob(
                .36, -.36, .38, -.46, .2, -.58, -.06, -.7, -.4, -.74, -.66, -.6, -.7, -.42, -.5, -.3, -.2, -.3, .1,
                -.32));
        d.body(Shapes.blob(.37, -.38, .36, -.3, .1, -.27, -.2, -.2, -.48, -.1, -.5, -.2, -.2, -.32, .1, -.38));
        d.body(Outline.strip(.035, -.2, -.7, -.19, -.76, -.15, -.8));
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, .24, -.48, -.06, -.5, -.36, -.46, -.56, -.46));
        }
    }

    private static void fedora(PaperCut d, boolean near) {
        d.body(Shapes.blob(
                -.47, -.24, -.47, -.48, -.4, -.7, -.26, -.77, -.06, -.72, .1, -.68, .26, -.76, .36, -.64, .4, -.46, .42,
                -.28, 0, -.26));
        d.body(Shapes.blob(
                -.8, -.24, -.62, -.3, -.3, -.32, .1, -.35, .46, -.33, .74, -.2, .8, -.08, .68, -.12, .45, -.2, .1,
                -.235, -.3, -.2, -.6, -.16, -.8, -.18));
        d.accent(Shapes.blob(-.475, -.29, -.47, -.43, -.1, -.47, .38, -.44, .41, -.32, 0, -.35));
        if (near) {
            d.add(Tone.ACCENT_DARK, Shapes.blob(-.3, -.45, -.2, -.5, -.12, -.46, -.14, -.34, -.22, -.32, -.3, -.34));
            d.cut(.008, -.3, -.66, -.1, -.62, .08, -.6, .26, -.64);
        }
    }

    private static void flatCap(PaperCut d, boolean near) {
        d.body(Shapes.blob(
                -.5, -.14, -.57, -.36, -.42, -.56, -.12, -.65, .24, -.6, .46, -.46, .52, -.32, .64, -.24, .68, -.15,
                .56, -.16, .36, -.22, .0, -.22, -.3, -.15));
        d.accent(Shapes.blob(-.51, -.14, -.55, -.25, -.2, -.31, .2, -.34, .5, -.3, .5, -.23, .2, -.235, -.2, -.19));
        d.body(Shapes.circle(-.02, -.65, .035));
        if (near) {
            d.cut(.008, -.02, -.63, .16, -.54, .3, -.4).cut(.008, -.04, -.63, -.2, -.52, -.3, -.36);
        }
    }

    private static void topHat(PaperCut d, boolean near) {
        d.body(Shapes.blob(
                -.4, -.3, -.405, -.6, -.45, -1.08, -.44, -1.15, 0, -1.19, .41, -1.15, .42, -1.08, .37, -.6, .37, -.3, 0,
                -.26));
        d.body(Shapes.blob(
                -.7, -.36, -.5, -.33, 0, -.34, .5, -.37, .68, -.42, .7, -.36, .5, -.26, 0, -.2, -.5, -.22, -.68, -.3));
        d.accent(Shapes.blob(-.408, -.36, -.41, -.56, 0, -.6, .372, -.57, .372, -.38, 0, -.4));
        if (near) {
            d.cut(.01, .28, -.66, .3, -.9, .32, -1.08).cut(.006, .22, -.66, .235, -.86, .25, -1.0);
        }
    }

    private static void bowler(PaperCut d, boolean near) {
        d.body(Shapes.blob(-.48, -.24, -.5, -.48, -.34, -.68, -.02, -.755, .28, -.68, .42, -.48, .42, -.26, 0, -.24));
        d.body(Shapes.blob(
                -.72, -.36, -.66, -.38, -.56, -.29, -.2, -.27, .2, -.29, .54, -.34, .64, -.43, .7, -.4, .64, -.27, .4,
                -.2, 0, -.17, -.4, -.16, -.62, -.2, -.71, -.29));
        d.accent(Shapes.blob(-.49, -.28, -.5, -.4, 0, -.44, .42, -.42, .425, -.3, 0, -.32));
        if (near) {
            d.cut(.009, .14, -.66, .27, -.58, .33, -.48);
        }
    }

    private static void boater(PaperCut d, boolean near) {
        d.body(Shapes.polygon(-.44, -.28, -.44, -.64, .36, -.68, .38, -.32));
        d.body(Shapes.polygon(-.78, -.2, -.79, -.26, .78, -.38, .79, -.31));
        d.accent(Shapes.polygon(-.445, -.3, -.445, -.52, .372, -.565, .38, -.36));
        d.accent(Shapes.blob(-.44, -.4, -.6, -.36, -.72, -.2, -.78, .0, -.66, -.06, -.6, .04, -.54, -.16, -.42, -.28));
        if (near) {
            d.cut(.008, -.4, -.6, 0, -.615, .34, -.64).cut(.008, -.7, -.235, 0, -.28, .7, -.34);
        }
    }

    private static void headscarf(PaperCut d, boolean near) {
        d.accent(Shapes.blob(
                .36, -.34, .24, -.54, -.04, -.62, -.36, -.54, -.56, -.28, -.6, .04, -.54, .34, -.4, .5, -.2, .52, .02,
                .56, .2, .52, .12, .36, .08, .12, .12, -.1, .26, -.24));
        d.accent(Shapes.blob(-.5, .34, -.7, .44, -.84, .66, -.66, .64, -.5, .52));
        d.accent(Shapes.blob(.08, .46, .2, .5, .3, .62, .22, .72, .12, .62, .0, .72, -.02, .56));
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.011, .18, -.3, -.06, -.3, -.2, .1, -.1, .44));
            d.add(Tone.ACCENT_DARK, Outline.strip(.011, .2, -.44, -.2, -.44, -.4, .0, -.34, .4));
        }
    }

    private static void hood(PaperCut d, boolean near) {
        d.accent(Shapes.blob(
                .44, -.42, .34, -.62, .06, -.76, -.3, -.78, -.58, -.6, -.72, -.28, -.72, .12, -.78, .5, -.72, .8, -.3,
                .84, .1, .8, .22, .6, .1, .4, .08, .1, .16, -.14, .34, -.28));
        d.add(
                Tone.ACCENT_DARK,
                Shapes.blob(
                        .44, -.42, .3, -.34, .1, -.12, .02, .14, .06, .42, .2, .6, .1, .4, .08, .1, .18, -.14, .36,
                        -.28));
        if (near) {
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, .1, -.66, -.2, -.5, -.34, -.1, -.3, .4, -.4, .74));
            d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.2, -.7, -.48, -.4, -.54, .1, -.6, .7));
        }
    }

    private static void crown(PaperCut d, boolean near) {
        d.accent(Shapes.polygon(
                -.38, -.42, -.5, -.86, -.3, -.66, -.18, -.98, -.02, -.68, .12, -1.0, .2, -.66, .42, -.84, .32, -.42));
        for (double[] p : new double[][] {{-.5, -.88}, {-.18, -1.0}, {.12, -1.03}, {.43, -.87}}) {
            d.accent(Shapes.circle(p[0], p[1], .05));
        }
        d.body(Shapes.blob(-.39, -.4, -.4, -.48, 0, -.53, .335, -.49, .345, -.34, 0, -.34));
        if (near) {
            d.add(Tone.EYE, Shapes.circle(-.2, -.6, .035)).add(Tone.EYE, Shapes.circle(.08, -.6, .035));
        }
    }

    private static void helmet(PaperCut d, boolean near) {
        d.body(Shapes.blob(-.5, -.18, -.52, -.42, -.36, -.62, -.04, -.7, .28, -.62, .42, -.42, .42, -.26, 0, -.2));
        d.body(Shapes.blob(
                -.7, .04, -.62, -.16, -.4, -.28, 0, -.32, .4, -.33, .56, -.24, .6, -.15, .44, -.19, .1, -.19, -.3, -.1,
                -.5, .06));
        d.accent(Shapes.blob(
                -.06, -.68, -.1, -.82, -.3, -.92, -.56, -.86, -.74, -.66, -.8, -.36, -.7, -.1, -.62, -.3, -.52, -.5,
                -.36, -.64));
        if (near) {
            d.cut(.009, .2, -.6, .34, -.5, .38, -.38);
        }
        d.body(Outline.strip(.03, -.1, -.22, .06, .1, .22, .46));
    }

    private static void peakedCap(PaperCut d, boolean near) {
        d.body(Shapes.blob(-.46, -.26, -.58, -.5, -.4, -.66, -.04, -.7, .34, -.74, .54, -.6, .42, -.34, .0, -.28));
        d.accent(Shapes.blob(-.47, -.2, -.48, -.36, 0, -.41, .4, -.42, .41, -.29, 0, -.27));
        d.body(Shapes.blob(.3, -.34, .46, -.28, .62, -.14, .6, -.08, .44, -.16, .26, -.22));
        d.add(Tone.EYE, Shapes.circle(.36, -.51, .045));
        if (near) {
            d.cut(.008, -.44, -.46, -.1, -.52, .3, -.56);
        }
    }

    private static void nurseCap(PaperCut d) {
        d.paper(Shapes.blob(
                .22, -.5, .16, -.68, -.06, -.74, -.34, -.66, -.5, -.46, -.62, -.3, -.5, -.26, -.4, -.4, -.12, -.52));
        d.accent(Shapes.blob(.22, -.52, .2, -.59, -.08, -.63, -.34, -.54, -.44, -.42, -.38, -.38, -.1, -.54));
        d.paper(Shapes.blob(-.46, -.3, -.6, -.1, -.72, .26, -.56, .22, -.48, .3, -.42, -.06));
    }

    private static void nightcap(PaperCut d) {
        d.accent(Shapes.blob(
                .33, -.38, .2, -.58, -.14, -.7, -.48, -.66, -.78, -.44, -.98, -.06, -.9, -.04, -.74, -.2, -.58, -.24,
                -.48, -.12, -.2, -.24, .1, -.32));
        d.body(Shapes.blob(.35, -.37, .36, -.29, .1, -.25, -.2, -.16, -.46, -.04, -.5, -.14, -.2, -.28, .1, -.38));
        d.paper(Shapes.circle(-.95, .02, .1));
    }

    private static void cowboy(PaperCut d, boolean near) {
        d.body(Shapes.blob(
                -.42, -.28, -.44, -.56, -.34, -.8, -.16, -.84, -.02, -.76, .12, -.84, .28, -.78, .36, -.56, .38, -.3, 0,
                -.26));
        d.body(Shapes.blob(
                -.96, -.46, -.8, -.34, -.46, -.32, 0, -.34, .46, -.36, .8, -.38, .98, -.52, .92, -.3, .66, -.2, .3, -.2,
                0, -.19, -.4, -.16, -.74, -.2));
        d.accent(Shapes.blob(-.43, -.34, -.435, -.46, 0, -.5, .37, -.47, .38, -.36, 0, -.4));
        if (near) {
            d.cut(.009, -.2, -.76, 0, -.66, .2, -.76);
        }
    }
}
