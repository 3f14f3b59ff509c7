package app.photoplay.screenplay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long shots last: 2 to 10 s, in tenths of a second. */
final class ShotDurations {

    /** The shortest clip that models make, in seconds. */
    static final double SHORTEST = 2;

    private static final double CARD_REST = 1.5;

    private static final double BREATH = 0.3;

    private ShotDurations() {}

    /** A shot as long as its words take; a card a little longer. */
    static double natural(Cutter.Cut cut) {
        return clamp(cut.seconds() + (cut.card() ? CARD_REST : BREATH));
    }

    static double clamp(double seconds) {
        return Math.clamp(seconds, SHORTEST, Cutter.LONGEST);
    }

    /** Tenths of a second. */
    static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(clamp(seconds) * 10) * 100);
    }

    /** Stretches or presses the lengths until together they last as long as wished, or as near as clips allow. */
    static List<Double> fitted(List<Double> lengths, double total) {
        double low = 0;
        double high = 100;
        for (int step = 0; step < 50; step++) {
            double factor = (low + high) / 2;
            double sum = lengths.stream()
                    .mapToDouble(length -> clamp(length * factor))
                    .sum();
            if (sum < total) {
                low = factor;
            } else {
                high = factor;
            }
        }
        var fitted = new ArrayList<Double>(lengths.size());
        double carried = 0;
        for (double length : lengths) {
            double exact = clamp(length * high);
            double rounded = clamp(Math.round((exact + carried) * 10) / 10.0);
            carried += exact - rounded;
            fitted.add(rounded);
        }
        return fitted;
    }
}
