package app.photoplay.studio.cast;

import app.photoplay.base.ui.LineDrawing;
import app.photoplay.base.ui.Picture;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.CastOverview.PlaceView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A place: a picture that was made of it, or a drawing until there is one. */
final class PlaceCard extends NativeButton {

    private final Picture picture;
    private final Span name = new Span();
    private final Span count = new Span();
    private final Span facts = new Span();
    private final Span stale = new Span();

    PlaceCard(double ratio, Runnable open) {
        picture = new Picture(ratio);
        addClassName("cast-l");
        name.addClassName("n");
        count.addClassNames("sec", "t12", "tab");
        facts.addClassNames("sec", "t12");
        stale.addClassNames("t12", "amber");
        Div line = new Div(name, count);
        line.addClassName("m");
        add(picture, line, facts, stale);
        addClickListener(click -> open.run());
    }

    void show(PlaceView place, boolean open) {
        if (place.picture() == null) {
            picture.show(LineDrawing.HOUSE);
        } else {
            picture.show(MediaLinks.thumbnail(place.picture()), "");
        }
        name.setText(place.name());
        count.setText(CastWords.word("storyboard.shots", place.shots()));
        facts.setText(CastWords.facts(place));
        stale.setText(CastWords.stale(place.stale()));
        getElement().setAttribute("aria-pressed", String.valueOf(open));
    }
}
