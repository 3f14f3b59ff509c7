package app.photoplay.assets;

import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.List;

/** How one gesture is taken back: marks that go or come again, and what each document is told. */
public record AssetUndo(List<Marks> marks, List<Step> steps) {

    /**
     * @param set whether they are marked again, or not any more
     */
    record Marks(AssetMark mark, List<AssetId> assets, boolean set) {}

    /** @param revision that the gesture made: what somebody did since in the same place stays */
    record Step(ProjectId project, long revision, StoryboardCommand command) {}
}
