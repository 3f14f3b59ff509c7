package app.photoplay.studio.review;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.HasRailLinks;
import app.photoplay.media.MediaLinks;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.review.ChangedShots;
import app.photoplay.review.ChangedShots.Pair;
import app.photoplay.review.TeamRemarks;
import app.photoplay.sharing.SharedWork;
import app.photoplay.studio.FilmRail;
import app.photoplay.studio.life.FilmActs;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two versions of a film side by side, in step, and the shots that they differ in. Which two is said by the address. */
@Route("films/:id/review/compare")
@PermitAll
@StyleSheet("context://styles/review-studio.css")
class VersionCompareView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs, HasRailLinks {

    private static final int MOST = 60;

    private final transient TeamRemarks remarks;
    private final transient FilmActs acts;
    private @Nullable ProjectId project;
    private String title = "";

    VersionCompareView(TeamRemarks remarks, FilmActs acts) {
        this.remarks = remarks;
        this.acts = acts;
        getContent().addClassName("versus");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int a = number(event, "a");
        int b = number(event, "b");
        acts.enter(event, film -> {
            project = film;
            show(work(film, a), work(film, b));
        });
    }

    private static int number(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private SharedWork work(ProjectId film, int version) {
        return remarks.board(film, version)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null))
                .work();
    }

    private void show(SharedWork first, SharedWork second) {
        title = second.version().title();
        List<Pair> changed = ChangedShots.between(first, second);
        Div list = new Div();
        list.addClassName("g");
        changed.stream().limit(MOST).forEach(pair -> list.add(pair(pair)));
        H3 count = new H3(getTranslation(
                "review.compare.changed", changed.size(), first.version().number()));
        Div section = new Div(count, list);
        section.addClassName("chg");
        getContent().removeAll();
        FilmPair films = new FilmPair(first, second);
        ChangedShots.begin(changed, second).ifPresent(films::beginAt);
        getContent().add(new H2(title), films, section);
    }

    private Div pair(Pair pair) {
        Div both = new Div(picture(pair.before()), picture(pair.after()));
        both.addClassName("pr");
        Span number = new Span(String.valueOf(pair.number()));
        number.addClassName("b");
        Paragraph words = new Paragraph(
                number,
                new Span(getTranslation(
                        pair.before() == null
                                ? "review.compare.new"
                                : pair.after() == null ? "review.compare.gone" : "review.compare.other")));
        words.addClassName("m");
        if (!pair.changes().isEmpty()) {
            words.add(new Span(pair.changes().stream()
                    .map(change ->
                            getTranslation("review.compare." + change.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(", "))));
        }
        Div whole = new Div(both, words);
        if (pair.hasOtherWords()) {
            whole.add(new DiffLines(pair.words()));
        }
        return whole;
    }

    private static Div picture(SharedWork.@Nullable Shot shot) {
        Div picture = new Div();
        picture.addClassName("pic");
        if (shot != null && shot.picture() != null) {
            picture.add(new Image(MediaLinks.gallery(Objects.requireNonNull(shot.picture())), shot.alt()));
        }
        return picture;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }

    @Override
    public List<RailLink> railLinks() {
        return FilmRail.of(Objects.requireNonNull(project));
    }

    @Override
    public List<Crumb> crumbs() {
        ProjectId film = Objects.requireNonNull(project);
        return List.of(
                new Crumb(getTranslation("dashboard.menu"), "."),
                new Crumb(title, ProjectLinks.screen(film)),
                new Crumb(getTranslation("review.crumb"), ProjectLinks.review(film)),
                Crumb.here(getTranslation("review.compare")));
    }
}
