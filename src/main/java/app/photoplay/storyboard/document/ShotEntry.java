package app.photoplay.storyboard.document;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shot of the document.
 *
 * @param rank its place within its scene, see {@link Rank}; its number is only where it stands now
 * @param action what is to be seen; may be empty
 * @param cast names of the people in the picture, the main one first
 * @param title whether it is a card with words on it
 * @param ranges the characters of the source that it stands for, ordered and disjoint; empty where it was written here
 * @param seed its own for life: nothing that happens to other shots changes its pictures
 * @param still the chosen still among its takes; null where none is chosen yet
 * @param clip the chosen clip
 * @param binned whether it was removed, and can be restored
 * @param negative what its pictures must not show; null for nothing in particular
 * @param stillModel id of the model that makes its stills; null for the installation's own choice
 * @param clipModel id of the model that makes its clips; null for the installation's own choice
 * @param aside takes that the creator does not want to see; null for none
 * @param opening whether it is the card with the film's title, whatever its words and that title become; null for no
 * @param endsOnNext whether its clip ends on the picture of the shot after; null for no
 */
public record ShotEntry(
        ShotId id,
        SceneId scene,
        String rank,
        ShotSize size,
        CameraMove move,
        Mood mood,
        Duration duration,
        String action,
        List<DialogueLine> dialogue,
        List<String> cast,
        boolean title,
        List<TextRange> ranges,
        int seed,
        @Nullable TakeId still,
        @Nullable TakeId clip,
        boolean binned,
        @Nullable String negative,
        @Nullable String stillModel,
        @Nullable String clipModel,
        @Nullable List<TakeId> aside,
        @Nullable Boolean opening,
        @Nullable Boolean endsOnNext)
        implements StoryboardEntry {

    public ShotEntry {
        dialogue = List.copyOf(dialogue);
        cast = List.copyOf(cast);
        ranges = List.copyOf(ranges);
    }

    /** One without wishes of its own. */
    public ShotEntry(
            ShotId id,
            SceneId scene,
            String rank,
            ShotSize size,
            CameraMove move,
            Mood mood,
            Duration duration,
            String action,
            List<DialogueLine> dialogue,
            List<String> cast,
            boolean title,
            List<TextRange> ranges,
            int seed,
            @Nullable TakeId still,
            @Nullable TakeId clip,
            boolean binned) {
        this(
                id, scene, rank, size, move, mood, duration, action, dialogue, cast, title, ranges, seed, still, clip,
                binned, null, null, null, null, null, null);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    /** Whether it is the card with the film's title. */
    public boolean opens() {
        return title && Boolean.TRUE.equals(opening);
    }

    /** Whether its clip ends on the picture of the shot after. */
    public boolean leadsOn() {
        return Boolean.TRUE.equals(endsOnNext);
    }

    /** The same as the card with the film's title. */
    public ShotEntry asOpening() {
        return new ShotEntry(
                id,
                scene,
                rank,
                size,
                move,
                mood,
                duration,
                action,
                dialogue,
                cast,
                title,
                ranges,
                seed,
                still,
                clip,
                binned,
                negative,
                stillModel,
                clipModel,
                aside,
                true,
                endsOnNext);
    }

    /** The same with its people under the names that pictures know them by. */
    public ShotEntry drawn(UnaryOperator<String> names) {
        List<DialogueLine> said = dialogue.stream()
                .map(line -> line.speaker() == null
                        ? line
                        : new DialogueLine(names.apply(line.speaker()), line.parenthetical(), line.text(), line.dual()))
                .toList();
        return edited(new ShotEdit(
                null, null, null, null, null, said, cast.stream().map(names).toList(), null));
    }

    /** The chosen take of that kind. */
    public @Nullable TakeId chosen(TakeKind kind) {
        return kind == TakeKind.STILL ? still : clip;
    }

    ShotEntry at(SceneId scene, String rank) {
        return with(scene, rank, title, ranges, still, clip, binned, aside);
    }

    /** The same words as a shot of its own, which stands for nothing of the source and has no takes. */
    ShotEntry copy(ShotId other, String rank) {
        return new ShotEntry(
                other,
                scene,
                rank,
                size,
                move,
                mood,
                duration,
                action,
                dialogue,
                cast,
                title,
                List.of(),
                Seeds.of(other),
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                endsOnNext);
    }

    ShotEntry binned(boolean binned) {
        return with(scene, rank, title, ranges, still, clip, binned, aside);
    }

    ShotEntry choosing(TakeKind kind, @Nullable TakeId take) {
        boolean picture = kind == TakeKind.STILL;
        return with(scene, rank, title, ranges, picture ? take : still, picture ? clip : take, binned, aside);
    }

    ShotEntry puttingAside(TakeId take, boolean away) {
        List<TakeId> others =
                allAside().stream().filter(one -> !one.equals(take)).toList();
        List<TakeId> all =
                away ? Stream.concat(others.stream(), Stream.of(take)).toList() : others;
        return with(scene, rank, title, ranges, still, clip, binned, all.isEmpty() ? null : all);
    }

    /** Takes that the creator does not want to see, possibly none. */
    public List<TakeId> allAside() {
        return Objects.requireNonNullElse(aside, List.of());
    }

    ShotEntry standingFor(List<TextRange> ranges) {
        return with(scene, rank, title, ranges, still, clip, binned, aside);
    }

    ShotEntry card(boolean title) {
        return with(scene, rank, title, ranges, still, clip, binned, aside);
    }

    /** The same words elsewhere, or with other takes. */
    private ShotEntry with(
            SceneId scene,
            String rank,
            boolean title,
            List<TextRange> ranges,
            @Nullable TakeId still,
            @Nullable TakeId clip,
            boolean binned,
            @Nullable List<TakeId> aside) {
        return new ShotEntry(
                id,
                scene,
                rank,
                size,
                move,
                mood,
                duration,
                action,
                dialogue,
                cast,
                title,
                ranges,
                seed,
                still,
                clip,
                binned,
                negative,
                stillModel,
                clipModel,
                aside,
                opening,
                endsOnNext);
    }

    ShotEntry edited(ShotEdit edit) {
        return new ShotEntry(
                id,
                scene,
                rank,
                Objects.requireNonNullElse(edit.size(), size),
                Objects.requireNonNullElse(edit.move(), move),
                Objects.requireNonNullElse(edit.mood(), mood),
                Objects.requireNonNullElse(edit.duration(), duration),
                Objects.requireNonNullElse(edit.action(), action),
                Objects.requireNonNullElse(edit.dialogue(), dialogue),
                Objects.requireNonNullElse(edit.cast(), cast),
                title,
                ranges,
                Objects.requireNonNullElse(edit.seed(), seed),
                still,
                clip,
                binned,
                wish(edit.negative(), negative),
                wish(edit.stillModel(), stillModel),
                wish(edit.clipModel(), clipModel),
                aside,
                opening,
                edit.endsOnNext() == null ? endsOnNext : orNull(edit.endsOnNext()));
    }

    private static @Nullable Boolean orNull(boolean set) {
        return set ? true : null;
    }

    /** An empty one takes it back. */
    private static @Nullable String wish(@Nullable String edited, @Nullable String before) {
        return edited == null ? before : edited.isBlank() ? null : edited.strip();
    }
}
