package app.photoplay.base.ui;

import java.util.List;

/**
 * Implemented by a view below the top level: the frame shows in its header where the view stands, and on a phone a way
 * back. The frame reads it after every navigation.
 */
public interface HasCrumbs {

    /** From the top down; the last one is the view itself and has no address. */
    List<Crumb> crumbs();

    /**
     * One step of the way.
     *
     * @param words what it is called
     * @param href where it leads, relative to the base; empty for the view itself
     */
    record Crumb(String words, String href) {

        /** The view itself. */
        public static Crumb here(String words) {
            return new Crumb(words, "");
        }
    }
}
