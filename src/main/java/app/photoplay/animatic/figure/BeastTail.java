package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Tails of beasts on four legs; they sway with the step and stream in the run. */
final class BeastTail {

    private BeastTail() {}

    static void add(PaperCut d, Species species, Gait gait, double turn, double half, double up) {
        double sway = Math.sin(turn) * .06;
        double stream = gait == Gait.RUN ? .3 : gait == Gait.WALK ? .08 : 0;
        double y = -.86 + up;
        switch (species) {
            case HORSE ->
                d.accent(Shapes.blob(
                        half + .04,
                        y - .06,
                        half - .12,
                        y - .02,
                        half - .24 - stream,
                        y + .2 - stream * .3,
                        half - .3 - stream * 1.6 + sway,
                        y + .66 - stream,
                        half - .18 - stream * 1.4 + sway,
                        y + .6 - stream * .8,
                        half - .1 - stream,
                        y + .3 - stream * .3,
                        half + .04,
                        y + .1));
            case CAT ->
                d.body(Outline.limb(
                        half + .1,
                        y + .1,
                        .07,
                        half - .2,
                        y + .1,
                        .06,
                        half - .4,
                        y - .3,
                        .055,
                        half - .28 + sway,
                        y - .72,
                        .05,
                        half - .14 + sway,
                        y - .84,
                        .035));
            case LION -> {
                d.body(Outline.limb(
                        half + .1,
                        y + .04,
                        .06,
                        half - .2,
                        y + .2,
                        .045,
                        half - .36,
                        y + .5,
                        .04,
                        half - .58 + sway,
                        y + .44,
                        .03));
                d.accent(Shapes.ellipse(half - .62 + sway, y + .42, .09, .06));
            }
            case WOLF ->
                d.body(Outline.limb(
                        half + .1,
                        y + .04,
                        .08,
                        half - .2 - stream * .5,
                        y + .24 - stream * .4,
                        .1,
                        half - .34 - stream,
                        y + .5 - stream,
                        .03));
            case FOX -> {
                d.body(Outline.limb(
                        half + .1,
                        y + .06,
                        .07,
                        half - .3,
                        y + .2 - stream * .5,
                        .15,
                        half - .7,
                        y + .3 - stream,
                        .16,
                        half - 1.0,
                        y + .3 - stream,
                        .03));
                d.accent(Shapes.blob(
                        half - .84,
                        y + .18 - stream,
                        half - 1.04,
                        y + .3 - stream,
                        half - .84,
                        y + .42 - stream,
                        half - .76,
                        y + .3 - stream));
            }
            case DOG ->
                d.body(Outline.limb(
                        half + .1, y + .02, .06, half - .12, y - .12, .05, half - .2 + sway * 2, y - .36, .03));
            case PIG ->
                d.body(Outline.strip(
                        .03,
                        half,
                        y,
                        half - .1,
                        y - .04,
                        half - .14,
                        y + .04,
                        half - .07,
                        y + .06,
                        half - .1,
                        y - .06));
            default -> d.body(Shapes.ellipse(half - .02, y + .08, .07, .1));
        }
    }
}
