package app.photoplay.continuity;

import app.photoplay.screenplay.language.ReadingSpeed;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.ShotRule;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Another length for the same shots: each lasts longer or shorter by the same measure, none shorter than what is said in it
 * takes and none beyond what a shot may last. Cards stay as they are. In tenths of a second.
 */
final class FilmTempo {

    private static final long STEP = 100;
    private static final double BREATH = 0.3;
    private static final int ROUNDS = 60;

    private final List<ShotEntry> shots = new ArrayList<>();
    private final long cards;

    FilmTempo(Storyboard document) {
        long still = 0;
        for (ShotEntry shot : document.filmShots()) {
            if (shot.title()) {
                still += shot.duration().toMillis();
            } else {
                shots.add(shot);
            }
        }
        cards = still;
    }

    FilmLength length() {
        return new FilmLength(
                total(shots.stream()
                        .mapToLong(shot -> shot.duration().toMillis())
                        .sum()),
                total(shots.stream().mapToLong(FilmTempo::shortest).sum()),
                total(shots.stream().mapToLong(FilmTempo::longest).sum()));
    }

    /** What brings the film as near to that length as its shots allow; nothing of it where it is that long already. */
    StoryboardCommand.Together to(Duration wanted) {
        long goal = wanted.toMillis() - cards;
        double low = 0;
        double high = ShotRule.LONGEST.toMillis();
        for (int round = 0; round < ROUNDS; round++) {
            double measure = (low + high) / 2;
            if (shots.stream().mapToLong(shot -> lasting(shot, measure)).sum() < goal) {
                low = measure;
            } else {
                high = measure;
            }
        }
        Map<Duration, List<ShotId>> changed = new TreeMap<>();
        for (ShotEntry shot : shots) {
            Duration now = Duration.ofMillis(lasting(shot, high));
            if (!now.equals(shot.duration())) {
                changed.computeIfAbsent(now, same -> new ArrayList<>()).add(shot.id());
            }
        }
        return new StoryboardCommand.Together(changed.entrySet().stream()
                .<StoryboardCommand>map(
                        entry -> new StoryboardCommand.EditShots(entry.getValue(), Edits.lasting(entry.getKey())))
                .toList());
    }

    private Duration total(long millis) {
        return Duration.ofMillis(cards + millis);
    }

    private static long lasting(ShotEntry shot, double measure) {
        long whole = Math.round(shot.duration().toMillis() * measure / STEP) * STEP;
        return Math.clamp(whole, shortest(shot), longest(shot));
    }

    /** A shot that is shorter than its words already is not made longer for them. */
    private static long shortest(ShotEntry shot) {
        double said = shot.dialogue().stream()
                .mapToDouble(line -> ReadingSpeed.secondsOf(line.text()))
                .sum();
        long needed = said == 0 ? 0 : (long) Math.ceil((said + BREATH) * 10) * STEP;
        long least = Math.clamp(needed, ShotRule.SHORTEST.toMillis(), ShotRule.LONGEST.toMillis());
        return Math.min(
                least, Math.max(ShotRule.SHORTEST.toMillis(), shot.duration().toMillis()));
    }

    private static long longest(ShotEntry shot) {
        return Math.max(ShotRule.LONGEST.toMillis(), shortest(shot));
    }
}
