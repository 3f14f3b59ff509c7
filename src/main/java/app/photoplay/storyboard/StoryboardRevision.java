package app.photoplay.storyboard;

import app.photoplay.storyboard.document.Storyboard;

/**
 * A storyboard as it was or is.
 *
 * @param number 0 where nothing was written yet
 */
public record StoryboardRevision(long number, Storyboard storyboard) {

    static final StoryboardRevision NONE = new StoryboardRevision(0, Storyboard.EMPTY);
}
