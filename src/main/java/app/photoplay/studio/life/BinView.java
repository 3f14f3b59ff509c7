package app.photoplay.studio.life;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.Icons;
import app.photoplay.project.ProjectBin;
import app.photoplay.project.RemovedProject;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The films that were removed and can still be restored. */
@Route("bin")
@PermitAll
@StyleSheet("context://styles/life.css")
class BinView extends Composite<Div> implements HasDynamicTitle, HasCrumbs {

    private final transient ProjectBin bin;
    private final transient Clock clock;
    private final Div content = new Div();
    private @Nullable List<RemovedProject> shown;

    BinView(ProjectBin bin, LiveView live, CurrentUser currentUser, Clock clock) {
        this.bin = bin;
        this.clock = clock;
        Div head = new Div(new H1(getTranslation("bin.title")));
        head.addClassName("sheet-head");
        Paragraph words = new Paragraph(getTranslation("bin.words"));
        words.addClassName("sec");
        Div sheet = new Div(head, words, content);
        sheet.addClassNames("sheet", "bin");
        getContent().add(sheet);
        show(bin.contents());
        live.keep(this, bin::contents, this::show, () -> Set.of(currentUser.id().value()));
    }

    private void show(List<RemovedProject> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        content.removeAll();
        if (now.isEmpty()) {
            content.add(
                    new EmptyState(Icons.FILM, getTranslation("bin.empty.title"), getTranslation("bin.empty.words")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("removed-films");
        now.forEach(film -> list.add(row(film)));
        content.add(list);
    }

    private ListItem row(RemovedProject film) {
        H2 title = new H2(film.project().title());
        Span when = new Span(RemovalWords.of(film, clock.instant()));
        when.addClassNames("sec", "t12");
        return new ListItem(new Div(title, when), new RemovedFilmActs(bin, film.project(), () -> show(bin.contents())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("bin.title"));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("dashboard.menu"), "."), Crumb.here(getTranslation("bin.title")));
    }
}
