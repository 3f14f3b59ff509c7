package app.photoplay.studio.review;

import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.review.Proposals.Price;
import app.photoplay.review.ProposedEdit;
import app.photoplay.review.ReviewBoard;
import app.photoplay.storyboard.ShotId;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one value that the screen of remarks is drawn from.
 *
 * @param board null where nothing was published yet
 * @param prices of what is proposed, by shot; without those of which nothing can be made now
 * @param sharable whether whoever looks may share it
 */
record ReviewShown(ProjectSummary project, @Nullable ReviewBoard board, Map<ShotId, Price> prices, boolean sharable) {

    static ReviewShown of(
            ProjectSummary project, @Nullable ReviewBoard board, boolean sharable, ReviewServices services) {
        if (board == null) {
            return new ReviewShown(project, null, Map.of(), sharable);
        }
        ProjectId id = project.id();
        Map<ShotId, Price> prices = services.proposals()
                .prices(
                        id,
                        board.threads().stream()
                                .flatMap(thread -> thread.edits().stream())
                                .filter(edit -> edit.result() == ProposedEdit.State.PROPOSED)
                                .map(ProposedEdit::shot)
                                .collect(Collectors.toSet()));
        return new ReviewShown(project, board, prices, sharable);
    }
}
