package app.photoplay.bench;

import java.util.Locale;

/** {@code bench/gallery}: what ten thousand assets cost. */
public final class GalleryMain {

    private static final int FIRST_MILLIS = 1_000;
    private static final int FRAME_MILLIS = 50;
    private static final int FILTER_MILLIS = 200;

    private GalleryMain() {}

    public static void main(String[] arguments) throws Exception {
        int assets = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        boolean passed;
        try (ScreenRig rig = ScreenRig.start("gallery-bench", GalleryVisit.THERE)) {
            GalleryVisit visit = new GalleryVisit(rig);
            rig.ask("gallery " + assets);
            // What is loaded once for all is loaded before anything is measured.
            visit.firstView(4);
            double view = visit.firstView(5);
            GalleryVisit.Scroll scroll = visit.scroll();
            visit.filter(4);
            double filter = visit.filter(5);
            GalleryVisit.Act favourite = visit.favouriteAll();
            double server = visit.kilobytesPerPage(4);
            passed = view <= FIRST_MILLIS && scroll.frame() <= FRAME_MILLIS && filter <= FILTER_MILLIS;
            System.out.printf(
                    Locale.ROOT,
                    "gallery assets=%d first_view_ms=%.0f (aim %d) longest_frame_ms=%.0f (aim %d) statements_a_screen=%.1f"
                            + " filter_ms=%.0f (aim %d) select_all_and_favourite_ms=%.0f with statements=%d"
                            + " server_kb_a_page=%.0f browser_mb=%.1f%n",
                    assets,
                    view,
                    FIRST_MILLIS,
                    scroll.frame(),
                    FRAME_MILLIS,
                    scroll.statements(),
                    filter,
                    FILTER_MILLIS,
                    favourite.millis(),
                    favourite.statements(),
                    server,
                    scroll.megabytes());
        }
        System.exit(passed ? 0 : 1);
    }
}
