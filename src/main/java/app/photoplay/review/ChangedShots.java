package app.photoplay.review;

import app.photoplay.base.WordDiff;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Shot;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which shots two versions of a work differ in. */
public final class ChangedShots {

    private ChangedShots() {}

    /** What may be another in a shot that both have. */
    public enum Change {
        PICTURE,
        WORDS,
        LENGTH,
        CAMERA
    }

    /**
     * @param before null for a shot that is new
     * @param after null for a shot that is gone
     * @param changes of a shot that both have; else empty
     */
    public record Pair(@Nullable Shot before, @Nullable Shot after, List<Change> changes) {

        /** Where the words of both differ. */
        public WordDiff words() {
            return WordDiff.of(before == null ? "" : before.words(), after == null ? "" : after.words());
        }

        public boolean hasOtherWords() {
            return changes.contains(Change.WORDS);
        }

        private boolean hasOtherPicture() {
            return changes.isEmpty() || changes.contains(Change.PICTURE);
        }

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
                    List<Change> changes = one == null ? List.of() : changes(one, shot);
                    if (one == null || !changes.isEmpty()) {
                        pairs.add(new Pair(one, shot, changes));
                    }
                }));
        old.values().forEach(gone -> pairs.add(new Pair(gone, null, List.of())));
        return List.copyOf(pairs);
    }

    /** A moment of the newer one at which both films show what differs, if there is one. */
    public static Optional<Duration> begin(List<Pair> pairs, SharedWork after) {
        return pairs.stream()
                .sorted(Comparator.comparing(pair -> !pair.hasOtherPicture()))
                .flatMap(pair -> Stream.ofNullable(pair.after()))
                .flatMap(shot -> after.seenFrom(shot.number()).stream())
                .findFirst();
    }

    private static List<Change> changes(Shot one, Shot other) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (!Objects.equals(one.still(), other.still()) || !Objects.equals(one.clip(), other.clip())) {
            changes.add(Change.PICTURE);
        }
        if (!one.action().equals(other.action()) || !one.dialogue().equals(other.dialogue())) {
            changes.add(Change.WORDS);
        }
        if (!one.length().equals(other.length())) {
            changes.add(Change.LENGTH);
        }
        if (one.size() != other.size() || one.move() != other.move()) {
            changes.add(Change.CAMERA);
        }
        return List.copyOf(changes);
    }
}
