package app.photoplay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code bench/studio}: what a board of a thousand shots costs beside one of twenty. */
public final class StudioMain {

    private static final int SMALL = 20;
    private static final int LARGE = 1_000;
    private static final int PAGES = 5;
    private static final int ROUNDS = 5;

    private static final double RATIO = 1.3;
    private static final int PAGE_KB = 500;
    private static final int FRAME_MILLIS = 50;

    private StudioMain() {}

    /** What was measured of a board. */
    private record Board(
            int shots,
            double view,
            double frame,
            double kilobytes,
            int reads,
            int changeReads,
            long bytes,
            double edit) {

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "shots=%d view_ms=%.0f longest_frame_ms=%.0f page_kb=%.0f view_statements=%d change_statements=%d"
                            + " change_bytes=%d edit_ms=%.0f%n",
                    shots,
                    view,
                    frame,
                    kilobytes,
                    reads,
                    changeReads,
                    bytes,
                    edit);
        }
    }

    public static void main(String[] arguments) throws Exception {
        boolean passed;
        try (ScreenRig rig = ScreenRig.start("studio-bench", StudioVisit.THERE)) {
            StudioVisit visit = new StudioVisit(rig);
            // What is loaded once for all is loaded before anything is measured.
            measured(visit, SMALL, 2);
            Board small = measured(visit, SMALL, ROUNDS);
            Board large = measured(visit, LARGE, ROUNDS);
            small.print();
            large.print();
            passed = judged(small, large);
        }
        System.exit(passed ? 0 : 1);
    }

    private static Board measured(StudioVisit visit, int shots, int rounds) throws InterruptedException {
        List<String> films = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            films.add(visit.film(shots));
        }
        String film = films.getFirst();
        double view = visit.firstView(film, rounds);
        int reads = visit.statementsOfView(film);
        double frame = visit.longestFrame(film);
        StudioVisit.Change change = visit.change(film);
        double edit = visit.edit(film, rounds);
        double kilobytes = visit.kilobytesPerPage(films);
        return new Board(shots, view, frame, kilobytes, reads, change.statements(), change.bytes(), edit);
    }

    private static boolean judged(Board small, Board large) {
        double view = large.view() / small.view();
        double edit = large.edit() / small.edit();
        System.out.printf(
                Locale.ROOT,
                "studio view_ratio=%.2f edit_ratio=%.2f (aim %.1f) page_kb=%.0f (aim %d) longest_frame_ms=%.0f (aim %d)"
                        + " statements=%d+%d beside %d+%d (aim the same) change_bytes=%d beside %d%n",
                view,
                edit,
                RATIO,
                large.kilobytes(),
                PAGE_KB,
                large.frame(),
                FRAME_MILLIS,
                large.reads(),
                large.changeReads(),
                small.reads(),
                small.changeReads(),
                large.bytes(),
                small.bytes());
        return view <= RATIO
                && edit <= RATIO
                && large.kilobytes() <= PAGE_KB
                && large.frame() <= FRAME_MILLIS
                && large.reads() <= small.reads()
                && large.changeReads() <= small.changeReads();
    }
}
