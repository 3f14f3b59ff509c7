package app.photoplay.conversion;

import app.photoplay.film.FilmContents;
import app.photoplay.film.FilmView;
import app.photoplay.production.ProductionOffers;
import app.photoplay.production.StoryboardView;
import app.photoplay.project.ProjectSummary;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the screen of a film shows, as it stood at one moment.
 *
 * @param progress of its newest conversion, null where none was started
 * @param drawn whether the pictures are drawn on this machine, without any service
 * @param outstanding what it needs to go on from where it rests
 * @param offers what can be made of it shot by shot, while no conversion is under way
 * @param finished the newest film that can be played, also while another is being cut; null where there is none
 * @param outdated whether that film would be another if it were cut now
 * @param contents what is in an outdated film when, since the storyboard says something else; null for any other
 */
public record FilmSnapshot(
        ProjectSummary project,
        @Nullable ConversionProgress progress,
        StoryboardView storyboard,
        boolean drawn,
        OutstandingCost outstanding,
        ProductionOffers offers,
        @Nullable FilmView finished,
        boolean outdated,
        @Nullable FilmContents contents) {

    /** Of a film without a finished cut, of which nothing can be made. */
    public FilmSnapshot(
            ProjectSummary project,
            @Nullable ConversionProgress progress,
            StoryboardView storyboard,
            boolean drawn,
            OutstandingCost outstanding) {
        this(
                project,
                progress,
                storyboard,
                drawn,
                outstanding,
                ProductionOffers.NONE,
                progress == null ? null : progress.film(),
                false,
                null);
    }
}
