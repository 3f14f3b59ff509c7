package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.ShotSize;
import java.util.List;
import java.util.function.IntPredicate;

/** Where the people of a shot stand, and which way they look. */
final class Blocking {

    private static final double RUN_UP = .06;

    private final StageBuilder stage;
    private final ShotBrief brief;
    private final ShotScale framing;
    private final Rng shot;

    Blocking(StageBuilder stage, ShotBrief brief, ShotScale framing, Rng shot) {
        this.stage = stage;
        this.brief = brief;
        this.framing = framing;
        this.shot = shot;
    }

    /**
     * One place for each, the main one first, as shares of the width.
     *
     * @param only where alone there is room; negative for anywhere
     */
    double[] places(int count, double only) {
        boolean right = FigureLight.onRight(stage);
        double wide = stage.world().tall()
                ? 1.25
                : stage.world().width() > 2 * stage.world().height() ? .8 : 1;
        double[] plan = switch (count) {
            case 1 ->
                new double[] {
                    brief.size() == ShotSize.TWO_SHOT ? .5 : .37 + shot.fork(1).in(-.03, .04)
                };
            case 2 -> brief.size() == ShotSize.TWO_SHOT ? new double[] {.34, .66} : pair();
            case 3 -> spread(.38, .57, .76);
            case 4 -> spread(.34, .5, .66, .84);
            case 5 -> spread(.44, .58, .72, .3, .86);
            default -> spread(.42, .55, .68, .29, .81, .16);
        };
        double[] xs = new double[count];
        for (int i = 0; i < count; i++) {
            double x = right ? plan[i] : 1 - plan[i];
            xs[i] = .5 + (x - .5) * wide;
        }
        if (only >= 0 && framing.feet()) {
            double gap = framing.person()
                    * .3
                    * stage.world().height()
                    / stage.world().width();
            for (int i = 0; i < count; i++) {
                xs[i] = only + (i - (count - 1) / 2.0) * gap;
            }
        }
        return xs;
    }

    /** Gives whoever goes towards the light some way before them. */
    static void makeWay(double[] xs, boolean right) {
        for (int i = 0; i < xs.length; i++) {
            xs[i] = Math.clamp(xs[i] - (right ? RUN_UP : -RUN_UP), .08, .92);
        }
    }

    /**
     * Puts those who look out of a window before it.
     *
     * @param window x of its middle, px
     */
    static void atWindow(double[] xs, List<Act> acts, double window, double person, double width) {
        for (int i = 0; i < xs.length; i++) {
            if (acts.get(i) == Act.LOOK_OUT) {
                xs[i] = Math.clamp((window + (i - .5) * person * .3) / width, .1, .9);
            }
        }
    }

    /** Puts two so near to each other that one can hand the other something. */
    static void giving(double[] xs, double reach) {
        if (xs.length == 2 && Math.abs(xs[0] - xs[1]) > reach) {
            double middle = (xs[0] + xs[1]) / 2;
            double side = xs[0] < xs[1] ? -1 : 1;
            xs[0] = middle + side * reach / 2;
            xs[1] = middle - side * reach / 2;
        }
    }

    /** Puts those who embrace so near to each other that they do. */
    static void embrace(double[] xs, IntPredicate embraces, double reach) {
        int first = -1;
        for (int i = 0; i < xs.length; i++) {
            if (embraces.test(i)) {
                if (first >= 0) {
                    xs[i] = xs[first] + (xs[i] < xs[first] ? -reach : reach);
                    return;
                }
                first = i;
            }
        }
        if (first >= 0 && xs.length == 2) {
            xs[1 - first] = xs[first] + (xs[1 - first] < xs[first] ? -reach : reach);
        }
    }

    /** Further apart where people are large. */
    private double[] spread(double... xs) {
        double wide = Math.clamp(framing.person() * 1.6, .62, 1);
        for (int i = 0; i < xs.length; i++) {
            xs[i] = .55 + (xs[i] - .55) * wide;
        }
        return xs;
    }

    private double[] pair() {
        double gap = Math.max(.08, framing.person() * .3);
        double middle = .46 + shot.fork(2).in(-.03, .03);
        return new double[] {middle - gap / 2, middle + gap / 2 + .01};
    }

    /** Whoever stands at the side and does something at a door or a table turns away from the others to do it. */
    static Orientation outward(double[] xs, int i, Orientation otherwise) {
        boolean first = true;
        boolean last = true;
        for (double x : xs) {
            first &= x >= xs[i];
            last &= x <= xs[i];
        }
        return xs.length == 1 || first == last ? otherwise : last ? Orientation.RIGHT : Orientation.LEFT;
    }

    Orientation facing(double[] xs, int i) {
        if (xs.length == 1) {
            return FigureLight.onRight(stage) ? Orientation.RIGHT : Orientation.LEFT;
        }
        Act act = Act.from(brief.action(), brief.cast().getFirst().name(), brief.mood(), false);
        if (act.isTravelling() || act == Act.LOOK_UP || act == Act.SIT_GROUND) {
            return FigureLight.onRight(stage) ? Orientation.RIGHT : Orientation.LEFT;
        }
        return Orientation.towards(xs[i], i == 0 ? xs[1] : xs[0]);
    }
}
