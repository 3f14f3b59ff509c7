package app.photoplay.animatic.compose;

import java.util.ArrayList;
import java.util.List;

/** Where across a picture there is room, as shares of its width. */
final class Slots {

    private static final double[] SLOTS = {.14, .86, .26, .74, .5, .36, .64, .06, .94};

    /** Half of what somebody takes. */
    private static final double BETWEEN = .055;

    private static final double FAR = .4;

    private final List<Double> taken = new ArrayList<>();

    void take(double x) {
        taken.add(x);
    }

    /** The nearest free place to another, taken from now on; any that is free where none is near. */
    double near(double x, double half) {
        for (double away = half + BETWEEN; away < FAR; away += .02) {
            for (double at : new double[] {x + away, x - away}) {
                boolean free = taken.stream().allMatch(other -> Math.abs(other - at) >= half + BETWEEN);
                if (free && at - half > 0 && at + half < 1) {
                    taken.add(at);
                    return at;
                }
            }
        }
        return free(half);
    }

    /** The place that is furthest from all others, taken from now on; {@code half} is half a thing's width. */
    double free(double half) {
        double best = SLOTS[0];
        double most = -1;
        for (double x : SLOTS) {
            double free = taken.stream()
                            .mapToDouble(other -> Math.abs(other - x))
                            .min()
                            .orElse(1)
                    - .01 * Math.abs(x - .5);
            boolean room = x - half > -.06 && x + half < 1.06;
            if (room && Math.min(free, half + .08) > most + 1e-9) {
                most = Math.min(free, half + .08);
                best = x;
            }
        }
        taken.add(best);
        return best;
    }
}
