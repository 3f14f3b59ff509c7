package app.photoplay.studio.sheet;

import app.photoplay.storyboard.ShotId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a sheet needs of the screen that it belongs to. */
public interface SheetActions {

    /** Plays the film, or what is made of it, from where a shot begins. */
    void play(ShotId shot);

    /** Makes again what failed of it. */
    void retry(ShotId shot);

    /** The same from other words, which it keeps. */
    void retry(ShotId shot, String action);

    /** Finds the words of the source that a shot stands for, later. */
    void quote(ShotId shot, Consumer<List<String>> show);

    /** Another shot is open, or none. */
    void opened(Optional<ShotId> shot);

    /** The sheet is closed: leads the keyboard back to the shot that it showed. */
    void left(ShotId shot);
}
