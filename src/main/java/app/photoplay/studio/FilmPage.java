package app.photoplay.studio;

import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.HasRailLinks;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** Implemented by a page one step below a film: its title, the way back over the film, and its neighbours. */
public interface FilmPage extends HasDynamicTitle, HasCrumbs, HasRailLinks {

    /** The film that it is a page of. */
    ProjectId id();

    /** The film's title; empty while it is not known yet. */
    String filmTitle();

    /** The key of what the page is called. */
    String pageKey();

    @Override
    default String getPageTitle() {
        return I18NProvider.translate("shell.title", I18NProvider.translate(pageKey()));
    }

    @Override
    default List<RailLink> railLinks() {
        return FilmRail.of(id());
    }

    @Override
    default List<Crumb> crumbs() {
        return List.of(
                new Crumb(I18NProvider.translate("dashboard.menu"), "."),
                new Crumb(filmTitle(), ProjectLinks.screen(id())),
                Crumb.here(I18NProvider.translate(pageKey())));
    }
}
