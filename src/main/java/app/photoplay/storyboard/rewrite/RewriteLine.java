package app.photoplay.storyboard.rewrite;

import app.photoplay.storyboard.ShotId;
import java.util.List;

/** One thing that another text does to a storyboard, for the creator to read before it is done. */
public sealed interface RewriteLine {

    /** The shot that it is about. */
    ShotId shot();

    /** Words that no shot had yet. */
    record Added(ShotId shot, String words) implements RewriteLine {}

    /** Words that were removed before and are back; so is their shot, with its takes. */
    record Restored(ShotId shot, String words) implements RewriteLine {}

    /** The same words at another place; the shot moves there with all that it has. */
    record Moved(ShotId shot, int number, String words) implements RewriteLine {}

    /**
     * Other words under a shot.
     *
     * @param number of the shot as it stands now
     * @param kept fields that the creator edited by hand and that stay, such as «action»; the new words say otherwise
     */
    record Changed(ShotId shot, int number, String before, String after, List<String> kept) implements RewriteLine {}

    /** No words are left for it. */
    record Removed(ShotId shot, int number, String words) implements RewriteLine {}
}
