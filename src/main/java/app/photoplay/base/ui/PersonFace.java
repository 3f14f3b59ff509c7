package app.photoplay.base.ui;

import app.photoplay.base.Initials;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The picture of somebody beside their name, or the initials of the name; whoever listens is told the name alone. */
public final class PersonFace extends Span {

    /** Of the product, where it did something by itself. */
    public PersonFace() {
        addClassName("face");
        getElement().setAttribute("aria-hidden", "true");
        add(Icons.FILM.small());
    }

    /** @param address of their picture; null where there is none */
    public PersonFace(String name, @Nullable String address) {
        addClassName("face");
        getElement().setAttribute("aria-hidden", "true");
        if (address == null) {
            setText(Initials.of(name));
        } else {
            add(new Image(address, ""));
        }
    }
}
