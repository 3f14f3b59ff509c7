package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Splits shots in two until there are as many as wished, each time the one that bears it best: a long one, near its
 * middle, where the text bears a cut. Deterministic; no atom is divided and none is lost.
 */
final class ShotSplitter {

    private static final double LEAST = 1e-6;

    private final List<List<Atom>> atoms;
    private final PriorityQueue<Stretch> open = new PriorityQueue<>(Comparator.comparingDouble(Stretch::gain)
            .reversed()
            .thenComparingInt(Stretch::scene)
            .thenComparingInt(Stretch::from));
    private final List<Stretch> done = new ArrayList<>();

    private ShotSplitter(List<List<Atom>> atoms) {
        this.atoms = atoms;
    }

    /** Atoms of a scene that are one shot, and where it is split best: the gain is 0 where it cannot be. */
    private record Stretch(int scene, int from, int to, int middle, double gain) {}

    /**
     * @param shots how many there are to be
     * @param atoms of every scene
     * @param cuts of every scene, made of whole atoms in their order
     * @return the cuts, split until there are that many, or until every one is a single atom
     */
    static List<List<Cutter.Cut>> upTo(int shots, List<List<Atom>> atoms, List<List<Cutter.Cut>> cuts) {
        var recut = new ShotSplitter(atoms);
        for (int scene = 0; scene < cuts.size(); scene++) {
            recut.take(scene, cuts.get(scene));
        }
        while (recut.open.size() + recut.done.size() < shots && !recut.open.isEmpty()) {
            recut.split(recut.open.remove());
        }
        return recut.cuts();
    }

    private void take(int scene, List<Cutter.Cut> cuts) {
        int from = 0;
        for (var cut : cuts) {
            int to = from;
            for (int beats = 0; beats < cut.beats().size(); to++) {
                beats += atoms.get(scene).get(to).beats().size();
            }
            add(scene, from, to);
            from = to;
        }
    }

    private void split(Stretch stretch) {
        add(stretch.scene(), stretch.from(), stretch.middle());
        add(stretch.scene(), stretch.middle(), stretch.to());
    }

    private void add(int scene, int from, int to) {
        Checkpoint.pass();
        var own = atoms.get(scene);
        double whole = own.subList(from, to).stream().mapToDouble(Atom::seconds).sum();
        double before = 0;
        int middle = (from + to) / 2;
        // Also atoms without any length are to be divided, last of all, and in halves.
        double gain = LEAST;
        for (int at = from + 1; at < to; at++) {
            before += own.get(at - 1).seconds();
            double here = Math.min(before, whole - before) * bearing(own.get(at).joint());
            if (here > gain) {
                gain = here;
                middle = at;
            }
        }
        (to - from > 1 ? open : done).add(new Stretch(scene, from, to, middle, gain));
    }

    private static double bearing(CutPoint joint) {
        return switch (joint) {
            case NONE -> 0.01;
            case WORD -> 0.15;
            case LEAD_IN -> 0.3;
            case CLAUSE -> 0.5;
            case PAUSE -> 0.75;
            case SENTENCE -> 1;
            case TURN -> 1.05;
            case PARAGRAPH -> 1.1;
        };
    }

    private List<List<Cutter.Cut>> cuts() {
        var cuts = new ArrayList<List<Cutter.Cut>>();
        atoms.forEach(scene -> cuts.add(new ArrayList<>()));
        done.addAll(open);
        done.sort(Comparator.comparingInt(Stretch::scene).thenComparingInt(Stretch::from));
        for (var stretch : done) {
            var own = atoms.get(stretch.scene()).subList(stretch.from(), stretch.to());
            cuts.get(stretch.scene())
                    .add(new Cutter.Cut(
                            own.stream().flatMap(atom -> atom.beats().stream()).toList(),
                            own.stream().mapToDouble(Atom::seconds).sum(),
                            own.getFirst().card()));
        }
        return cuts;
    }
}
