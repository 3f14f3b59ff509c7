package app.photoplay.base.ui;

import java.util.List;

/** Implemented by a view that has shortcuts of its own: the frame lists them in the dialog behind «?». */
public interface HasKeys {

    /** In the order to show them. */
    List<KeyHint> keys();

    /**
     * One shortcut.
     *
     * @param keys as printed on the keyboard, several separated by a blank: «J K L»
     * @param words what it does
     */
    record KeyHint(String keys, String words) {}
}
