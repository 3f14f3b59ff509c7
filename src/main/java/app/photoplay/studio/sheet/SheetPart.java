package app.photoplay.studio.sheet;

import com.vaadin.flow.component.Component;

/** What another part of the studio adds to the sheet; see {@link ShotSheet#place}. */
public interface SheetPart {

    /** The same one always; it may be invisible while there is nothing to show. */
    Component component();

    /** Shows another shot, or a newer value of the same; touches only what differs. */
    void show(OpenShot open);

    /** Told whenever that changes: whether there are words in the sheet that are not saved. */
    default void unsaved(boolean unsaved) {}
}
