package app.photoplay.conversion;

import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.TextFormat;
import app.photoplay.screenplay.TextRange;
import app.photoplay.storyboard.ShotId;
import java.util.List;

/**
 * The text of a film beside its shots.
 *
 * @param revision of the document
 * @param stands where the text begins that each shot of the film stands for, in the order of the text
 */
public record FilmText(String title, long revision, Manuscript manuscript, List<Stand> stands) {

    /** @param number of the shot as it stands now */
    public record Stand(ShotId shot, int number, TextRange range) {}

    /** Whether it is written as people write it; a Final Draft file is not. */
    public boolean editable() {
        return manuscript.format() != TextFormat.FINAL_DRAFT;
    }
}
