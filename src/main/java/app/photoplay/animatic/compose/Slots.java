package app.photoplay.animatic.compose;

import java.util.ArrayList;
import java.util.List;

/** Where across a picture there is room, as shares of its width. */
final class Slots {

    private static final double[] SLOTS = {.14, .86, .26, .74, .5, .36, .64, .06, .94};

    private final List<Double> taken = new ArrayList<>();

    void take(double x) {
        taken.add(x);
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
