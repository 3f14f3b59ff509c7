package app.photoplay.studio.life;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the menu of a film has to know of it.
 *
 * @param making whether something is under way that a removal would end
 * @param spent what it has cost so far
 */
public record FilmCard(ProjectId id, String title, boolean making, Credits spent) {

    /** @param progress of its newest conversion, null where none was started */
    public static FilmCard of(ProjectSummary project, @Nullable ConversionProgress progress) {
        return new FilmCard(
                project.id(),
                project.title(),
                progress != null && !progress.state().resting(),
                progress == null ? Credits.ZERO : progress.spent());
    }
}
