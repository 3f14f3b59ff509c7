package app.photoplay.studio.ui;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.LineDrawing;
import app.photoplay.conversion.DashboardPage;
import app.photoplay.conversion.DashboardQuery;
import app.photoplay.conversion.screen.Dashboard;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.project.HandOverOffer;
import app.photoplay.project.ProjectHandOvers;
import app.photoplay.project.ProjectId;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.members.OfferedFilms;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The films of a person as posters, and what of the month's credits is used. */
@Route("")
@PermitAll
@Menu(title = "dashboard.menu", icon = "film", order = 0)
@StyleSheet("context://styles/dashboard.css")
class DashboardView extends Composite<Div> implements HasDynamicTitle {

    private static final List<LineDrawing> DRAWINGS =
            List.of(LineDrawing.FIGURE, LineDrawing.FACE, LineDrawing.SCOPE, LineDrawing.BUST, LineDrawing.THING);

    private final Div content = new Div();
    private final UsageLine usage = new UsageLine();
    private final OfferedFilms offered = new OfferedFilms();
    private final UnorderedList posters = new UnorderedList();
    private final Div rest = new Div();
    private final Span share = new Span();
    private final Div act = new Div();
    private final Div dock = new Div(newFilm());
    private final Map<ProjectId, FilmPoster> cards = new HashMap<>();
    private final transient FilmActs acts;
    private final UserId me;
    private final transient Consumer<DashboardQuery> ask;
    private final DashboardControls controls;
    private volatile DashboardQuery query = kept();
    private List<ProjectId> order = List.of();
    private @Nullable Films shown;

    DashboardView(
            Dashboard dashboard,
            Usages usages,
            ProjectHandOvers handOvers,
            FilmActs acts,
            LiveView live,
            CurrentUser currentUser) {
        this.acts = acts;
        this.me = currentUser.id();
        Supplier<Films> load = () -> {
            DashboardQuery asked = query;
            return new Films(asked, dashboard.page(asked), usages.mine(), handOvers.offered());
        };
        ask = other -> {
            query = other;
            VaadinSession.getCurrent().setAttribute(DashboardQuery.class, other);
            live.once(this, load, this::show);
        };
        controls = new DashboardControls(query, ask);
        posters.addClassName("posters");
        content.addClassName("dashboard");
        act.addClassName("dk-only");
        act.add(newFilm());
        dock.addClassName("dock");
        rest.addClassNames("more-films");
        rest.add(share, new Button(getTranslation("dashboard.more"), click -> ask.accept(query.more())));
        Div head = new Div(new H1(getTranslation("dashboard.title")), act);
        head.addClassName("sheet-head");
        Div sheet = new Div(head, offered, usage, controls, content, rest);
        sheet.addClassName("sheet");
        getContent().add(sheet, dock);
        show(load.get());
        live.keep(this, load, this::show, () -> Set.copyOf(topics(currentUser)));
    }

    /** What this person looked at last, so that coming back from a film finds the same list. */
    private static DashboardQuery kept() {
        DashboardQuery kept = VaadinSession.getCurrent().getAttribute(DashboardQuery.class);
        return kept == null ? DashboardQuery.FIRST : kept;
    }

    /** The person, for new films, and every film that is here. */
    private List<UUID> topics(CurrentUser currentUser) {
        return Stream.concat(Stream.of(currentUser.id().value()), order.stream().map(ProjectId::value))
                .toList();
    }

    /** The one value that this screen is drawn from. */
    record Films(DashboardQuery query, DashboardPage page, Usage usage, List<HandOverOffer> offered) {}

    void show(Films now) {
        if (now.equals(shown) || !now.query().equals(query)) {
            return;
        }
        shown = now;
        DashboardPage page = now.page();
        usage.show(now.usage());
        offered.show(now.offered());
        boolean empty = page.all() == 0;
        act.setVisible(!empty);
        dock.setVisible(!empty);
        controls.show(now.query(), !empty, page.removed());
        List<ProjectId> ids =
                page.films().stream().map(film -> film.project().id()).toList();
        if (!ids.equals(order) || content.getChildren().findAny().isEmpty() || ids.isEmpty()) {
            order = ids;
            arrange(now);
        }
        page.films().forEach(film -> {
            FilmPoster poster = cards.get(film.project().id());
            if (poster != null) {
                poster.show(film);
            }
        });
        rest.setVisible(page.goesOn());
        share.setText(getTranslation("dashboard.shown", ids.size(), page.found()));
    }

    private void arrange(Films now) {
        content.removeAll();
        posters.removeAll();
        cards.keySet().retainAll(order);
        if (now.page().all() == 0) {
            EmptyState empty = new EmptyState(
                    Icons.FILM,
                    getTranslation("dashboard.empty.title"),
                    getTranslation("dashboard.empty.words"),
                    newFilm());
            content.add(empty, ghosts());
            return;
        }
        if (order.isEmpty()) {
            content.add(new EmptyState(
                    Icons.FILM,
                    getTranslation("dashboard.none.title"),
                    getTranslation(
                            "dashboard.none.words",
                            now.page().all(),
                            now.query().search()),
                    new Button(getTranslation("dashboard.none.act"), click -> ask.accept(query.searching("")))));
            return;
        }
        for (ProjectId film : order) {
            posters.add(new ListItem(cards.computeIfAbsent(film, id -> new FilmPoster(acts, me))));
        }
        content.add(posters);
    }

    /** Drawn posters that show what will be here. */
    private static Div ghosts() {
        Div ghosts = new Div();
        ghosts.addClassNames("posters", "ghosts");
        ghosts.getElement().setAttribute("aria-hidden", "true");
        for (LineDrawing drawing : DRAWINGS) {
            Div ghost = new Div(drawing.create());
            ghost.addClassName("ghost");
            ghosts.add(ghost);
        }
        return ghosts;
    }

    private RouterLink newFilm() {
        RouterLink link = new RouterLink(NewFilmView.class);
        link.add(Icons.PLUS.create(), new Span(getTranslation("dashboard.new-film")));
        link.addClassNames("btn", "go");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("dashboard.title"));
    }
}
