package app.photoplay.studio.ui;

import app.photoplay.conversion.Gate;
import app.photoplay.production.OrderQuote;
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

    /** Cuts the finished film anew from what its shots show now. */
    void recut();

    /** Shows it to others. */
    void share();

    /** Has made what was offered, at the price that was shown. */
    void order(OrderQuote offer);

    void open(ShotId shot);

    /** Opens a shot to write in it. */
    void edit(ShotId shot);
}
