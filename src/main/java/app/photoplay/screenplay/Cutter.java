package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts the atoms of a scene into shots: the cheapest way through, where a shot costs by how far it is from the wished
 * length and a cut by how much it hurts the text. Takes time linear in the text.
 */
final class Cutter {

    /** How many seconds of text a shot holds in a natural cut. */
    static final double NATURAL = 6.6;

    /** The longest clip that models make, in seconds. */
    static final double LONGEST = 10;

    /** How many atoms a shot is made of at most, and how many of them take no time. */
    private static final int MOST = 100;

    private static final int MOST_SILENT = 40;

    private final double target;
    private final double limit;

    /** @param target seconds of text that a shot should hold */
    Cutter(double target) {
        this.target = target;
        this.limit = Math.max(LONGEST, target * 1.6);
    }

    /** A shot to be: its beats, and how many seconds its words take. */
    record Cut(List<Beat> beats, double seconds, boolean card) {}

    List<Cut> cut(List<Atom> atoms) {
        var cuts = new ArrayList<Cut>();
        int from = 0;
        for (int to = 1; to <= atoms.size(); to++) {
            if (to == atoms.size() || atoms.get(to).card() != atoms.get(from).card()) {
                cutStretch(cuts, atoms.subList(from, to));
                from = to;
            }
        }
        return cuts;
    }

    private void cutStretch(List<Cut> cuts, List<Atom> atoms) {
        int count = atoms.size();
        var cost = new double[count + 1];
        var from = new int[count + 1];
        for (int end = 1; end <= count; end++) {
            Checkpoint.pass();
            cost[end] = Double.MAX_VALUE;
            double seconds = 0;
            double friction = 0;
            int silent = 0;
            for (int start = end - 1; start >= 0; start--) {
                seconds += atoms.get(start).seconds();
                if (seconds > limit && start < end - 1) {
                    break;
                }
                friction += start < end - 1 ? friction(atoms.get(start), atoms.get(start + 1)) : 0;
                double total = cost[start]
                        + shot(seconds)
                        + friction
                        + (start > 0 ? cutBefore(atoms.get(start).joint()) : 0);
                if (total < cost[end]) {
                    cost[end] = total;
                    from[end] = start;
                }
                silent += atoms.get(start).seconds() == 0 ? 1 : 0;
                if (silent > MOST_SILENT || end - start > MOST) {
                    break;
                }
            }
        }
        var starts = new ArrayList<Integer>();
        for (int end = count; end > 0; end = from[end]) {
            starts.add(from[end]);
        }
        int end = count;
        var reversed = new ArrayList<Cut>();
        for (int start : starts) {
            reversed.add(join(atoms.subList(start, end)));
            end = start;
        }
        cuts.addAll(reversed.reversed());
    }

    private static Cut join(List<Atom> atoms) {
        var beats = atoms.stream().flatMap(atom -> atom.beats().stream()).toList();
        double seconds = atoms.stream().mapToDouble(Atom::seconds).sum();
        return new Cut(beats, seconds, atoms.getFirst().card());
    }

    private double shot(double seconds) {
        double off = (seconds - target) / target;
        return off < 0 ? off * off : 1.4 * off * off;
    }

    /** What it costs to keep two atoms in one shot. */
    private static double friction(Atom one, Atom other) {
        double paragraphs = other.joint() == CutPoint.PARAGRAPH ? 0.12 : 0;
        boolean differ =
                one.speaker() != null && other.speaker() != null && !Objects.equals(one.speaker(), other.speaker());
        boolean reaction = one.spoken() && !other.spoken() && other.joint() != CutPoint.NONE;
        return paragraphs + (differ ? 0.22 : 0) + (reaction ? 0.2 : 0);
    }

    private static double cutBefore(CutPoint joint) {
        return switch (joint) {
            case NONE -> 50;
            case WORD -> 2.5;
            case LEAD_IN -> 1.2;
            case CLAUSE -> 0.7;
            case PAUSE -> 0.3;
            case SENTENCE -> 0.08;
            case TURN -> 0.04;
            case PARAGRAPH -> 0;
        };
    }
}
