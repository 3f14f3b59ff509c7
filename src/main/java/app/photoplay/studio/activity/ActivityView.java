package app.photoplay.studio.activity;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.DisplayPictures;
import app.photoplay.base.UserId;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectRights;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.StoryboardHistory;
import app.photoplay.studio.FilmPage;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The activity of a film: who did what when, newest first and live, and the way back to every point of it. */
@Route("films/:id/activity")
@PermitAll
@StyleSheet("context://styles/activity.css")
class ActivityView extends Composite<Div> implements BeforeEnterObserver, FilmPage {

    private static final int PAGE = 50;

    private final transient StoryboardCommands commands;
    private final transient ProjectAccess access;
    private final transient DisplayNames names;
    private final transient DisplayPictures pictures;
    private final transient FilmActs acts;
    private final transient EditSession edits;
    private final Paragraph about = new Paragraph();
    private final ActivityList list = new ActivityList(this::backTo);
    private final Paragraph none = new Paragraph(getTranslation("activity.none"));
    private final Button more = new Button(getTranslation("activity.more"));
    private int limit = PAGE;
    private @Nullable ProjectId project;
    private @Nullable Shown shown;

    ActivityView(
            StoryboardCommands commands,
            ProjectAccess access,
            DisplayNames names,
            DisplayPictures pictures,
            FilmActs acts,
            LiveView live) {
        this.commands = commands;
        this.access = access;
        this.names = names;
        this.pictures = pictures;
        this.acts = acts;
        this.edits = new EditSession(commands, this, this::id, this::revision, this::reload);
        H1 title = new H1(getTranslation("activity.title"));
        about.addClassName("sec");
        none.addClassName("sec");
        more.addClickListener(click -> {
            limit += PAGE;
            reload();
        });
        getContent().addClassNames("sheet", "activity");
        getContent().add(title, about, none, list, more);
        live.keep(this, this::load, this::show, () -> Set.of(id().value()));
    }

    /** The one value that this screen is drawn from; names and pictures are of the authors in it. */
    record Activity(
            ProjectSummary project,
            StoryboardHistory history,
            ProjectRights rights,
            Map<UserId, String> names,
            Map<UserId, String> pictures) {}

    /** What of it is kept: documents are not. */
    private record Shown(
            String title,
            long revision,
            int limit,
            ProjectRights rights,
            Map<UserId, String> names,
            Map<UserId, String> pictures) {}

    private Activity load() {
        ProjectSummary summary = access.require(id(), ProjectRight.VIEW);
        // One more than is shown tells whether there are earlier ones.
        StoryboardHistory history = commands.history(id(), Long.MAX_VALUE, limit + 1);
        Set<UserId> authors = history.steps().stream()
                .map(step -> step.entry().author())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Activity(summary, history, access.rights(id()), names.of(authors), pictures.of(authors));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        acts.enter(event, film -> {
            project = film;
            show(load());
        });
    }

    void show(Activity now) {
        Shown wanted = new Shown(
                now.project().title(), now.history().revision(), limit, now.rights(), now.names(), now.pictures());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        ActivityWords words = new ActivityWords(this::getTranslation);
        List<ActivityList.Line> lines = now.history().steps().stream()
                .limit(limit)
                .map(step -> ActivityList.line(
                        step.entry(),
                        name(now, step.entry().author()),
                        picture(now, step.entry().author()),
                        words.of(step, now.history())))
                .toList();
        about.setText(getTranslation(now.rights().edit() ? "activity.about" : "activity.about-read"));
        list.show(lines, now.rights().edit());
        none.setVisible(lines.isEmpty());
        more.setVisible(now.history().steps().size() > limit);
    }

    private String name(Activity now, @Nullable UserId author) {
        return author == null
                ? getTranslation("activity.photoplay")
                : now.names().getOrDefault(author, getTranslation("activity.somebody"));
    }

    private static @Nullable String picture(Activity now, @Nullable UserId author) {
        return author == null ? null : now.pictures().get(author);
    }

    private void backTo(long revision) {
        edits.backTo(revision);
    }

    private void reload() {
        show(load());
    }

    private long revision() {
        return shown == null ? 0 : shown.revision();
    }

    @Override
    public ProjectId id() {
        return Objects.requireNonNull(project);
    }

    @Override
    public String filmTitle() {
        return shown == null ? "" : shown.title();
    }

    @Override
    public String pageKey() {
        return "activity.title";
    }
}
