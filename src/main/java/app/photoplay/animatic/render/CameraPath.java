package app.photoplay.animatic.render;

import app.photoplay.animatic.paint.Noise;
import app.photoplay.animatic.stage.World;
import app.photoplay.screenplay.CameraMove;

/**
 * The sixteen moves. Every one begins at rest in the frame of the still, eases in and out, and is slow enough to be
 * read as a camera on rails.
 *
 * @param seconds how long the clip is
 */
record CameraPath(CameraMove move, World world, double seconds, int seed) {

    Shift at(double second) {
        double t = Math.clamp(second / seconds, 0, 1);
        double e = .55 * Noise.smooth(t) + .45 * ease(t);
        double w = world.width() * Math.min(1, .45 + seconds * .11);
        double h = world.height() * Math.min(1, .45 + seconds * .11);
        return switch (move) {
            case STATIC -> Shift.NONE;
            case PUSH_IN -> new Shift(0, 0, 0, 0, .05 * e, .12 * e, 0, 0);
            case PULL_OUT -> new Shift(0, 0, 0, 0, -.03 * e, -.10 * e, 0, 0);
            case PAN_LEFT -> pan(-.11 * w * e);
            case PAN_RIGHT -> pan(.11 * w * e);
            case TILT_UP -> new Shift(0, -.10 * h * e, 0, -.04 * h * e, 0, 0, 0, 0);
            case TILT_DOWN -> new Shift(0, .08 * h * e, 0, .03 * h * e, 0, 0, 0, 0);
            case CRANE_UP -> new Shift(0, -.03 * h * e, 0, -.14 * h * e, 0, -.03 * e, 0, 0);
            case CRANE_DOWN -> new Shift(0, .01 * h * e, 0, .10 * h * e, .01 * e, .03 * e, 0, 0);
            case TRACK_LEFT -> new Shift(0, 0, -.20 * w * e, 0, 0, 0, .02, 0);
            case TRACK_RIGHT -> new Shift(0, 0, .20 * w * e, 0, 0, 0, .02, 0);
            case ARC_LEFT -> new Shift(0, 0, -.24 * w * e, 0, .02 * e, .04 * e, .66, 0);
            case ARC_RIGHT -> new Shift(0, 0, .24 * w * e, 0, .02 * e, .04 * e, .66, 0);
            case DOLLY_ZOOM -> new Shift(0, 0, 0, 0, .22 * e, -.24 * e, 0, 0);
            case WHIP_PAN -> whip(t, w);
            case HAND_HELD -> hand(second, h);
        };
    }

    private static Shift pan(double px) {
        return new Shift(px * .72, 0, px * .45, 0, 0, 0, 0, 0);
    }

    /** Rests, tears away to the side with a smear, and rests again. */
    private static Shift whip(double t, double w) {
        double from = .34;
        double to = .52;
        double u = Math.clamp((t - from) / (to - from), 0, 1);
        double e = Noise.smooth(Noise.smooth(u));
        double speed = u <= 0 || u >= 1 ? 0 : Math.sin(Math.PI * u);
        return new Shift(.20 * w * e, 0, .05 * w * e, 0, 0, 0, 0, (int) (speed * w * .045));
    }

    private Shift hand(double s, double h) {
        double start = Noise.smooth(Math.min(1, s / .8));
        double x = (Noise.fractal(s * .9, seed, 3) - .5) * start;
        double y = (Noise.fractal(s * 1.1, seed + 57, 3) - .5) * start;
        return new Shift(.035 * h * x, .028 * h * y, .03 * h * x, .02 * h * y, .012 * start, 0, 0, 0);
    }

    private static double ease(double t) {
        return .5 - .5 * Math.cos(Math.PI * t);
    }
}
