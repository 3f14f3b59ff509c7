package app.photoplay.studio.review;

import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRights;
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
 * @param rights what whoever looks may do
 */
record ReviewShown(
        ProjectSummary project, @Nullable ReviewBoard board, Map<ShotId, Price> prices, ProjectRights rights) {

    static ReviewShown of(
            ProjectSummary project, @Nullable ReviewBoard board, ProjectRights rights, ReviewServices services) {
        if (board == null || !rights.edit()) {
            return new ReviewShown(project, board, Map.of(), rights);
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
        return new ReviewShown(project, board, prices, rights);
    }
}
