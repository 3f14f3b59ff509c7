package app.photoplay.studio.life;

import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.Icons;
import app.photoplay.project.ProjectBin;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.project.RemovedProject;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What stands in the place of a film that lies in the bin. */
@Route("bin/:id")
@PermitAll
@StyleSheet("context://styles/life.css")
class RemovedFilmView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final transient ProjectBin bin;
    private final transient Clock clock;
    private String title = "";

    RemovedFilmView(ProjectBin bin, Clock clock) {
        this.bin = bin;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<RemovedProject> film = event.getRouteParameters().get("id").flatMap(this::find);
        if (film.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(film.get());
        }
    }

    private Optional<RemovedProject> find(String id) {
        try {
            return bin.find(ProjectId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(RemovedProject film) {
        title = film.project().title();
        ProjectId id = film.project().id();
        RemovedFilmActs acts = new RemovedFilmActs(bin, film.project(), () -> leave(id));
        Div sheet = new Div(new EmptyState(
                Icons.FILM,
                new H1(getTranslation("bin.film.title", title)),
                RemovalWords.of(film, clock.instant()) + " " + getTranslation("bin.film.words"),
                acts));
        sheet.addClassNames("sheet", "bin");
        getContent().removeAll();
        getContent().add(sheet);
    }

    private void leave(ProjectId id) {
        UI.getCurrent().navigate(bin.find(id).isPresent() ? "bin" : ProjectLinks.screen(id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("dashboard.menu"), "."),
                new Crumb(getTranslation("bin.title"), "bin"),
                Crumb.here(title));
    }
}
