package app.photoplay.studio.review;

import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.review.Proposals.Price;
import app.photoplay.review.ProposedEdit;
import app.photoplay.review.RemarkId;
import app.photoplay.review.RemarkThread;
import app.photoplay.review.ReviewBoard;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one value that the screen of remarks is drawn from.
 *
 * @param board null where nothing was published yet
 * @param prices of what is proposed, by remark; without those of which nothing can be made now
 */
record ReviewShown(ProjectSummary project, @Nullable ReviewBoard board, Map<RemarkId, Price> prices) {

    static ReviewShown of(ProjectSummary project, @Nullable ReviewBoard board, ReviewServices services) {
        if (board == null) {
            return new ReviewShown(project, null, Map.of());
        }
        ProjectId id = project.id();
        Map<RemarkId, Price> prices = services.proposals()
                .prices(
                        id,
                        board.threads().stream()
                                .map(RemarkThread::edit)
                                .filter(edit -> edit != null && edit.result() == ProposedEdit.State.PROPOSED)
                                .map(ProposedEdit::remark)
                                .toList());
        return new ReviewShown(project, board, prices);
    }
}
