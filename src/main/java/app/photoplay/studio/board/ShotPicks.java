package app.photoplay.studio.board;

import app.photoplay.storyboard.ShotId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The shots that are picked to do something to all of them at once. */
final class ShotPicks {

    private final Set<ShotId> picked = new LinkedHashSet<>();
    private final Supplier<FilmOrder> order;
    private final Runnable changed;
    private @Nullable ShotId anchor;

    /** @param changed called after each change */
    ShotPicks(Supplier<FilmOrder> order, Runnable changed) {
        this.order = order;
        this.changed = changed;
    }

    boolean has(ShotId shot) {
        return picked.contains(shot);
    }

    Set<ShotId> all() {
        return Set.copyOf(picked);
    }

    boolean isEmpty() {
        return picked.isEmpty();
    }

    /** One more, or one less; the next range begins here. */
    void toggle(ShotId shot) {
        if (!picked.remove(shot)) {
            picked.add(shot);
        }
        anchor = shot;
        changed.run();
    }

    /** All from where the last was toggled, besides what is picked already: a range never takes away. */
    void extendTo(ShotId shot) {
        ShotId from = anchor;
        if (from == null) {
            toggle(shot);
            return;
        }
        picked.addAll(order.get().between(from, shot));
        changed.run();
    }

    void pickAll() {
        picked.addAll(order.get().shots());
        changed.run();
    }

    void clear() {
        if (!picked.isEmpty()) {
            picked.clear();
            anchor = null;
            changed.run();
        }
    }

    /** Lets go of what is no longer in the film. */
    void keep(Collection<ShotId> shots) {
        if (picked.retainAll(Set.copyOf(shots))) {
            changed.run();
        }
    }
}
