package app.photoplay.assets;

import app.photoplay.media.AssetId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a list while somebody looks at it. What it finds no more keeps its place, so that nothing moves under a
 * hand; what is new stands where it belongs.
 *
 * @param list with what it finds no more
 * @param gone the indexes of that
 * @param kept where what was shown before is now
 */
public record AssetChange(AssetList list, BitSet gone, List<Run> kept) {

    /** So many side by side. */
    public record Run(int from, int to, int count) {}

    /**
     * @param shown by now, with what is gone already
     * @param found by the same filter now
     */
    public static AssetChange of(AssetList shown, AssetList found) {
        Map<AssetId, Integer> before = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            before.put(shown.id(i), i);
        }
        int[] old = new int[found.size()];
        BitSet there = new BitSet();
        boolean sameOrder = true;
        int last = -1;
        for (int i = 0; i < found.size(); i++) {
            old[i] = before.getOrDefault(found.id(i), -1);
            if (old[i] >= 0) {
                sameOrder &= old[i] > last;
                last = old[i];
                there.set(old[i]);
            }
        }
        Merged merged = new Merged(shown, found);
        int at = 0;
        for (int i = 0; i < found.size(); i++) {
            if (sameOrder && old[i] >= 0) {
                at = merged.leave(at, old[i], there) + 1;
            }
            merged.find(i, old[i]);
        }
        if (sameOrder) {
            var unused = merged.leave(at, shown.size(), there);
        }
        return merged.change();
    }

    /** How many the filter finds. */
    public int matching() {
        return list.size() - gone.cardinality();
    }

    private static final class Merged {

        private final AssetList shown;
        private final AssetList found;
        private final int[] shownSections;
        private final int[] foundSections;
        private final long[] ids;
        private final int[] ratios;
        private final BitSet gone = new BitSet();
        private final List<Run> kept = new ArrayList<>();
        private final List<AssetList.Section> sections = new ArrayList<>();
        private boolean lastLeft;
        private int lastSection = -1;
        private int size;

        Merged(AssetList shown, AssetList found) {
            this.shown = shown;
            this.found = found;
            this.shownSections = sectionOfEach(shown);
            this.foundSections = sectionOfEach(found);
            this.ids = new long[2 * (shown.size() + found.size())];
            this.ratios = new int[shown.size() + found.size()];
        }

        /** Those that are found no more, from one place to before another. */
        int leave(int from, int to, BitSet there) {
            for (int i = from; i < to; i++) {
                if (!there.get(i)) {
                    gone.set(size);
                    add(shown, i, i, shownSections[i], true);
                }
            }
            return to;
        }

        void find(int index, int old) {
            add(found, index, old, foundSections[index], false);
        }

        private void add(AssetList of, int index, int old, int section, boolean left) {
            AssetList.Section now = of.sections().get(section);
            boolean begins = sections.isEmpty()
                    || !sections.getLast().key().equals(now.key())
                    || left == lastLeft && section != lastSection;
            if (begins) {
                sections.add(new AssetList.Section(now.key(), now.note(), 1));
            } else {
                AssetList.Section one = sections.removeLast();
                sections.add(new AssetList.Section(one.key(), left ? one.note() : now.note(), one.count() + 1));
            }
            lastLeft = left;
            lastSection = section;
            if (old >= 0) {
                Run run = kept.isEmpty() ? new Run(0, 0, 0) : kept.getLast();
                if (run.count() > 0 && run.from() + run.count() == old && run.to() + run.count() == size) {
                    kept.set(kept.size() - 1, new Run(run.from(), run.to(), run.count() + 1));
                } else {
                    kept.add(new Run(old, size, 1));
                }
            }
            ids[2 * size] = of.id(index).value().getMostSignificantBits();
            ids[2 * size + 1] = of.id(index).value().getLeastSignificantBits();
            ratios[size++] = of.ratio(index);
        }

        AssetChange change() {
            AssetList list = new AssetList(Arrays.copyOf(ids, 2 * size), Arrays.copyOf(ratios, size), sections);
            return new AssetChange(list, gone, List.copyOf(kept));
        }

        private static int[] sectionOfEach(AssetList list) {
            int[] of = new int[list.size()];
            int at = 0;
            for (int section = 0; section < list.sections().size(); section++) {
                for (int i = 0; i < list.sections().get(section).count(); i++) {
                    of[at++] = section;
                }
            }
            return of;
        }
    }
}
