package app.photoplay.storyboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some of what was done to a storyboard.
 *
 * @param revision that the document has now; 0 where nothing was written yet
 * @param steps newest first
 * @param targets what undos and redos among them took back or made again, by revision, as far as it is not too long ago
 */
public record StoryboardHistory(long revision, List<HistoryStep> steps, Map<Long, HistoryStep> targets) {

    static final StoryboardHistory NONE = new StoryboardHistory(0, List.of(), Map.of());

    /** The step that an undo took back or a redo made again; empty for other steps, and where it is too long ago. */
    public Optional<HistoryStep> target(LogEntry entry) {
        Long revision = target(entry.undoes(), entry.redoes());
        return Optional.ofNullable(revision == null ? null : targets.get(revision));
    }

    static @Nullable Long target(@Nullable Long undoes, @Nullable Long redoes) {
        return undoes != null ? undoes : redoes;
    }
}
