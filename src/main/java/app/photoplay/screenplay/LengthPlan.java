package app.photoplay.screenplay;

import app.photoplay.screenplay.story.StoryScene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns the wished length into cuts for every scene. A denser cut holds more text in a shot, at most {@link #DENSEST}
 * times as much as can be read in it: no text is dropped at any length.
 */
final class LengthPlan {

    /** How many seconds of text a second of film holds at most. */
    static final int DENSEST = 5;

    private static final double FINEST = 2.6;
    private static final double MOST_TEXT = Cutter.LONGEST * DENSEST;
    private static final int STEPS = 12;
    /** A share so small of the length that it reads is a matter of holding each shot longer or shorter. */
    private static final double AS_IT_IS = 0.05;

    private final List<StoryScene> scenes;
    private final List<List<Atom>> atoms;

    private LengthPlan(List<StoryScene> scenes) {
        this.scenes = scenes;
        this.atoms = scenes.stream().map(scene -> Atom.of(scene.beats())).toList();
    }

    /** A scene with its cuts and how many seconds each is to last. */
    record Planned(StoryScene scene, List<Cutter.Cut> cuts, List<Double> seconds) {

        Duration duration() {
            return seconds.stream().map(ShotDurations::duration).reduce(Duration.ZERO, Duration::plus);
        }
    }

    static LengthPlan of(List<StoryScene> scenes) {
        return new LengthPlan(scenes);
    }

    /** @param length without parts: the scenes are those that were picked */
    List<Planned> planned(CutLength length) {
        return switch (length) {
            case CutLength.Natural() -> natural(cuts(Cutter.NATURAL));
            case CutLength.ShotCount(int shots) -> natural(cutsWithin(shots));
            case CutLength.Runtime(var target) -> within(target.toMillis() / 1000.0);
            case CutLength.Part(var chapters, var inner) -> planned(inner);
        };
    }

    /** The fewest shots that hold the text. */
    int fewestShots() {
        return count(densest());
    }

    Duration shortest() {
        return seconds(shortestSeconds());
    }

    private double shortestSeconds() {
        double natural = cuts(Cutter.NATURAL).stream()
                .flatMap(List::stream)
                .mapToDouble(ShotDurations::natural)
                .sum();
        return Math.max(fewestShots() * ShotDurations.SHORTEST, natural / DENSEST);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 10) * 100);
    }

    private List<Planned> natural(List<List<Cutter.Cut>> cuts) {
        return planned(
                cuts,
                cuts.stream().flatMap(List::stream).map(ShotDurations::natural).toList());
    }

    private List<Planned> planned(List<List<Cutter.Cut>> cuts, List<Double> lengths) {
        var planned = new ArrayList<Planned>();
        int first = 0;
        for (int scene = 0; scene < scenes.size(); scene++) {
            var own = cuts.get(scene);
            planned.add(new Planned(scenes.get(scene), own, List.copyOf(lengths.subList(first, first + own.size()))));
            first += own.size();
        }
        return planned;
    }

    private List<Planned> within(double target) {
        var natural = cuts(Cutter.NATURAL);
        double full = natural.stream()
                .flatMap(List::stream)
                .mapToDouble(ShotDurations::natural)
                .sum();
        double wished = Math.clamp(
                target, Math.min(shortestSeconds(), full), Math.max(full, count(cuts(FINEST)) * Cutter.LONGEST));
        List<List<Cutter.Cut>> cuts;
        if (Math.abs(wished - full) <= full * AS_IT_IS) {
            cuts = natural;
        } else if (wished > full) {
            int enough = (int) Math.ceil(wished / (Cutter.LONGEST * 0.85));
            cuts = cutsWithin(Math.max(count(natural), enough));
        } else {
            double average = Math.clamp(7 * Math.pow(wished / full, 0.4), 3.2, 7);
            int wanted = (int) Math.round(wished / average);
            cuts = cutsWithin(Math.clamp(wanted, fewestShots(), Math.max(fewestShots(), count(natural))));
        }
        var lengths = cuts.stream()
                .flatMap(List::stream)
                .map(cut -> Math.max(1, cut.seconds()))
                .toList();
        return planned(cuts, ShotDurations.fitted(lengths, wished));
    }

    /** As many shots as wished where the text has them; else its finest cut, or its densest. */
    private List<List<Cutter.Cut>> cutsWithin(int shots) {
        var finest = cuts(FINEST);
        if (count(finest) <= shots) {
            return finest;
        }
        boolean finer = count(cuts(Cutter.NATURAL)) <= shots;
        double loose = finer ? FINEST : Cutter.NATURAL;
        double tight = finer ? Cutter.NATURAL : MOST_TEXT / 1.6;
        var best = cuts(tight);
        if (count(best) > shots) {
            return ShotSplitter.upTo(shots, atoms, densest());
        }
        for (int step = 0; step < STEPS && count(best) < shots; step++) {
            double middle = (loose + tight) / 2;
            var cuts = cuts(middle);
            if (count(cuts) <= shots) {
                best = cuts;
                tight = middle;
            } else {
                loose = middle;
            }
        }
        return ShotSplitter.upTo(shots, atoms, best);
    }

    private List<List<Cutter.Cut>> densest() {
        return atoms.stream().map(LengthPlan::packed).toList();
    }

    private static List<Cutter.Cut> packed(List<Atom> atoms) {
        var cuts = new ArrayList<Cutter.Cut>();
        int from = 0;
        double seconds = 0;
        for (int to = 0; to <= atoms.size(); to++) {
            boolean full = to == atoms.size()
                    || to > from
                            && (atoms.get(to).card() != atoms.get(from).card()
                                    || seconds + atoms.get(to).seconds() > MOST_TEXT);
            if (full && to > from) {
                var part = atoms.subList(from, to);
                cuts.add(new Cutter.Cut(
                        part.stream().flatMap(atom -> atom.beats().stream()).toList(),
                        seconds,
                        part.getFirst().card()));
                from = to;
                seconds = 0;
            }
            seconds += to < atoms.size() ? atoms.get(to).seconds() : 0;
        }
        return cuts;
    }

    private List<List<Cutter.Cut>> cuts(double target) {
        var cutter = new Cutter(target);
        return atoms.stream().map(cutter::cut).toList();
    }

    private static int count(List<List<Cutter.Cut>> cuts) {
        return IntStream.range(0, cuts.size())
                .map(scene -> cuts.get(scene).size())
                .sum();
    }
}
