package app.photoplay.base.ui;

/** A bean that leaves entries out of the sidebar which lead nowhere in this installation. */
public interface RailGuard {

    /** @param path of an entry, relative to the base */
    boolean shows(String path);
}
