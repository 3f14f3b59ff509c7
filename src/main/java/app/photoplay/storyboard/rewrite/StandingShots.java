package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.TextChange;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The shots that stand on a text, in its order; also those in the bin, which keep their words there.
 *
 * @param shots each with at least one range, apart from all others
 * @param fallen those in the bin that have no words of the text any more
 */
public record StandingShots(List<ShotEntry> shots, List<ShotEntry> fallen) {

    public static StandingShots of(Storyboard document) {
        List<ShotEntry> shots = new ArrayList<>();
        List<ShotEntry> fallen = new ArrayList<>();
        document.shots().values().stream()
                .filter(shot -> !shot.ranges().isEmpty())
                .sorted(Comparator.comparingInt(shot -> shot.ranges().getFirst().start()))
                .forEach(shot -> {
                    if (shots.isEmpty()
                            || end(shots.getLast()) <= shot.ranges().getFirst().start()) {
                        shots.add(shot);
                    }
                });
        document.shots().values().stream()
                .filter(shot -> shot.binned() && shot.ranges().isEmpty())
                .forEach(fallen::add);
        return new StandingShots(shots, fallen);
    }

    private static int end(ShotEntry shot) {
        return shot.ranges().getLast().end();
    }

    /** The stretches of each. */
    public List<List<TextRange>> ranges() {
        return shots.stream().map(ShotEntry::ranges).toList();
    }

    /** The indexes of those whose words are all in another text too. */
    public List<Integer> untouched(TextChange change) {
        return IntStream.range(0, shots.size())
                .filter(i -> shots.get(i).ranges().stream().noneMatch(change::touches))
                .boxed()
                .toList();
    }

    /** Where the stretches of the untouched ones are in the other text. */
    public List<List<TextRange>> moved(TextChange change) {
        return untouched(change).stream()
                .map(i -> shots.get(i).ranges().stream().map(change::moved).toList())
                .toList();
    }

    /** One that went when its words went, of which these are the words again. */
    @Nullable
    ShotEntry fallen(Shot shot, Set<ShotId> taken) {
        return fallen.stream()
                .filter(one -> !taken.contains(one.id()))
                .filter(one -> one.action().equals(shot.action())
                        && one.dialogue().equals(shot.dialogue())
                        && one.title() == shot.title())
                .findFirst()
                .orElse(null);
    }
}
