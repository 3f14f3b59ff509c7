package app.photoplay.studio.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.project.ProjectLinks;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** From the film to the pages about it. */
@StyleSheet("context://styles/watch.css")
final class FilmLinks extends Composite<Nav> {

    private final Anchor cast = new Anchor();
    private final Anchor activity = new Anchor();
    private final Anchor assets = new Anchor();
    private final Anchor review = new Anchor();
    private final Span open = new Span();

    FilmLinks() {
        getContent().addClassName("film-links");
        getContent().setAriaLabel(getTranslation("project.links"));
        activity.add(Icons.CLOCK.small(), new Span(getTranslation("activity.title")));
        cast.add(Icons.USERS.small(), new Span(getTranslation("cast.link")));
        assets.add(Icons.IMAGE.small(), new Span(getTranslation("assets.link")));
        open.addClassNames("n", "tab");
        review.add(Icons.REMARK.small(), new Span(getTranslation("review.crumb")), open);
        getContent().add(cast, assets, review, activity);
    }

    void show(FilmScreen film) {
        cast.setHref(ProjectLinks.cast(film.project().id()));
        assets.setHref("gallery?project=" + film.project().id());
        activity.setHref(ProjectLinks.screen(film.project().id()) + "/activity");
        review.setHref(ProjectLinks.review(film.project().id()));
        int waiting = film.remarks().all();
        open.setText(waiting > 0 ? getTranslation("review.open", waiting) : "");
        // Its place is kept until there is something behind it, so that nothing below moves then.
        getContent().setClassName("waiting", film.storyboard().revision() == 0);
    }
}
