package app.photoplay.screenplay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Chooses what the camera does: what the words move moves it, talk keeps it still, and no move is made twice running. */
final class CameraMoveChooser {

    private final Deque<CameraMove> last = new ArrayDeque<>();
    private boolean rightwards;

    CameraMove next(Hints hints, ShotSize size, Mood mood, boolean opens, boolean closes, int seed) {
        var scores = new EnumMap<CameraMove, Double>(CameraMove.class);
        for (var move : CameraMove.values()) {
            scores.put(move, ((seed * 13 + move.ordinal() * 29) & 15) / 60.0 - (last.contains(move) ? 0.35 : 0));
        }
        bySize(scores, size, opens, closes);
        byWords(scores, hints, size);
        byMood(scores, mood);
        if (!last.isEmpty() && last.getLast() != CameraMove.STATIC) {
            scores.put(last.getLast(), -100.0);
        } else if (last.size() > 1 && last.stream().allMatch(move -> move == CameraMove.STATIC)) {
            scores.put(CameraMove.STATIC, -100.0);
        }
        var best = scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        last.addLast(best);
        if (last.size() > 2) {
            last.removeFirst();
        }
        rightwards = best != CameraMove.TRACK_RIGHT && best != CameraMove.PAN_RIGHT && best != CameraMove.ARC_RIGHT;
        return best;
    }

    private static void bySize(Map<CameraMove, Double> scores, ShotSize size, boolean opens, boolean closes) {
        switch (size) {
            case EXTREME_WIDE -> {
                scores.merge(CameraMove.CRANE_DOWN, opens ? 0.9 : 0.3, Double::sum);
                scores.merge(CameraMove.PAN_RIGHT, 0.8, Double::sum);
                scores.merge(CameraMove.PAN_LEFT, 0.7, Double::sum);
                scores.merge(CameraMove.CRANE_UP, closes ? 1.1 : 0.2, Double::sum);
            }
            case WIDE -> {
                scores.merge(CameraMove.PUSH_IN, opens ? 0.8 : 0.2, Double::sum);
                scores.merge(CameraMove.PAN_LEFT, 0.6, Double::sum);
                scores.merge(CameraMove.PAN_RIGHT, 0.6, Double::sum);
                scores.merge(CameraMove.PULL_OUT, closes ? 1.4 : 0.3, Double::sum);
                scores.merge(CameraMove.TILT_DOWN, opens ? 0.6 : 0, Double::sum);
            }
            case FULL, TWO_SHOT -> {
                scores.merge(CameraMove.ARC_LEFT, 0.4, Double::sum);
                scores.merge(CameraMove.ARC_RIGHT, 0.4, Double::sum);
                scores.merge(CameraMove.STATIC, 0.5, Double::sum);
                scores.merge(CameraMove.PULL_OUT, closes ? 0.9 : 0, Double::sum);
            }
            case MEDIUM, OVER_SHOULDER -> {
                scores.merge(CameraMove.STATIC, 0.8, Double::sum);
                scores.merge(CameraMove.PUSH_IN, 0.5, Double::sum);
            }
            case CLOSE_UP, EXTREME_CLOSE_UP -> {
                scores.merge(CameraMove.PUSH_IN, 0.8, Double::sum);
                scores.merge(CameraMove.STATIC, 0.7, Double::sum);
            }
            case INSERT -> {
                scores.merge(CameraMove.PUSH_IN, 0.7, Double::sum);
                scores.merge(CameraMove.TILT_UP, 0.5, Double::sum);
                scores.merge(CameraMove.STATIC, 0.4, Double::sum);
            }
            case POINT_OF_VIEW -> {
                scores.merge(CameraMove.HAND_HELD, 0.9, Double::sum);
                scores.merge(CameraMove.PUSH_IN, 0.4, Double::sum);
                scores.merge(CameraMove.PAN_LEFT, 0.4, Double::sum);
            }
        }
    }

    private void byWords(Map<CameraMove, Double> scores, Hints hints, ShotSize size) {
        boolean near = size == ShotSize.CLOSE_UP || size == ShotSize.EXTREME_CLOSE_UP || size == ShotSize.INSERT;
        double body = near ? 0.3 : 1;
        scores.merge(CameraMove.TILT_DOWN, 0.35 * hints.of("fall"), Double::sum);
        scores.merge(CameraMove.CRANE_DOWN, 0.4 * body * hints.of("fall"), Double::sum);
        scores.merge(CameraMove.TILT_UP, 0.3 * hints.of("rise"), Double::sum);
        scores.merge(CameraMove.CRANE_UP, 0.3 * body * hints.of("rise"), Double::sum);
        scores.merge(
                rightwards ? CameraMove.TRACK_RIGHT : CameraMove.TRACK_LEFT,
                0.6 * body * Math.min(2, hints.of("run")),
                Double::sum);
        scores.merge(rightwards ? CameraMove.ARC_RIGHT : CameraMove.ARC_LEFT, 0.5 * hints.of("turn"), Double::sum);
        scores.merge(
                CameraMove.WHIP_PAN, hints.has("sudden") ? 0.8 * body + 0.2 * hints.of("sudden") : -0.8, Double::sum);
        scores.merge(CameraMove.HAND_HELD, hints.has("fight") ? 1.2 : -0.2, Double::sum);
        scores.merge(CameraMove.DOLLY_ZOOM, hints.has("realize") ? 0.7 : -1.2, Double::sum);
        scores.merge(CameraMove.STATIC, hints.spoken() ? 0.4 : 0, Double::sum);
        scores.merge(rightwards ? CameraMove.PAN_RIGHT : CameraMove.PAN_LEFT, 0.3 * hints.of("look"), Double::sum);
    }

    private static void byMood(Map<CameraMove, Double> scores, Mood mood) {
        switch (mood) {
            case TENSE, ANGRY -> scores.merge(CameraMove.HAND_HELD, 0.4, Double::sum);
            case DREAD, MYSTERIOUS -> scores.merge(CameraMove.PUSH_IN, 0.3, Double::sum);
            case DREAMLIKE -> scores.merge(CameraMove.ARC_LEFT, 0.3, Double::sum);
            case ROMANTIC -> scores.merge(CameraMove.ARC_RIGHT, 0.5, Double::sum);
            case SAD -> scores.merge(CameraMove.PULL_OUT, 0.35, Double::sum);
            case EPIC -> scores.merge(CameraMove.CRANE_UP, 0.5, Double::sum);
            case JOYFUL, COMIC -> scores.merge(CameraMove.TRACK_LEFT, 0.2, Double::sum);
            case CALM, NEUTRAL -> scores.merge(CameraMove.STATIC, 0.15, Double::sum);
        }
    }
}
