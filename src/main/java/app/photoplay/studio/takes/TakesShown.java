package app.photoplay.studio.takes;

import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotTake;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one value that everything about the takes of a shot is drawn from.
 *
 * @param takes newest first
 * @param options what can be ordered for it
 * @param editable whether whoever looks may choose, order and bring takes
 * @param looked the take that is looked at; null for the one that counts
 */
record TakesShown(
        ShotId shot,
        List<ShotTake> takes,
        ShotOptions options,
        boolean editable,
        @Nullable TakeId looked) {

    TakesShown looking(@Nullable TakeId take) {
        return new TakesShown(shot, takes, options, editable, take);
    }

    /** Those that are in the strip, oldest first, as a strip is read. */
    List<ShotTake> strip(TakeKind kind) {
        return takes.stream()
                .filter(take -> take.kind() == kind && !take.binned() && take.state() != ShotTake.State.CANCELLED)
                .toList()
                .reversed();
    }

    /** Those that were put aside. */
    List<ShotTake> binned() {
        return takes.stream().filter(ShotTake::binned).toList();
    }

    Optional<ShotTake> find(@Nullable TakeId id) {
        return takes.stream().filter(take -> take.id().equals(id)).findFirst();
    }

    Optional<ShotTake> chosen(TakeKind kind) {
        return takes.stream()
                .filter(take -> take.kind() == kind && take.chosen())
                .findFirst();
    }

    /** The one that is looked at: the clip before the picture. */
    Optional<ShotTake> open() {
        return find(looked)
                .or(() -> chosen(TakeKind.CLIP))
                .or(() -> chosen(TakeKind.STILL))
                .or(() -> takes.stream().filter(take -> !take.binned()).findFirst());
    }

    /** Another take of the same kind to hold one against: the one that counts, else the newest beside it. */
    Optional<ShotTake> other(ShotTake one) {
        return chosen(one.kind())
                .filter(chosen -> !chosen.id().equals(one.id()))
                .or(() -> takes.stream()
                        .filter(take -> take.kind() == one.kind()
                                && take.visible()
                                && !take.binned()
                                && !take.id().equals(one.id()))
                        .findFirst());
    }
}
