package app.photoplay.studio.review;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.HasKeys;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectLinks;
import app.photoplay.project.ProjectRight;
import app.photoplay.review.RemarkId;
import app.photoplay.review.TeamRemarks;
import app.photoplay.studio.FilmPage;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.share.ShareDialog;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was said about a film: the film with pins beside the threads. Which version is said by the address. */
@Route("films/:id/review")
@PermitAll
@StyleSheet("context://styles/review-studio.css")
class ReviewView extends Composite<Div> implements BeforeEnterObserver, FilmPage, HasKeys, ThreadActs {

    private static final String VERSION = "version";
    private static final String REMARK = "remark";

    private final transient ReviewServices services;
    private final transient ProjectAccess access;
    private final transient FilmActs acts;
    private final Div nothing = new Div();
    private final ReviewHead head = new ReviewHead(this::share);
    private final ReviewStage stage;
    private final ThreadList threads;
    private @Nullable ProjectId project;
    private @Nullable Integer version;
    private @Nullable ReviewShown shown;

    ReviewView(ReviewServices services, ProjectAccess access, FilmActs acts) {
        this.services = services;
        this.access = access;
        this.acts = acts;
        threads = new ThreadList(this, this::say);
        stage = new ReviewStage(threads::open, threads::at);
        nothing.addClassName("rv-none");
        getContent().addClassName("rv");
        getContent().add(nothing, head, stage, threads);
        services.live().keep(this, this::load, this::show, () -> Set.of(id().value()));
    }

    @Override
    public ProjectId id() {
        return Objects.requireNonNull(project);
    }

    @Override
    public String filmTitle() {
        return shown == null ? "" : shown.project().title();
    }

    @Override
    public String pageKey() {
        return "review.crumb";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = number(event, VERSION);
        Integer remark = number(event, REMARK);
        acts.enter(event, film -> {
            project = film;
            show(load());
            if (remark != null) {
                threads.open(remark);
                stage.go(remark);
            }
        });
    }

    private static @Nullable Integer number(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /** Where a remark is seen beside the film that it is about. */
    static String address(ProjectId film, int version, int remark) {
        return ProjectLinks.review(film) + "?" + VERSION + "=" + version + "&" + REMARK + "=" + remark;
    }

    private ReviewShown load() {
        return ReviewShown.of(
                access.require(id(), ProjectRight.VIEW),
                services.remarks().board(id(), version).orElse(null),
                access.rights(id()),
                services);
    }

    private void reload() {
        show(load());
    }

    private void show(ReviewShown now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        boolean published = now.board() != null;
        if (!published && nothing.getComponentCount() == 0) {
            Anchor share = new Anchor(ProjectLinks.screen(id()), getTranslation("review.empty.act"));
            share.addClassNames("btn", "go");
            share.setVisible(now.rights().own());
            nothing.add(new EmptyState(
                    Icons.SHARE,
                    new H1(getTranslation("review.empty.title")),
                    getTranslation(now.rights().own() ? "review.empty.words" : "review.empty.words-member"),
                    share));
        }
        nothing.setVisible(!published);
        head.setVisible(published);
        stage.setVisible(published);
        threads.setVisible(published);
        if (now.board() != null) {
            head.show(now.project(), now.board(), now.rights().own());
            stage.show(now.project(), now.board());
            threads.show(now);
        }
    }

    private void share() {
        new ShareDialog(services.sharing(), Objects.requireNonNull(shown).project(), BrowserZone.now()).open();
    }

    private boolean say(TeamRemarks.Saying saying) {
        return attempt(() -> services.remarks().say(id(), version, saying));
    }

    @Override
    public void go(int number) {
        stage.go(number);
    }

    @Override
    public boolean reply(RemarkId thread, String words, boolean team) {
        return attempt(() -> services.remarks().reply(id(), thread, words, team));
    }

    @Override
    public void resolve(RemarkId thread, boolean resolved) {
        attempt(() -> services.remarks().resolve(id(), thread, resolved));
    }

    @Override
    public String words(RemarkId thread, int shot) {
        return services.proposals().words(id(), thread, shot).orElse("");
    }

    @Override
    public boolean propose(RemarkId thread, int shot, String words) {
        return attempt(() -> services.proposals().propose(id(), thread, shot, words));
    }

    @Override
    public void accept(RemarkId thread, int shot, Credits price) {
        attempt(() -> services.proposals().accept(id(), thread, shot, price));
    }

    @Override
    public void dismiss(RemarkId thread, int shot) {
        attempt(() -> services.proposals().dismiss(id(), thread, shot));
    }

    private boolean attempt(Runnable act) {
        boolean done = true;
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
            done = false;
        }
        reload();
        return done;
    }

    @Override
    public List<KeyHint> keys() {
        return stage.keys();
    }
}
