package app.photoplay.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark with what was answered, oldest first.
 *
 * @param edit what became of it; null for nothing so far
 */
public record RemarkThread(
        Remark first, List<Remark> replies, @Nullable ProposedEdit edit) {

    public RemarkThread {
        replies = List.copyOf(replies);
    }

    public boolean done() {
        return edit != null && edit.result() == ProposedEdit.State.DONE;
    }
}
