package app.photoplay.studio.edit;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.UndoSteps;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.Component;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What one open page does to its storyboard: every gesture is a command on the ground of the revision that the page
 * shows. What was done is told with a way back, what was refused with the reason; either way the page is brought up to
 * date. Holds nothing that a reload loses.
 */
public final class EditSession {

    private final StoryboardCommands commands;
    private final Component page;
    private final Supplier<ProjectId> project;
    private final LongSupplier shown;
    private final Runnable reload;

    /**
     * @param page whose language the words are in
     * @param shown the revision that the page shows
     * @param reload brings the page up to date
     */
    public EditSession(
            StoryboardCommands commands,
            Component page,
            Supplier<ProjectId> project,
            LongSupplier shown,
            Runnable reload) {
        this.commands = commands;
        this.page = page;
        this.project = project;
        this.shown = shown;
        this.reload = reload;
    }

    /**
     * Does it, and tells it with «Undo» beside it.
     *
     * @param key what to tell, such as «edit.shot-removed»
     * @return whether it was done
     */
    public boolean apply(StoryboardCommand command, String key, Object... arguments) {
        return attempt(() -> {
            long before = shown.getAsLong();
            if (commands.execute(project.get(), before, command) != before) {
                tell(key, arguments);
            }
        });
    }

    /**
     * The same on the ground of an older revision: the one that a form was opened on.
     *
     * @throws Refusal as {@link StoryboardCommands#execute}: the form shows it where it belongs
     */
    public void applyBasedOn(long revision, StoryboardCommand command, String key, Object... arguments) {
        if (commands.execute(project.get(), revision, command) != revision) {
            tell(key, arguments);
        }
        reload.run();
    }

    /** Takes back what the person did last, whichever session or tab it was done in. */
    public void undo() {
        if (attempt(() -> commands.undo(project.get()))) {
            Toast.told(page.getTranslation("edit.undone"));
        }
    }

    /** Makes again what the person took back last. */
    public void redo() {
        if (attempt(() -> commands.redo(project.get()))) {
            Toast.told(page.getTranslation("edit.redone"));
        }
    }

    /** Makes everything as it was at a revision, and tells it with «Undo» beside it. */
    public void backTo(long revision) {
        attempt(() -> {
            if (commands.backTo(project.get(), revision) != shown.getAsLong()) {
                tell("edit.back-to", revision);
            }
        });
    }

    /** The revision that the page shows: the ground of a form that is opened now. */
    public long revision() {
        return shown.getAsLong();
    }

    /** Brings the page up to date. */
    public void refresh() {
        reload.run();
    }

    /** Whether there is something to take back, or to make again; asked off the session’s lock. */
    public UndoSteps steps() {
        return commands.steps(project.get());
    }

    private void tell(String key, Object... arguments) {
        Toast.told(page.getTranslation(key, arguments), page.getTranslation("edit.undo"), this::undo);
    }

    private boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            return false;
        } finally {
            reload.run();
        }
    }
}
