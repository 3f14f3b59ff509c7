package app.photoplay.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Collections;

/** The demo creator at a full gallery, with a clock. */
final class GalleryVisit {

    /** The pictures of the first screen have their place and are there. */
    static final String THERE = """
            const pictures = [...document.querySelectorAll('.g-t')].filter(tile => tile.getBoundingClientRect().top < innerHeight);
            return pictures.length > 4 && pictures.every(tile => tile.querySelector('img')?.complete);""";

    private static final String PATH = "gallery";
    private static final int SCREENS = 10;

    private final ScreenRig rig;

    GalleryVisit(ScreenRig rig) {
        this.rig = rig;
    }

    /**
     * @param frame milliseconds of the longest
     * @param statements for each screenful that was rested at
     * @param megabytes of the page's scripts at the end
     */
    record Scroll(double frame, double statements, double megabytes) {}

    /** @param statements that it took */
    record Act(double millis, int statements) {}

    double firstView(int rounds) {
        return rig.firstView(PATH, rounds);
    }

    Scroll scroll() throws InterruptedException {
        Page page = rig.open(PATH);
        double longest = ScreenRig.longestFrame(page, 400);
        ScreenRig.rest();
        rig.statements();
        for (int i = 0; i < SCREENS; i++) {
            page.evaluate("n => window.scrollTo(0, 1000 + n * 5000)", i);
            page.waitForCondition(() -> (boolean) page.evaluate("() => {" + THERE + "}"));
        }
        ScreenRig.rest();
        double statements = (double) rig.statements() / SCREENS;
        double megabytes = ((Number) page.evaluate("performance.memory.usedJSHeapSize")).doubleValue() / 1e6;
        page.close();
        return new Scroll(longest, statements, megabytes);
    }

    /** Milliseconds from a click on a filter to the list that it finds. */
    double filter(int rounds) {
        Page page = rig.open(PATH);
        Locator favourites = page.locator(".g-filters > .g-f[aria-pressed]");
        double time = ScreenRig.middle(rounds, () -> ((Number) favourites.evaluate("""
                button => new Promise(found => {
                  const count = document.querySelector('.g-count'), before = count.textContent, start = performance.now();
                  new MutationObserver((changes, look) => {
                    if (count.textContent !== before) { look.disconnect(); found(performance.now() - start); }
                  }).observe(count, {childList: true, characterData: true, subtree: true});
                  button.click();
                })""")).doubleValue());
        page.close();
        return time;
    }

    Act favouriteAll() throws InterruptedException {
        Page page = rig.open(PATH);
        page.keyboard().press("Control+a");
        Locator act = page.locator(".g-ba vaadin-button").first();
        act.waitFor();
        ScreenRig.rest();
        rig.statements();
        long start = System.nanoTime();
        act.click();
        page.locator("vaadin-notification-card").first().waitFor();
        double time = (System.nanoTime() - start) / 1e6;
        ScreenRig.rest();
        int statements = rig.statements();
        page.close();
        return new Act(time, statements);
    }

    double kilobytesPerPage(int count) throws InterruptedException {
        return rig.kilobytesPerPage(Collections.nCopies(count + 1, PATH));
    }
}
