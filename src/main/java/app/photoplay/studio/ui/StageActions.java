package app.photoplay.studio.ui;

import app.photoplay.conversion.Gate;
import app.photoplay.storyboard.ShotId;

/** What the acts beside the frame do; the screen decides how. */
interface StageActions {

    /** What is shown now. */
    FilmScreen shown();

    void watch();

    /** Back from the reel to how the film stands. */
    void stopWatching();

    void cancel();

    void retry();

    void continueTo(Gate gate);

    void open(ShotId shot);

    /** Opens a shot to write in it. */
    void edit(ShotId shot);
}
