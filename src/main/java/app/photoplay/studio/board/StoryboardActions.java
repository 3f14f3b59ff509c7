package app.photoplay.studio.board;

import app.photoplay.storyboard.ShotId;

/** What a creator can do on the storyboard; the screen that shows it decides what happens. */
public interface StoryboardActions {

    /** Look at one shot closely. */
    void open(ShotId shot);

    /** Look at it, led to its words. */
    void edit(ShotId shot);

    /** Look at it, led to what makes it anew and to the price of that. */
    void redo(ShotId shot);

    /** Make again what failed of it. */
    void retry(ShotId shot);

    /** The same from other words, which it keeps. */
    void retry(ShotId shot, String action);
}
