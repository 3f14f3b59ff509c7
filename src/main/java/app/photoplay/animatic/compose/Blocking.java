package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.figure.Orientation;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.ShotSize;
import java.util.List;

/** Where the people of a shot stand, and which way they look. */
final class Blocking {

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

    private static Orientation outward(double[] xs, int i, Orientation otherwise) {
        boolean first = true;
        boolean last = true;
        for (double x : xs) {
            first &= x >= xs[i];
            last &= x <= xs[i];
        }
        return xs.length == 1 || first == last ? otherwise : last ? Orientation.RIGHT : Orientation.LEFT;
    }

    /** Who opens a door looks at whoever knocks; who does something at the side turns away from the others to do it. */
    Orientation facing(double[] xs, List<Act> acts, int i) {
        if (xs.length == 2 && acts.contains(Act.KNOCK)) {
            return Orientation.towards(xs[i], xs[1 - i]);
        }
        int target = Targets.isDirected(acts.get(i))
                        && xs.length > 1
                        && xs.length <= brief.cast().size()
                ? Targets.of(brief, brief.cast().subList(0, xs.length), i)
                : -1;
        if (target >= 0 && brief.size() != ShotSize.POINT_OF_VIEW) {
            return Orientation.towards(xs[i], xs[target]);
        }
        return acts.get(i).beside().isPresent() ? outward(xs, i, facing(xs, i)) : facing(xs, i);
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
