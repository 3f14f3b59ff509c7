package app.photoplay.screenplay;

import app.photoplay.screenplay.story.Checkpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way from one sequence to another, after Myers («An O(ND) Difference Algorithm and Its Variations», 1986).
 * Where they have next to nothing in common the middle is one hunk.
 */
final class MyersDiff {

    /** Most steps that are looked for; memory grows with their square. */
    private static final int FARTHEST = 1_500;

    private MyersDiff() {}

    /** The parts {@code start} to {@code end} of the old sequence become {@code from} to {@code to} of the new one. */
    record Hunk(int start, int end, int from, int to) {}

    /** In order, with something equal between any two. */
    static List<Hunk> of(int[] old, int[] now) {
        int head = 0;
        while (head < old.length && head < now.length && old[head] == now[head]) {
            head++;
        }
        int tail = 0;
        while (tail < old.length - head
                && tail < now.length - head
                && old[old.length - 1 - tail] == now[now.length - 1 - tail]) {
            tail++;
        }
        int n = old.length - head - tail;
        int m = now.length - head - tail;
        if (n == 0 || m == 0) {
            return n + m == 0 ? List.of() : List.of(new Hunk(head, head + n, head, head + m));
        }
        List<int[]> trace = trace(old, now, head, n, m);
        return trace.isEmpty() ? List.of(new Hunk(head, head + n, head, head + m)) : hunks(trace, head, n, m);
    }

    /** The farthest old index on each diagonal, step by step; empty where the end is too far away. */
    private static List<int[]> trace(int[] old, int[] now, int head, int n, int m) {
        int farthest = Math.min(n + m, FARTHEST);
        int[] ends = new int[2 * farthest + 3];
        List<int[]> trace = new ArrayList<>();
        for (int step = 0; step <= farthest; step++) {
            Checkpoint.pass();
            for (int diagonal = -step; diagonal <= step; diagonal += 2) {
                int at = farthest + 1 + diagonal;
                boolean down = diagonal == -step || diagonal != step && ends[at - 1] < ends[at + 1];
                int x = down ? ends[at + 1] : ends[at - 1] + 1;
                int y = x - diagonal;
                while (x < n && y < m && old[head + x] == now[head + y]) {
                    x++;
                    y++;
                }
                ends[at] = x;
                if (x >= n && y >= m) {
                    trace.add(part(ends, farthest + 1, step));
                    return trace;
                }
            }
            trace.add(part(ends, farthest + 1, step));
        }
        return List.of();
    }

    private static int[] part(int[] ends, int middle, int step) {
        int[] part = new int[2 * step + 1];
        System.arraycopy(ends, middle - step, part, 0, part.length);
        return part;
    }

    private static List<Hunk> hunks(List<int[]> trace, int head, int n, int m) {
        List<Hunk> reversed = new ArrayList<>();
        int x = n;
        int y = m;
        for (int step = trace.size() - 1; step > 0; step--) {
            int diagonal = x - y;
            int[] before = trace.get(step - 1);
            int at = step - 1 + diagonal;
            boolean down = diagonal == -step || diagonal != step && end(before, at - 1) < end(before, at + 1);
            int fromDiagonal = down ? diagonal + 1 : diagonal - 1;
            int fromX = end(before, step - 1 + fromDiagonal);
            int fromY = fromX - fromDiagonal;
            int toX = down ? fromX : fromX + 1;
            int toY = down ? fromY + 1 : fromY;
            Hunk next = reversed.isEmpty() ? null : reversed.getLast();
            int end = head + toX;
            int to = head + toY;
            if (next != null && next.start() == end && next.from() == to) {
                end = next.end();
                to = next.to();
                reversed.removeLast();
            }
            reversed.add(new Hunk(head + fromX, end, head + fromY, to));
            x = fromX;
            y = fromY;
        }
        return reversed.reversed();
    }

    /** What lies beyond was not reached. */
    private static int end(int[] ends, int at) {
        return at < 0 || at >= ends.length ? -1 : ends[at];
    }
}
