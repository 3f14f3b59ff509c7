package app.photoplay.storyboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What somebody can take back, and make again, told from what they have done so far; so it outlives every session. */
final class UndoStack {

    private final Deque<Long> done = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();

    /** @param own all entries of one author, oldest first */
    UndoStack(List<LogEntry> own) {
        for (LogEntry entry : own) {
            Long undoes = entry.undoes();
            Long redoes = entry.redoes();
            if (undoes != null) {
                done.remove(undoes);
                undone.push(undoes);
            } else if (redoes != null) {
                undone.remove(redoes);
                done.push(redoes);
            } else {
                done.push(entry.revision());
                undone.clear();
            }
        }
    }

    /** The revision that an undo takes back. */
    Optional<Long> undo() {
        return Optional.ofNullable(done.peek());
    }

    /** The revision that a redo makes again; none once something new was done. */
    Optional<Long> redo() {
        return Optional.ofNullable(undone.peek());
    }
}
