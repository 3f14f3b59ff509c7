package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.StoryScene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Cuts scenes around shots that stay. */
final class Rereader {

    private static final int TORN = -2;

    private final List<StoryScene> scenes;
    private final List<List<Atom>> atoms;
    private final int shots;
    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();
    private final Set<Integer> broken = new HashSet<>();

    private record Stretch(int start, int end, int owner) {}

    /** @param kept the stretches of each shot that stays, apart from all others */
    Rereader(List<StoryScene> scenes, List<List<TextRange>> kept) {
        this.scenes = scenes;
        this.atoms = scenes.stream().map(scene -> Atom.of(scene.beats())).toList();
        this.shots = kept.size();
        for (int owner = 0; owner < kept.size(); owner++) {
            for (TextRange range : kept.get(owner)) {
                stretches.put(range.start(), new Stretch(range.start(), range.end(), owner));
            }
        }
        while (breakTorn()) {
            // Whatever breaks may tear another.
        }
    }

    Set<Integer> broken() {
        return broken;
    }

    /** A scene with its cuts, and whose they are. */
    record Recut(LengthPlan.Planned planned, List<Integer> owners) {}

    /**
     * @param seconds of text that a new shot holds
     * @param stretch how much longer than it reads a shot lasts
     */
    List<Recut> cut(double seconds, double stretch) {
        var cutter = new Cutter(seconds);
        var recuts = new ArrayList<Recut>();
        for (int scene = 0; scene < scenes.size(); scene++) {
            var cuts = new ArrayList<Cutter.Cut>();
            var owners = new ArrayList<Integer>();
            for (Run run : runs(atoms.get(scene))) {
                var own = run.owner() == RevisedScreenplay.NEW ? cutter.cut(run.atoms()) : List.of(joined(run.atoms()));
                cuts.addAll(own);
                own.forEach(cut -> owners.add(run.owner()));
            }
            var lengths = cuts.stream()
                    .map(cut -> ShotDurations.clamp(ShotDurations.natural(cut) * stretch))
                    .toList();
            recuts.add(new Recut(new LengthPlan.Planned(scenes.get(scene), cuts, lengths), owners));
        }
        return recuts;
    }

    private static Cutter.Cut joined(List<Atom> atoms) {
        return new Cutter.Cut(
                atoms.stream().flatMap(atom -> atom.beats().stream()).toList(),
                atoms.stream().mapToDouble(Atom::seconds).sum(),
                atoms.getFirst().card());
    }

    /** Atoms next to each other that belong to the same shot, or to none. */
    private record Run(int owner, List<Atom> atoms) {}

    private List<Run> runs(List<Atom> scene) {
        var runs = new ArrayList<Run>();
        for (var atom : scene) {
            int owner = owner(atom);
            if (runs.isEmpty() || runs.getLast().owner() != owner) {
                runs.add(new Run(owner, new ArrayList<>()));
            }
            runs.getLast().atoms().add(atom);
        }
        return runs;
    }

    private int owner(Atom atom) {
        var owners = atom.beats().stream().map(this::owner).distinct().toList();
        return owners.size() == 1 ? owners.getFirst() : TORN;
    }

    /** {@link RevisedScreenplay#NEW} where no shot that stays has a word of it, TORN where it has a part. */
    private int owner(Beat beat) {
        int start = beat.span().start();
        int end = beat.span().end();
        Map.Entry<Integer, Stretch> before = stretches.lowerEntry(end);
        if (before == null || before.getValue().end() <= start) {
            return RevisedScreenplay.NEW;
        }
        Stretch stretch = before.getValue();
        return stretch.start() <= start && stretch.end() >= end ? stretch.owner() : TORN;
    }

    /** @return whether a shot does not stay that did before */
    private boolean breakTorn() {
        var torn = new HashSet<Integer>();
        var seen = new HashSet<Integer>();
        for (var scene : atoms) {
            for (Run run : runs(scene)) {
                if (run.owner() == TORN) {
                    run.atoms().forEach(atom -> atom.beats().forEach(beat -> torn.addAll(touching(beat))));
                } else if (run.owner() != RevisedScreenplay.NEW && !seen.add(run.owner())) {
                    torn.add(run.owner());
                }
            }
        }
        for (int owner = 0; owner < shots; owner++) {
            if (!seen.contains(owner) && !broken.contains(owner)) {
                torn.add(owner);
            }
        }
        stretches.values().removeIf(stretch -> torn.contains(stretch.owner()));
        return broken.addAll(torn);
    }

    private Set<Integer> touching(Beat beat) {
        var owners = new HashSet<Integer>();
        Map.Entry<Integer, Stretch> at = stretches.lowerEntry(beat.span().end());
        while (at != null && at.getValue().end() > beat.span().start()) {
            owners.add(at.getValue().owner());
            at = stretches.lowerEntry(at.getKey());
        }
        return owners;
    }

    /** How many seconds of text the shots that stay hold on average; a natural shot’s where none stays. */
    double average() {
        double seconds = 0;
        int count = 0;
        for (var scene : atoms) {
            for (Run run : runs(scene)) {
                if (run.owner() >= 0 && !run.atoms().getFirst().card()) {
                    seconds += Objects.requireNonNull(joined(run.atoms())).seconds();
                    count++;
                }
            }
        }
        return count == 0 ? Cutter.NATURAL : Math.max(1, seconds / count);
    }
}
