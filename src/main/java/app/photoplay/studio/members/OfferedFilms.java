package app.photoplay.studio.members;

import app.photoplay.base.ui.Icons;
import app.photoplay.project.HandOverOffer;
import app.photoplay.project.ProjectLinks;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Films that others want to hand over to the onlooker, each with the way to where that is decided. */
public final class OfferedFilms extends Div {

    public OfferedFilms() {
        addClassName("offered-films");
        setVisible(false);
    }

    /** Replaces what was shown before; nothing is there where nothing is offered. */
    public void show(List<HandOverOffer> offers) {
        removeAll();
        setVisible(!offers.isEmpty());
        offers.forEach(offer -> {
            Span words = new Span(getTranslation("dashboard.offered", offer.owner(), offer.title()));
            words.addClassName("offered-words");
            Anchor look = new Anchor(ProjectLinks.members(offer.film()), getTranslation("dashboard.offered-look"));
            look.addClassName("btn");
            Div line = new Div(Icons.USERS.create(), words, look);
            line.addClassName("offered-film");
            add(line);
        });
    }
}
