package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Things to eat, to drink, to give. */
final class TableThings {

    private TableThings() {}

    static void bottle(PaperCut d) {
        d.body(Shapes.blob(
                -.15, 0, -.165, -.04, -.165, -.46, -.14, -.56, -.07, -.64, -.05, -.72, -.05, -.88, .05, -.88, .05, -.72,
                .07, -.64, .14, -.56, .165, -.46, .165, -.04, .15, 0));
        d.accent(Shapes.blob(-.125, -.04, -.13, -.3, -.12, -.42, 0, -.43, .12, -.42, .13, -.3, .125, -.04));
        d.add(Tone.CUT, Shapes.blob(-.1, -.44, -.08, -.54, -.04, -.6, -.05, -.5, -.07, -.44));
        d.paper(Shapes.polygon(-.11, -.12, -.11, -.34, .11, -.34, .11, -.12));
        d.add(Tone.BODY, Outline.strip(.009, -.08, -.29, .08, -.29))
                .add(Tone.BODY, Outline.strip(.006, -.07, -.25, .07, -.25));
        d.add(Tone.BODY, Shapes.blob(0, -.15, -.035, -.18, -.03, -.22, 0, -.205, .03, -.22, .035, -.18));
        d.body(Shapes.box(-.06, -.89, .12, .05)).accent(Shapes.blob(-.042, -.88, -.05, -1.0, .05, -1.0, .042, -.88));
        d.paper(Outline.placed(Shapes.polygon(0, 0, .2, .06, .16, .2, -.04, .14), .07, -.7, 14, .8));
        d.body(Outline.strip(.008, .0, -.7, .06, -.68, .09, -.67));
    }

    static void glass(PaperCut d) {
        d.add(
                Tone.GLASS,
                Shapes.blob(
                        -.2, -1, -.25, -.78, -.22, -.6, -.12, -.48, -.03, -.43, -.022, -.12, -.06, -.05, -.2, -.015,
                        -.2, 0, .2, 0, .2, -.015, .06, -.05, .022, -.12, .03, -.43, .12, -.48, .22, -.6, .25, -.78, .2,
                        -1));
        d.accent(Shapes.blob(-.235, -.76, -.21, -.61, -.12, -.5, 0, -.45, .12, -.5, .21, -.61, .235, -.76, 0, -.73));
        d.add(Tone.ACCENT_DARK, Shapes.ellipse(0, -.76, .232, .028));
        d.add(Tone.PAPER, Outline.strip(.012, -.16, -.92, -.19, -.76, -.16, -.62))
                .add(Tone.PAPER, Outline.strip(.006, .016, -.38, .012, -.16));
        d.add(Tone.BODY, Shapes.thick(.008, Shapes.ellipse(0, -.99, .2, .022)));
    }

    static void cup(PaperCut d) {
        d.body(Shapes.blob(-.72, -.1, -.5, -.02, -.2, 0, .2, 0, .5, -.02, .72, -.1, .4, -.075, 0, -.07, -.4, -.075));
        d.near(Shapes.blob(
                -.46, -.68, -.44, -.4, -.32, -.16, -.16, -.08, .16, -.08, .32, -.16, .44, -.4, .46, -.68, 0, -.64));
        d.body(Shapes.thick(.07, Shapes.blob(.44, -.56, .62, -.58, .68, -.42, .56, -.28, .36, -.26)));
        d.accent(Shapes.blob(-.455, -.6, -.45, -.5, 0, -.45, .45, -.5, .455, -.6, 0, -.55));
        d.add(Tone.BODY, Shapes.ellipse(0, -.68, .46, .05)).add(Tone.ACCENT_DARK, Shapes.ellipse(0, -.675, .4, .036));
        for (int i = -2; i <= 2; i++) {
            d.add(Tone.CUT, Shapes.blob(i * .15, -.24, i * .15 - .035, -.31, i * .15, -.38, i * .15 + .035, -.31));
        }
        d.add(Tone.GLASS, Outline.strip(.02, -.1, -.78, -.16, -.86, -.06, -.92, -.12, -1.0));
        d.add(Tone.GLASS, Outline.strip(.016, .1, -.76, .16, -.83, .06, -.9, .1, -.97));
    }

    static void cake(PaperCut d) {
        d.body(Shapes.blob(-.28, 0, -.3, -.03, -.07, -.07, -.06, -.15, .06, -.15, .07, -.07, .3, -.03, .28, 0));
        d.body(Shapes.blob(-.7, -.21, -.5, -.15, 0, -.13, .5, -.15, .7, -.21, .68, -.235, -.68, -.235));
        d.near(Shapes.polygon(-.5, -.22, -.5, -.56, .5, -.56, .5, -.22))
                .near(Shapes.polygon(-.32, -.55, -.32, -.8, .32, -.8, .32, -.55));
        d.accent(Shapes.blob(
                -.52, -.58, .52, -.58, .52, -.48, .42, -.42, .34, -.48, .24, -.4, .14, -.48, .02, -.42, -.1, -.48, -.2,
                -.4, -.3, -.48, -.42, -.43, -.52, -.49));
        d.accent(Shapes.blob(
                -.34, -.82, .34, -.82, .34, -.74, .26, -.69, .16, -.74, .06, -.68, -.06, -.74, -.16, -.69, -.26, -.74,
                -.34, -.72));
        for (int i = -1; i <= 1; i++) {
            d.paper(Shapes.box(i * .17 - .014, -.92, .028, .11));
            d.paper(Shapes.blob(i * .17, -.925, i * .17 - .02, -.95, i * .17, -1.0, i * .17 + .02, -.95));
        }
        for (int i = -4; i <= 4; i++) {
            d.add(Tone.CUT, Shapes.circle(i * .105, -.3, .018));
        }
    }

    static void bread(PaperCut d) {
        d.body(Shapes.blob(
                -1.0, -.06, -1.08, -.3, -1.0, -.62, -.72, -.86, -.3, -.96, .1, -.96, .5, -.84, .7, -.58, .74, -.2, .7,
                -.02, 0, 0, -.8, 0));
        for (int i = 0; i < 4; i++) {
            d.add(
                    Tone.EYE,
                    Shapes.blob(
                            -.8 + .34 * i,
                            -.46,
                            -.7 + .34 * i,
                            -.72,
                            -.54 + .34 * i,
                            -.84,
                            -.6 + .34 * i,
                            -.66,
                            -.72 + .34 * i,
                            -.44));
        }
        d.near(Shapes.blob(.66, 0, .62, -.4, .7, -.74, .84, -.86, .98, -.74, 1.06, -.4, 1.02, 0));
        d.accent(Shapes.blob(.72, -.06, .69, -.4, .75, -.68, .84, -.77, .93, -.68, .99, -.4, .96, -.06));
        d.body(Shapes.circle(.8, -.3, .024)).body(Shapes.circle(.9, -.46, .03)).body(Shapes.circle(.84, -.58, .02));
    }

    static void apple(PaperCut d) {
        d.accent(Shapes.blob(
                0, -.7, -.14, -.77, -.34, -.73, -.46, -.5, -.4, -.2, -.24, -.01, -.1, -.0, 0, -.03, .1, 0, .24, -.01,
                .4, -.2, .46, -.5, .34, -.73, .14, -.77));
        d.add(
                Tone.ACCENT_DARK,
                Shapes.blob(
                        -.04, -.7, -.14, -.77, -.34, -.73, -.46, -.5, -.4, -.2, -.24, -.01, -.12, 0, -.28, -.2, -.32,
                        -.5, -.2, -.68));
        d.body(Outline.limb(0, -.68, .02, .02, -.82, .024, .08, -.95, .034));
        d.body(Shapes.blob(.04, -.84, .18, -.98, .4, -.98, .34, -.84, .18, -.78));
        d.cut(.01, .08, -.84, .22, -.9, .34, -.95)
                .add(Tone.EYE, Shapes.blob(.26, -.62, .34, -.56, .36, -.42, .3, -.46, .26, -.54));
    }

    static void flower(PaperCut d) {
        d.body(Outline.strip(.022, 0, 0, .03, -.3, -.01, -.6, .0, -.74));
        d.body(Shapes.blob(.02, -.28, .12, -.42, .26, -.46, .22, -.34, .12, -.26));
        d.body(Shapes.blob(.02, -.4, -.1, -.52, -.24, -.54, -.2, -.42, -.1, -.36))
                .cut(.006, .05, -.3, .14, -.37, .22, -.43);
        d.cut(.006, -.02, -.42, -.1, -.46, -.2, -.52);
        d.body(Shapes.blob(-.08, -.7, 0, -.64, .08, -.7, .14, -.76, .0, -.74, -.14, -.76));
        d.accent(Shapes.blob(
                0, -.68, -.12, -.7, -.2, -.8, -.17, -.92, -.08, -.96, 0, -1.0, .09, -.96, .17, -.92, .2, -.8, .12,
                -.7));
        d.add(Tone.ACCENT_DARK, Outline.strip(.012, -.18, -.84, -.1, -.74, .02, -.71, .12, -.76));
        d.add(Tone.ACCENT_DARK, Outline.strip(.011, .18, -.86, .1, -.77, -.02, -.77, -.1, -.84));
        d.add(
                Tone.ACCENT_DARK,
                Outline.strip(.01, -.06, -.94, .02, -.9, .08, -.84, .02, -.8, -.06, -.83, -.05, -.88, .01, -.88));
        d.accent(Outline.placed(Shapes.blob(-.09, .0, 0, -.045, .09, 0, 0, .03), .4, -.02, -8, 1));
        d.accent(Outline.placed(Shapes.blob(-.07, .0, 0, -.035, .07, 0, 0, .025), -.34, -.016, 10, 1));
    }
}
