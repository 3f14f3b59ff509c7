package app.photoplay.base.ui;

import java.util.List;

/** Implemented by a view inside of something: the frame adds its neighbours to the sidebar while it is shown. */
public interface HasRailLinks {

    /** In the order to show them, under what the sidebar always has. */
    List<RailLink> railLinks();

    /**
     * One neighbour.
     *
     * @param icon beside the words
     * @param words what it is called
     * @param href where it leads, relative to the base
     */
    record RailLink(Icons icon, String words, String href) {}
}
