package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;

/**
 * The face of somebody, cut in profile. All values are shares, not pixels.
 *
 * @param nose length, .3 (snub) to 1.6 (beak)
 * @param bridge curve of the bridge, -1 (hollow) to 1 (hooked)
 * @param tip height of the tip, -1 (up) to 1 (down)
 * @param brow how far the brow stands out, 0 to 1
 * @param forehead slope, -1 (steep) to 1 (fleeing)
 * @param lips fullness, 0 to 1
 * @param chin how far the chin stands out, -1 to 1
 */
public record Features(double nose, double bridge, double tip, double brow, double forehead, double lips, double chin) {

    static Features of(Rng chance, boolean feminine, boolean child, boolean old) {
        double nose = child ? chance.in(.25, .45) : feminine ? chance.in(.45, .85) : chance.in(.8, 1.35);
        double bridge = child ? -.7 : feminine ? chance.in(-.7, .35) : chance.in(-.3, .9);
        double tip = child ? -.8 : feminine ? chance.in(-1, .1) : chance.in(-.6, .9);
        double brow = child || feminine ? chance.in(0, .15) : chance.in(.2, 1);
        double forehead = child ? -.9 : chance.in(-.6, feminine ? .2 : .8);
        double lips = feminine ? chance.in(.6, 1) : chance.in(.1, .6);
        double chin = child ? -.3 : feminine ? chance.in(-.3, .4) : chance.in(-.3, 1);
        return new Features(
                old ? nose * 1.18 : nose,
                old ? Math.max(bridge, .5) : bridge,
                tip,
                brow,
                forehead,
                old ? .1 : lips,
                old ? chin + .35 : chin);
    }
}
