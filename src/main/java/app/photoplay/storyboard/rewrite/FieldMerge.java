package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.Shot;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a shot whose text has changed: those that the creator edited stay, the others follow the text, and what
 * the text says as before changes nothing.
 */
final class FieldMerge {

    private final @Nullable Shot base;
    private final Set<String> edited;
    private final List<String> kept = new ArrayList<>();

    /**
     * @param base what the text before gives; null where that cannot be told any more
     * @param edited the fields that somebody changed by hand
     */
    private FieldMerge(@Nullable Shot base, Set<String> edited) {
        this.base = base;
        this.edited = edited;
    }

    /**
     * @param edit null values leave what is there
     * @param kept the fields that the text would have changed
     */
    record Result(ShotEdit edit, List<String> kept) {}

    static Result of(ShotEntry mine, @Nullable Shot base, Shot now, Set<String> edited) {
        FieldMerge merge = new FieldMerge(base, edited);
        ShotEdit edit = new ShotEdit(
                merge.field("size", mine.size(), base == null ? null : base.size(), now.size()),
                merge.field("move", mine.move(), base == null ? null : base.move(), now.move()),
                merge.field("mood", mine.mood(), base == null ? null : base.mood(), now.mood()),
                merge.field("duration", mine.duration(), base == null ? null : base.duration(), now.duration()),
                merge.field("action", mine.action(), base == null ? null : base.action(), now.action()),
                merge.field("dialogue", mine.dialogue(), base == null ? null : base.dialogue(), now.dialogue()),
                merge.field("cast", mine.cast(), base == null ? null : base.cast(), now.cast()),
                null);
        return new Result(edit, List.copyOf(merge.kept));
    }

    private <T> @Nullable T field(String name, T mine, @Nullable T before, T now) {
        if (now.equals(mine) || now.equals(before)) {
            return null;
        }
        if (edited.contains(name) && (base == null || !Objects.equals(mine, before))) {
            kept.add(name);
            return null;
        }
        return now;
    }
}
