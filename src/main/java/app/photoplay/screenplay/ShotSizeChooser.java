package app.photoplay.screenplay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/**
 * Chooses how much of the world a shot takes in, as an editor would: a scene opens wide, things that are looked at fill
 * the picture, talk goes back and forth, and no size stands three times running.
 */
final class ShotSizeChooser {

    private final Deque<ShotSize> last = new ArrayDeque<>();
    private int turn;

    /**
     * @param hints what the words suggest
     * @param opens whether the scene opens here
     * @param closes whether it ends here
     * @param slug where it plays
     * @param seed what keeps equal shots of different places apart
     */
    ShotSize next(Hints hints, boolean opens, boolean closes, SlugLine slug, int seed) {
        if (opens) {
            turn = 0;
        }
        var scores = scores(hints, opens, closes, slug);
        int rank = 0;
        for (var size : ShotSize.values()) {
            double taste = ((seed * 31 + size.ordinal() * 17) & 15) / 90.0;
            scores.merge(size, taste + (last.contains(size) ? 0 : 0.15), Double::sum);
            rank++;
        }
        if (!last.isEmpty()) {
            scores.merge(last.getLast(), -0.9, Double::sum);
        }
        if (last.size() > 1 && last.getFirst() == last.getLast()) {
            scores.put(last.getLast(), -100.0);
        }
        var best = scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        remember(best);
        turn += rank > 0 ? 1 : 0;
        return best;
    }

    /** A card stands between two shots: what follows is free again. */
    void card() {
        last.clear();
    }

    private void remember(ShotSize size) {
        last.addLast(size);
        if (last.size() > 2) {
            last.removeFirst();
        }
    }

    private Map<ShotSize, Double> scores(Hints hints, boolean opens, boolean closes, SlugLine slug) {
        var scores = new EnumMap<ShotSize, Double>(ShotSize.class);
        for (var size : ShotSize.values()) {
            scores.put(size, 0.0);
        }
        boolean outside = slug.interiorExterior() != InteriorExterior.INTERIOR;
        if (opens) {
            scores.merge(outside ? ShotSize.EXTREME_WIDE : ShotSize.WIDE, 4.0, Double::sum);
        }
        if (hints.spoken()) {
            talk(scores, hints);
        } else {
            telling(scores, hints, outside);
        }
        boolean view = hints.has("look") && hints.has("through");
        scores.merge(ShotSize.POINT_OF_VIEW, view ? 0.9 + 0.2 * hints.of("through") : -1.5, Double::sum);
        boolean thing = hints.has("object") && (hints.has("handle") || hints.has("look"));
        scores.merge(ShotSize.INSERT, thing ? 1.1 + 0.15 * hints.of("object") : -1.5, Double::sum);
        scores.merge(
                ShotSize.EXTREME_CLOSE_UP, hints.has("detail") ? 1.2 : hints.has("realize") ? 0.6 : -0.8, Double::sum);
        if (closes && !opens) {
            scores.merge(ShotSize.WIDE, 0.8, Double::sum);
        }
        if (slug.place().contains("POV")) {
            scores.merge(ShotSize.POINT_OF_VIEW, opens ? 6.0 : 1.0, Double::sum);
        }
        return scores;
    }

    private void talk(Map<ShotSize, Double> scores, Hints hints) {
        if (hints.speakers() > 1) {
            scores.merge(ShotSize.TWO_SHOT, 1.6, Double::sum);
            scores.merge(ShotSize.OVER_SHOULDER, 1.0, Double::sum);
            scores.merge(ShotSize.MEDIUM, 0.5, Double::sum);
            return;
        }
        boolean company = hints.people() > 1;
        scores.merge(ShotSize.OVER_SHOULDER, company ? turn % 2 == 0 ? 1.2 : 0.8 : -0.4, Double::sum);
        scores.merge(ShotSize.CLOSE_UP, turn % 2 == 1 ? 1.2 : 0.8, Double::sum);
        scores.merge(ShotSize.MEDIUM, company ? 0.6 : 0.9, Double::sum);
        scores.merge(ShotSize.TWO_SHOT, company ? 0.5 : -1.0, Double::sum);
        scores.merge(ShotSize.FULL, turn % 4 == 3 ? 1.3 : 0.0, Double::sum);
        scores.merge(ShotSize.EXTREME_CLOSE_UP, hints.loud() ? 0.9 : 0.0, Double::sum);
    }

    private static void telling(Map<ShotSize, Double> scores, Hints hints, boolean outside) {
        scores.merge(ShotSize.MEDIUM, 0.7, Double::sum);
        scores.merge(
                ShotSize.FULL,
                0.5 + 0.35 * hints.of("run") + 0.2 * hints.of("turn") + 0.3 * hints.of("fall"),
                Double::sum);
        scores.merge(
                ShotSize.WIDE,
                0.3 + 0.35 * hints.of("wide") + 0.2 * hints.of("group") + 0.15 * hints.of("run"),
                Double::sum);
        scores.merge(ShotSize.EXTREME_WIDE, (outside ? 0.1 : -0.6) + 0.3 * hints.of("wide"), Double::sum);
        scores.merge(
                ShotSize.CLOSE_UP,
                0.3 + 0.45 * hints.of("feel") + 0.3 * hints.of("realize") + (hints.lines() > 0 ? 0.3 : 0),
                Double::sum);
        scores.merge(ShotSize.TWO_SHOT, hints.people() == 2 ? 0.9 : -1.2, Double::sum);
        scores.merge(ShotSize.OVER_SHOULDER, hints.people() > 1 && hints.lines() > 0 ? 0.7 : -0.8, Double::sum);
        if (hints.people() == 0) {
            scores.merge(ShotSize.WIDE, 0.5, Double::sum);
            scores.merge(ShotSize.CLOSE_UP, -0.5, Double::sum);
        }
    }
}
