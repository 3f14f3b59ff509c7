package app.photoplay.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;

/**
 * A picture that has its place from the first paint: a frame of fixed ratio, filled by an image that loads when it
 * comes near, or by a line drawing while there is none.
 */
public final class Picture extends Div {

    private final Image image = new Image();

    /** An empty frame of that ratio, width divided by height. */
    public Picture(double ratio) {
        addClassName("pic");
        getStyle().set("--ratio", Double.toString(ratio));
        image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
    }

    /** A frame with a picture. */
    public Picture(double ratio, String source, String alternative) {
        this(ratio);
        show(source, alternative);
    }

    /**
     * Shows a picture; calling again with the same source changes nothing on the screen.
     *
     * @param alternative what it shows, empty if words beside it say the same
     */
    public Picture show(String source, String alternative) {
        image.setSrc(source);
        image.setAlt(alternative);
        if (image.getParent().isEmpty()) {
            removeAll();
            add(image);
        }
        return this;
    }

    /** Shows a drawing until there is a picture. */
    public Picture show(LineDrawing drawing) {
        removeAll();
        add(drawing.create());
        return this;
    }
}
