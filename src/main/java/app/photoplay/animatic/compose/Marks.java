package app.photoplay.animatic.compose;

import app.photoplay.animatic.figure.Act;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.generation.ShotBrief;
import app.photoplay.screenplay.CastMember;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Where everybody stands so that what they do with each other and with the place reaches. */
record Marks(Blocking blocking, StageBuilder stage, ShotBrief brief, ShotScale framing, Conduct conduct) {

    private static final Set<Act> SHOOTS = EnumSet.of(Act.AIM, Act.AIM_WITH, Act.THROW);
    private static final double RUN_UP = .06;
    /** How wide a beast is, in heights of a person, for which the others make room. */
    private static final double LARGE = .5;

    /**
     * As shares of the width.
     *
     * @param only where alone there is room; negative for anywhere
     */
    double[] of(List<CastMember> people, List<Act> acts, double only) {
        World w = stage.world();
        double person = w.person(framing.person()) / w.width();
        double[] xs = blocking.places(people.size(), only);
        boolean right = FigureLight.onRight(stage);
        Targets.beside(brief, people, acts, xs);
        if (only < 0 && framing.feet() && acts.getFirst().isTravelling()) {
            makeWay(xs, right);
        }
        double[] wide = people.stream()
                .mapToDouble(member -> Pack.width(member, brief) * person)
                .toArray();
        if (Arrays.stream(wide).max().orElse(0) > LARGE * person) {
            apart(xs, wide);
        }
        if (conduct.sight().inside() && framing.feet()) {
            atWindow(xs, acts, stage.focusX(), w.person(framing.person()), w.width());
        }
        if (framing.feet() && conduct.gives()) {
            giving(xs, person * .44);
        }
        for (int i = 0; i < xs.length && xs.length == 2 && framing.feet(); i++) {
            if (acts.get(i) == Act.TEND) {
                giving(xs, Math.max(person * .4, (wide[0] + wide[1]) / 2 - person * .1));
            } else if (SHOOTS.contains(acts.get(i))) {
                aloof(xs, person * .85);
            } else if (acts.get(0) == Act.LIE && acts.get(1) == Act.LIE) {
                aloof(xs, person * 1.05);
            }
        }
        int sleeper = acts.indexOf(Act.LIE);
        if (sleeper >= 0 && conduct.hasBed()) {
            atBed(xs, sleeper, blocking.facing(xs, sleeper).sign() * person * 1.05);
        }
        atDoor(xs, acts, person * 1.05);
        embrace(xs, i -> acts.get(i) == Act.HUG, person * .2);
        return xs;
    }

    /** Gives whoever goes towards the light some way before them. */
    private static void makeWay(double[] xs, boolean right) {
        for (int i = 0; i < xs.length; i++) {
            xs[i] = Math.clamp(xs[i] - (right ? RUN_UP : -RUN_UP), .08, .92);
        }
    }

    /**
     * Puts those who look out of a window before it.
     *
     * @param window x of its middle, px
     */
    private static void atWindow(double[] xs, List<Act> acts, double window, double person, double width) {
        for (int i = 0; i < xs.length; i++) {
            if (acts.get(i) == Act.LOOK_OUT) {
                xs[i] = Math.clamp((window + (i - .5) * person * .3) / width, .1, .9);
            }
        }
    }

    /** Leaves room between two for what flies from one to the other. */
    private static void aloof(double[] xs, double least) {
        double lacks = least - Math.abs(xs[0] - xs[1]);
        if (lacks > 0) {
            double side = xs[0] < xs[1] ? -1 : 1;
            xs[0] = Math.clamp(xs[0] + side * lacks / 2, .08, .92);
            xs[1] = Math.clamp(xs[1] - side * lacks / 2, .08, .92);
        }
    }

    /** Puts two so near to each other that one can hand the other something. */
    private static void giving(double[] xs, double reach) {
        if (xs.length == 2 && Math.abs(xs[0] - xs[1]) > reach) {
            double middle = (xs[0] + xs[1]) / 2;
            double side = xs[0] < xs[1] ? -1 : 1;
            xs[0] = middle + side * reach / 2;
            xs[1] = middle - side * reach / 2;
        }
    }

    /**
     * Moves those apart who would stand in one another.
     *
     * @param wide how wide each is, as a share of the width
     */
    private static void apart(double[] xs, double[] wide) {
        Integer[] order = IntStream.range(0, xs.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> xs[i]));
        double before = Arrays.stream(xs).sum();
        for (int k = 1; k < order.length; k++) {
            double least = xs[order[k - 1]] + (wide[order[k - 1]] + wide[order[k]]) / 2;
            xs[order[k]] = Math.max(xs[order[k]], least);
        }
        double back = xs.length == 0 ? 0 : (Arrays.stream(xs).sum() - before) / xs.length;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = Math.clamp(xs[i] - back, .05, .95);
        }
    }

    /** Puts whoever opens on the other side of the door at which another knocks. */
    private static void atDoor(double[] xs, List<Act> acts, double between) {
        int knocks = acts.indexOf(Act.KNOCK);
        if (xs.length == 2 && knocks >= 0) {
            xs[1 - knocks] = xs[knocks] + (xs[1 - knocks] < xs[knocks] ? -between : between);
        }
    }

    /** Puts whoever is with somebody in bed beside its head. */
    private static void atBed(double[] xs, int sleeper, double away) {
        if (xs.length == 2) {
            xs[1 - sleeper] = xs[sleeper] + away;
        }
    }

    /** Puts those who embrace so near to each other that they do. */
    private static void embrace(double[] xs, IntPredicate embraces, double reach) {
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
}
