package app.photoplay.studio.ui;

import app.photoplay.base.ui.HasCrumbs;
import app.photoplay.base.ui.HasKeys;
import app.photoplay.base.ui.HasRailLinks;
import app.photoplay.continuity.Continuity;
import app.photoplay.conversion.FilmSnapshot;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.generation.Generations;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.Usages;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRights;
import app.photoplay.review.TeamRemarks;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.SourceWords;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.studio.FilmRail;
import app.photoplay.studio.board.BoardKeys;
import app.photoplay.studio.board.StoryboardActions;
import app.photoplay.studio.board.StoryboardBoard;
import app.photoplay.studio.check.ContinuityPanel;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.life.FilmCard;
import app.photoplay.studio.life.FilmMenu;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.live.Remembered;
import app.photoplay.studio.members.PresenceLines;
import app.photoplay.studio.quote.FilmFunds;
import app.photoplay.studio.share.ShareServices;
import app.photoplay.studio.sheet.ModelChoices;
import app.photoplay.studio.sheet.SheetActions;
import app.photoplay.studio.sheet.SheetKeys;
import app.photoplay.studio.sheet.SheetPresenter;
import app.photoplay.studio.sheet.ShotSheet;
import app.photoplay.studio.takes.TakeServices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One film: how its making stands, live; its storyboard; and the film itself once it is there. */
@Route("films/:id")
@PermitAll
@StyleSheet("context://styles/board.css")
@StyleSheet("context://styles/takes.css")
class ProjectView extends Composite<Div>
        implements BeforeEnterObserver,
                HasDynamicTitle,
                HasCrumbs,
                HasKeys,
                HasRailLinks,
                StoryboardActions,
                SheetActions {

    private final transient FilmSnapshots snapshots;
    private final transient SourceWords sourceWords;
    private final transient StageCommands commands;
    private final transient ProjectAccess access;
    private final transient FilmFunds funds;
    private final transient Usages usages;
    private final transient Storyboards storyboards;
    private final transient LiveView live;
    private final transient TakeServices takes;
    private final transient TeamRemarks remarks;
    private final transient EditSession edits;
    private final transient SheetPresenter sheet;
    private final ContinuityPanel check;
    private final transient FilmActs acts;
    private final FilmMenu menu;
    private final Stage stage;
    private final Div board = new Div();
    private final Div announcer = new Div();
    private @Nullable StoryboardBoard storyboard;
    private final transient Remembered<FilmScreen> film;
    private long revision;
    private @Nullable ProjectId project;
    private transient @Nullable PlanLimits ownersPlan;

    ProjectView(
            FilmSnapshots snapshots,
            SourceWords sourceWords,
            Conversions conversions,
            StoryboardCommands document,
            Storyboards storyboards,
            Continuity continuity,
            Generations generations,
            FilmActs acts,
            Usages usages,
            ProjectAccess access,
            FilmFunds funds,
            TakeServices takes,
            ShareServices sharing,
            TeamRemarks remarks,
            LiveView live,
            PresenceLines presence) {
        this.snapshots = snapshots;
        this.sourceWords = sourceWords;
        this.commands = new StageCommands(this, conversions, takes, sharing);
        this.stage = new Stage(commands);
        this.access = access;
        this.funds = funds;
        this.storyboards = storyboards;
        this.acts = acts;
        this.menu = new FilmMenu(acts, true);
        this.live = live;
        film = live.remembered();
        this.takes = takes;
        this.remarks = remarks;
        this.edits = new EditSession(document, this, this::id, this::revision, this::reload);
        announcer.addClassName("aside-only");
        announcer.getElement().setAttribute("aria-live", "polite").setAttribute("role", "status");
        Section boardSection = new Section(board);
        boardSection.addClassName("board");
        boardSection.setAriaLabel(getTranslation("storyboard.storyboard"));
        Div sheetPlace = new Div();
        sheetPlace.addClassName("sheet-place");
        this.usages = usages;
        ModelChoices models = ModelChoices.of(generations, this::ownersPlan);
        sheet = new SheetPresenter(sheetPlace, this, () -> shown().sheet(), edits, models, this::furnish);
        getContent().addClassName("film-screen");
        check = new ContinuityPanel(continuity, edits, live, this::open, takes::crop);
        getContent().add(stage, menu, presence.of(this::id), check, boardSection, sheetPlace, announcer, stage.dock());
        live.keep(this, this::load, this::show, () -> Set.of(id().value()));
    }

    private FilmScreen load() {
        FilmSnapshot now = snapshots.of(id());
        ProjectRights rights = access.rights(id());
        return FilmScreen.of(now, edits.steps(), funds.of(now.project(), rights), remarks.open(id()), rights);
    }

    void reload() {
        show(load());
    }

    FilmScreen shown() {
        return film.now().orElseGet(() -> {
            FilmScreen now = load();
            show(now);
            return now;
        });
    }

    private long revision() {
        return revision;
    }

    ProjectId id() {
        return Objects.requireNonNull(project);
    }

    /** Of whoever pays for the film, which need not be who looks at it; asked for once a visit. */
    private PlanLimits ownersPlan() {
        PlanLimits known = ownersPlan;
        if (known == null) {
            known = usages.ofPayer(shown().project().owner()).plan().terms().limits();
            ownersPlan = known;
        }
        return known;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        acts.enter(event, named -> {
            // The way back from a shot's address to its film's is no other screen.
            boolean here = event.getTrigger() == NavigationTrigger.HISTORY && named.equals(project);
            if (storyboard == null || !here) {
                project = named;
                ownersPlan = null;
                show(load());
            }
            sheet.follow(event.getLocation().getQueryParameters().getSingleParameter(SheetPresenter.PARAMETER));
        });
    }

    /** Brings the whole screen to this value; everything visible follows from it. */
    void show(FilmScreen now) {
        boolean same = film.now().filter(now::equals).isPresent();
        film.put(now);
        if (same) {
            return;
        }
        revision = now.storyboard().revision();
        stage.show(now);
        menu.show(FilmCard.of(now.project(), now.progress()), now.rights());
        if (storyboard == null) {
            storyboard = new StoryboardBoard(
                    now.ratio(), this, edits, () -> shown().storyboard(), () -> storyboards.bin(id()));
            board.add(storyboard);
        }
        storyboard.show(now.storyboard(), now.mode(), now.steps());
        check.show(now.storyboard(), now.language(), now.rights().edit());
        sheet.show(now.sheet());
        String milestone = StageWords.milestone(now);
        if (!milestone.equals(announcer.getText())) {
            announcer.setText(milestone);
        }
    }

    void watch() {
        stage.watch(shown());
    }

    void stopWatching() {
        stage.stopWatching(shown());
    }

    @Override
    public void retry(ShotId shot) {
        commands.retry(shot);
    }

    @Override
    public void retry(ShotId shot, String action) {
        commands.retry(shot, action);
    }

    @Override
    public void open(ShotId shot) {
        sheet.open(shot);
    }

    @Override
    public void redo(ShotId shot) {
        sheet.redo(shot);
    }

    @Override
    public void play(ShotId shot) {
        stage.watchFrom(shown(), shot);
    }

    /** Puts into a new sheet what other parts of the studio show of its shot. */
    private void furnish(ShotSheet made) {
        takes.furnish(made, edits);
    }

    // A page that is just being opened waits until it is there.
    @Override
    public void quote(ShotId shot, Consumer<List<String>> show) {
        if (isAttached()) {
            live.once(this, () -> sourceWords.of(id(), shot), show);
        } else {
            addAttachListener(attached -> {
                attached.unregisterListener();
                quote(shot, show);
            });
        }
    }

    @Override
    public void opened(Optional<ShotId> shot) {
        if (storyboard != null) {
            storyboard.mark(shot.orElse(null));
        }
    }

    @Override
    public void left(ShotId shot) {
        if (storyboard != null) {
            storyboard.focus(shot);
        }
    }

    @Override
    public void edit(ShotId shot) {
        sheet.edit(shot);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "shell.title", storyboard == null ? "" : shown().project().title());
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(getTranslation("dashboard.menu"), "."),
                Crumb.here(storyboard == null ? "" : shown().project().title()));
    }

    @Override
    public List<KeyHint> keys() {
        List<KeyHint> keys = new ArrayList<>(stage.keys());
        boolean edits = shown().rights().edit();
        keys.addAll(BoardKeys.hints(edits));
        keys.addAll(SheetKeys.hints(edits));
        return keys;
    }

    @Override
    public List<RailLink> railLinks() {
        return FilmRail.of(id());
    }
}
