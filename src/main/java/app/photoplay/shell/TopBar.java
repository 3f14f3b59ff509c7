package app.photoplay.shell;

import app.photoplay.base.ui.HasCrumbs.Crumb;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The head of every screen: the mark, where one is, and who one is. */
final class TopBar extends Header {

    private static final String MARK = "<svg width='28' height='28' viewBox='0 0 24 24' aria-hidden='true'>"
            + "<path d='M4 9.5L20 4v16L4 14.5z' fill='#f0a63c' opacity='.42'/>"
            + "<circle cx='4.5' cy='12' r='2.5' fill='#f0a63c'/></svg>";

    private final Nav crumbs = new Nav();
    private final Anchor back = new Anchor();
    private final Div right = new Div();

    TopBar(Component menuButton) {
        addClassName("top");
        Anchor mark = new Anchor(".");
        mark.addClassName("mark");
        mark.setAriaLabel(getTranslation("shell.home"));
        mark.getElement().setProperty("innerHTML", MARK);
        Span word = new Span(getTranslation("shell.name"));
        word.addClassName("word");
        back.addClassName("back");
        back.add(Icons.BACK.create());
        crumbs.addClassName("crumb");
        crumbs.setAriaLabel(getTranslation("shell.crumbs"));
        right.addClassName("r");
        Div in = new Div(menuButton, back, mark, word, crumbs, right);
        in.addClassName("in");
        add(in);
    }

    /** Who is signed in, at the right end. */
    void person(Component menu) {
        right.add(menu);
    }

    /** Shows where the view stands; nothing for a view at the top. */
    void show(List<Crumb> way) {
        crumbs.removeAll();
        crumbs.setVisible(!way.isEmpty());
        back.setVisible(way.size() > 1);
        for (Crumb crumb : way) {
            if (crumb.href().isEmpty()) {
                crumbs.getElement().appendChild(here(crumb));
            } else {
                crumbs.add(new Anchor(crumb.href(), crumb.words()), new Span("/"));
                back.setHref(crumb.href());
                back.setAriaLabel(getTranslation("shell.back-to", crumb.words()));
            }
        }
    }

    private static Element here(Crumb crumb) {
        return new Element("b").setText(crumb.words()).setAttribute("aria-current", "page");
    }
}
