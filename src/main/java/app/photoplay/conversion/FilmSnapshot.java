package app.photoplay.conversion;

import app.photoplay.production.StoryboardView;
import app.photoplay.project.ProjectSummary;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the screen of a film shows, as it stood at one moment.
 *
 * @param progress of its newest conversion, null where none was started
 * @param drawn whether the pictures are drawn on this machine, without any service
 * @param outstanding what it needs to go on from where it rests
 */
public record FilmSnapshot(
        ProjectSummary project,
        @Nullable ConversionProgress progress,
        StoryboardView storyboard,
        boolean drawn,
        OutstandingCost outstanding) {}
