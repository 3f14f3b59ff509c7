package app.photoplay.storyboard.rewrite;

import app.photoplay.storyboard.document.StoryboardCommand.RewriteSource;
import java.util.List;

/**
 * What another text does to a storyboard.
 *
 * @param command that does it
 * @param lines what a creator notices of it, in the order of the text
 */
public record RewritePlan(RewriteSource command, List<RewriteLine> lines) {

    public RewritePlan {
        lines = List.copyOf(lines);
    }

    /** How many shots one kind of line is about. */
    public long count(Class<? extends RewriteLine> kind) {
        return lines.stream().filter(kind::isInstance).count();
    }
}
