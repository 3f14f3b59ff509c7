package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;

/** Tails of creatures, laid behind the body. */
final class Tail {

    private Tail() {}

    static void add(PaperCut d, Persona persona, Pose pose) {
        double w = pose.wind() * .6;
        double x = -.4 * persona.build();
        switch (persona.species()) {
            case RABBIT ->
                d.paper(Shapes.blob(x + .12, -.02, x - .1, -.14, x - .3, .02, x - .26, .24, x - .04, .32, x + .12, .2));
            case CAT, LION -> {
                d.body(Outline.limb(
                        x + .1,
                        .3,
                        .12,
                        x - .5,
                        .7,
                        .1,
                        x - 1.0 - w,
                        .3,
                        .09,
                        x - 1.1 - w,
                        -.5,
                        .08,
                        x - .84 - w,
                        -.9,
                        .06));
                if (persona.species() == Species.LION) {
                    d.accent(Shapes.blob(x - .98 - w, -.86, x - .84 - w, -1.2, x - .66 - w, -.9, x - .8 - w, -.72));
                }
            }
            case MOUSE ->
                d.body(Outline.limb(x + .1, .3, .07, x - .6, 1.2, .05, x - 1.2 - w, .9, .04, x - 1.7 - w, 1.3, .025));
            case FOX -> {
                d.body(Outline.limb(
                        x + .1,
                        .2,
                        .12,
                        x - .5,
                        .6,
                        .24,
                        x - 1.0 - w,
                        1.0,
                        .34,
                        x - 1.2 - w,
                        1.5,
                        .2,
                        x - 1.16 - w,
                        1.8,
                        .04));
                d.accent(Shapes.blob(
                        x - 1.4 - w,
                        1.34,
                        x - 1.2 - w,
                        1.44,
                        x - .98 - w,
                        1.36,
                        x - 1.06 - w,
                        1.7,
                        x - 1.16 - w,
                        1.86,
                        x - 1.34 - w,
                        1.62));
            }
            case WOLF, DOG ->
                d.body(Outline.limb(x + .1, .2, .1, x - .5, .1, .14, x - .9 - w, -.3, .16, x - .96 - w, -.8, .05));
            case HORSE ->
                d.accent(Shapes.blob(
                        x,
                        .0,
                        x - .4,
                        .0,
                        x - .7 - w,
                        .5,
                        x - .8 - w,
                        1.4,
                        x - .6 - w,
                        1.8,
                        x - .5 - w,
                        1.2,
                        x - .3,
                        .6,
                        x + .1,
                        .3));
            case PIG ->
                d.body(Outline.strip(
                        .06, x, .1, x - .26, .0, x - .4, .14, x - .28, .24, x - .2, .1, x - .4, -.04, x - .56, .02));
            case BIRD ->
                d.body(Shapes.blob(
                        x + .2,
                        -.3,
                        x - .4,
                        .2,
                        x - 1.0 - w,
                        .7,
                        x - 1.1 - w,
                        .94,
                        x - .8 - w,
                        .92,
                        x - .86 - w,
                        1.14,
                        x - .5,
                        .96,
                        x - .1,
                        .6,
                        x + .2,
                        .4));
            case STAG, BEAR -> d.body(Shapes.blob(x, .0, x - .24, -.06, x - .3, .14, x - .1, .24));
            case HUMAN, FROG, CATERPILLAR -> {}
        }
    }
}
