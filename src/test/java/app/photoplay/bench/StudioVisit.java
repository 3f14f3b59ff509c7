package app.photoplay.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** The demo creator at boards of films, with a clock. */
final class StudioVisit {

    /** The first card is there. */
    static final String THERE = "return Boolean(document.querySelector('.shot .pic'));";

    private final ScreenRig rig;

    StudioVisit(ScreenRig rig) {
        this.rig = rig;
    }

    /** What one change of one shot costs a page that shows it. */
    record Change(int statements, long bytes) {}

    String film(int shots) {
        return rig.ask("film " + shots);
    }

    double firstView(String film, int rounds) {
        return rig.firstView(path(film), rounds);
    }

    int statementsOfView(String film) throws InterruptedException {
        ScreenRig.rest();
        rig.statements();
        Page page = rig.open(path(film));
        ScreenRig.rest();
        int statements = rig.statements();
        page.close();
        return statements;
    }

    double longestFrame(String film) throws InterruptedException {
        Page page = rig.open(path(film));
        double longest = ScreenRig.longestFrame(page, 120);
        page.close();
        return longest;
    }

    Change change(String film) throws InterruptedException {
        AtomicLong bytes = new AtomicLong();
        Page page = rig.blank();
        page.onWebSocket(socket ->
                socket.onFrameReceived(frame -> bytes.addAndGet(frame.text().getBytes(StandardCharsets.UTF_8).length)));
        rig.go(page, path(film));
        ScreenRig.rest();
        rig.statements();
        bytes.set(0);
        rig.ask("edit " + film + " What is changed now is seen at once.");
        page.locator(".shot p:has-text('What is changed now')").first().waitFor();
        ScreenRig.rest();
        Change change = new Change(rig.statements(), bytes.get());
        page.close();
        return change;
    }

    /** Milliseconds from the key to the row, the middle of several. */
    double edit(String film, int rounds) throws InterruptedException {
        Page page = rig.open(path(film));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * rounds; i++) {
            ScreenRig.rest();
            Locator card = page.locator(".shot > .pic").nth(2);
            card.focus();
            long before = Long.parseLong(rig.ask("revision " + film));
            var stored = CompletableFuture.supplyAsync(() -> rig.ask("await " + film + " " + before));
            Thread.sleep(100);
            long start = System.nanoTime();
            page.keyboard().press(i % 2 == 0 ? "Alt+ArrowRight" : "Alt+ArrowLeft");
            stored.join();
            times.add((System.nanoTime() - start) / 1e6);
        }
        page.close();
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    double kilobytesPerPage(List<String> films) throws InterruptedException {
        return rig.kilobytesPerPage(films.stream().map(StudioVisit::path).toList());
    }

    private static String path(String film) {
        return "films/" + film;
    }
}
