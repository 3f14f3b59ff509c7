package app.photoplay.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark with what was answered, oldest first.
 *
 * @param edits what becomes of it, by shot; one of a shot at most
 */
public record RemarkThread(Remark first, List<Remark> replies, List<ProposedEdit> edits) {

    public RemarkThread {
        replies = List.copyOf(replies);
        edits = List.copyOf(edits);
    }

    /** Whether it waits for somebody: nobody has settled it, and what was to become of it has not come yet. */
    public boolean open() {
        return !first.resolved() && !done();
    }

    public boolean done() {
        return !edits.isEmpty() && edits.stream().allMatch(edit -> edit.result() == ProposedEdit.State.DONE);
    }

    /** What becomes of that shot; null for nothing so far. */
    public @Nullable ProposedEdit edit(int shot) {
        return edits.stream().filter(edit -> edit.number() == shot).findFirst().orElse(null);
    }
}
