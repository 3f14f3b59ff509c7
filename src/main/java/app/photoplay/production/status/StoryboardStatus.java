package app.photoplay.production.status;

import app.photoplay.production.ProductionStatus;
import app.photoplay.production.StoryboardView;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.Storyboard;
import java.util.function.Predicate;

/** A document with how its shots stand. */
public record StoryboardStatus(long revision, Storyboard storyboard, ProductionStatus production, ShotTakes takes) {

    /** Without a look at its takes. */
    public StoryboardStatus(long revision, Storyboard storyboard, ProductionStatus production) {
        this(revision, storyboard, production, ShotTakes.NONE);
    }

    /** As it is shown. */
    public StoryboardView view(ProjectId project) {
        return StoryboardView.of(project, revision, storyboard, production);
    }

    /** With only some shots in view. */
    public StoryboardStatus only(Predicate<ShotId> which) {
        return new StoryboardStatus(revision, storyboard, production.only(which), takes);
    }
}
