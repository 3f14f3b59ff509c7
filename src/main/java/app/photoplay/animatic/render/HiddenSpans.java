package app.photoplay.animatic.render;

/** The stretches of one row that something nearer hides: disjoint, ascending, a bounded number of them. */
final class HiddenSpans {

    private static final int LIMIT = 96;

    private final int[] from = new int[LIMIT];
    private final int[] to = new int[LIMIT];
    private int count;

    void clear() {
        count = 0;
    }

    void copy(HiddenSpans other) {
        count = other.count;
        System.arraycopy(other.from, 0, from, 0, count);
        System.arraycopy(other.to, 0, to, 0, count);
    }

    /** Adds a stretch, joining what it touches. Where there is no room left it is forgotten, which only costs time. */
    void add(int start, int end) {
        if (end <= start) {
            return;
        }
        int i = 0;
        while (i < count && to[i] < start) {
            i++;
        }
        int j = i;
        int a = start;
        int b = end;
        while (j < count && from[j] <= end) {
            a = Math.min(a, from[j]);
            b = Math.max(b, to[j]);
            j++;
        }
        int gone = j - i;
        if (gone == 0 && count == LIMIT) {
            return;
        }
        System.arraycopy(from, j, from, i + 1, count - j);
        System.arraycopy(to, j, to, i + 1, count - j);
        count += 1 - gone;
        from[i] = a;
        to[i] = b;
    }

    /** Calls with every part of a stretch that is not hidden. */
    void gaps(int start, int end, Gap gap) {
        int x = start;
        for (int i = 0; i < count && x < end; i++) {
            if (to[i] <= x) {
                continue;
            }
            if (from[i] >= end) {
                break;
            }
            if (from[i] > x) {
                gap.at(x, from[i]);
            }
            x = Math.max(x, to[i]);
        }
        if (x < end) {
            gap.at(x, end);
        }
    }

    boolean hides(int start, int end) {
        for (int i = 0; i < count; i++) {
            if (from[i] <= start && to[i] >= end) {
                return true;
            }
        }
        return false;
    }

    /** A part that is seen. */
    interface Gap {
        void at(int from, int to);
    }
}
