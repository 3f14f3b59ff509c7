package app.photoplay.studio.sheet;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.studio.edit.EditSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives what is done in a sheet to the document, each gesture as one command, and the rest to the screen. */
final class SheetEdits implements SheetGestures {

    private final SheetActions actions;
    private final EditSession edits;

    SheetEdits(SheetActions actions, EditSession edits) {
        this.actions = actions;
        this.edits = edits;
    }

    @Override
    public void save(OpenShot open, ShotEdit edit) {
        try {
            edits.applyBasedOn(
                    open.revision(),
                    new StoryboardCommand.EditShots(List.of(open.shot().id()), edit),
                    "edit.shot-saved",
                    open.shot().number());
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.CHANGED_ELSEWHERE) {
                edits.refresh();
            }
            throw refusal;
        }
    }

    @Override
    public void split(OpenShot open, int actionAt, int lineAt) {
        StoryboardCommand split = new StoryboardCommand.SplitShot(open.shot().id(), ShotId.next(), actionAt, lineAt);
        edits.apply(split, "edit.shot-split", open.shot().number());
    }

    @Override
    public void mergeWithNext(OpenShot open) {
        List<ShotId> here = open.scene().shots().stream().map(ShotView::id).toList();
        int at = here.indexOf(open.shot().id());
        if (at >= 0 && at + 1 < here.size()) {
            edits.apply(new StoryboardCommand.MergeShots(here.subList(at, at + 2)), "edit.shots-merged", 2);
        }
    }

    @Override
    public boolean assign(OpenShot open, @Nullable String from, @Nullable String to, boolean sceneOnly) {
        StoryboardCommand assign = new StoryboardCommand.AssignVoice(
                from, to, sceneOnly ? open.scene().id() : null);
        return edits.apply(assign, sceneOnly ? "edit.voice-in-scene" : "edit.voice-in-film");
    }

    @Override
    public void play(OpenShot open) {
        actions.play(open.shot().id());
    }

    @Override
    public void retry(OpenShot open) {
        actions.retry(open.shot().id());
    }

    @Override
    public void retry(OpenShot open, String action) {
        actions.retry(open.shot().id(), action);
    }
}
