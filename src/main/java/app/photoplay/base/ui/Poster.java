package app.photoplay.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A film as its poster: the picture with the title on it is the card, state and details stand under it. */
public final class Poster extends Anchor {

    private static final List<LineDrawing> DRAWINGS =
            List.of(LineDrawing.FIGURE, LineDrawing.BUST, LineDrawing.FACE, LineDrawing.SCOPE, LineDrawing.THING);

    private final Div art = new Div();
    private final Image image = new Image("", "");
    private final Span state = new Span();
    private final Span details = new Span();
    private final Div mark = new Div();
    private final Element edge = new Element("div");

    /**
     * A poster that leads somewhere.
     *
     * @param picture address of a picture, cut to 2:3 from its middle; null for a film that has none yet,
     *     whose title stands over a drawing
     * @param language of the title, ISO 639-1, or null
     * @param byline a second line under the title; empty for none
     */
    public Poster(String href, String title, @Nullable String language, String byline, @Nullable String picture) {
        super(href);
        addClassName("poster");
        art.addClassName("art");
        if (picture == null) {
            art.addClassName("blank");
            art.add(DRAWINGS.get(Math.floorMod(title.hashCode(), DRAWINGS.size()))
                    .create());
        } else {
            image.setSrc(picture);
            image.getElement().setAttribute("loading", "lazy").setAttribute("decoding", "async");
            art.add(image);
        }
        art.add(titles(title, language, byline));
        edge.setAttribute("class", "edge").appendChild(new Element("i"));
        add(art, caption());
    }

    /**
     * Lets the browser choose among pictures of several widths.
     *
     * @param srcset addresses with their widths
     * @param sizes how wide the picture is drawn, as of the attribute of that name
     */
    public Poster sizes(String srcset, String sizes) {
        image.getElement().setAttribute("srcset", srcset).setAttribute("sizes", sizes);
        return this;
    }

    /** Says in what state the film is; the icon repeats it for the eye. */
    public Poster state(Component icon, String words, String more) {
        mark.removeAll();
        mark.add(icon);
        state.setText(words);
        details.setText(more);
        return this;
    }

    /** Shows how much is made, 0 to 1, as an edge at the foot of the picture; 1 takes the edge away. */
    public Poster progress(double share) {
        if (share >= 1) {
            edge.removeFromParent();
        } else {
            art.getElement().appendChild(edge);
            edge.getStyle().set("--p", Math.round(Math.max(0, share) * 100) + "%");
        }
        return this;
    }

    private Component titles(String title, @Nullable String language, String byline) {
        Span titles = classed(new Span(), "tt");
        Span name = classed(new Span(title), "n");
        SourceLanguage.mark(name, language);
        titles.add(name);
        if (!byline.isEmpty()) {
            titles.add(classed(new Span(byline), "b"));
        }
        return titles;
    }

    private Component caption() {
        return classed(new Div(mark, classed(state, "st"), classed(details, "sub")), "cap");
    }

    private static <C extends Component & HasStyle> C classed(C component, String name) {
        component.addClassName(name);
        return component;
    }
}
