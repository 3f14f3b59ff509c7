package app.photoplay.review;

import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Shot;
import app.photoplay.storyboard.ShotId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which shots two versions of a work differ in. */
public final class ChangedShots {

    private ChangedShots() {}

    /**
     * @param before null for a shot that is new
     * @param after null for a shot that is gone
     */
    public record Pair(@Nullable Shot before, @Nullable Shot after) {

        /** Its number, in the newer version where it is there. */
        public int number() {
            return after != null
                    ? after.number()
                    : Objects.requireNonNull(before).number();
        }
    }

    /** In the order of the newer one; what is gone comes last. */
    public static List<Pair> between(SharedWork before, SharedWork after) {
        Map<ShotId, Shot> old = new LinkedHashMap<>();
        before.scenes().forEach(scene -> scene.shots().forEach(shot -> old.put(shot.id(), shot)));
        List<Pair> pairs = new ArrayList<>();
        after.scenes()
                .forEach(scene -> scene.shots().forEach(shot -> {
                    Shot one = old.remove(shot.id());
                    if (one == null || differs(one, shot)) {
                        pairs.add(new Pair(one, shot));
                    }
                }));
        old.values().forEach(gone -> pairs.add(new Pair(gone, null)));
        return List.copyOf(pairs);
    }

    private static boolean differs(Shot one, Shot other) {
        return !Objects.equals(one.still(), other.still())
                || !Objects.equals(one.clip(), other.clip())
                || !one.action().equals(other.action())
                || !one.dialogue().equals(other.dialogue())
                || !one.length().equals(other.length())
                || one.size() != other.size()
                || one.move() != other.move();
    }
}
