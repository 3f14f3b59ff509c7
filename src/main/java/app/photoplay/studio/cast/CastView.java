package app.photoplay.studio.cast;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.HasKeys;
import app.photoplay.base.ui.Toast;
import app.photoplay.generation.FigureDrawings;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.ReferenceOrder;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.production.cast.CastOverviews;
import app.photoplay.production.order.ReferenceOrders;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.production.view.ReferencePictures;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.studio.FilmPage;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.ui.CreditWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is in a film and where it plays: all of them as cards, one of them open at the side. */
@Route("films/:id/cast")
@PermitAll
@StyleSheet("context://styles/cast.css")
class CastView extends Composite<Div> implements BeforeEnterObserver, FilmPage, HasKeys, CastActions {

    private final transient CastOverviews overviews;
    private final transient ShotOrders orders;
    private final transient ReferencePictures pictures;
    private final transient ReferenceOrders references;
    private final transient FigureDrawings drawings;
    private final CastPortraits portraits;
    private final transient ProjectAccess access;
    private final transient FilmActs acts;
    private final transient EditSession edits;
    private final CastBoard board;
    private @Nullable PersonPanel person;
    private @Nullable PlacePanel place;
    private @Nullable CastOverview shown;
    private OrderQuote stales = OrderQuote.NOTHING;
    private boolean editable;
    private transient List<ReferenceOrder> ordered = List.of();
    private @Nullable ProjectId project;

    CastView(
            CastOverviews overviews,
            ShotOrders orders,
            ReferencePictures pictures,
            ReferenceOrders references,
            FigureDrawings drawings,
            StoryboardCommands commands,
            ProjectAccess access,
            FilmActs acts,
            LiveView live) {
        this.overviews = overviews;
        this.orders = orders;
        this.pictures = pictures;
        this.references = references;
        this.drawings = drawings;
        this.portraits = new CastPortraits(drawings, this);
        this.access = access;
        this.acts = acts;
        this.edits = new EditSession(commands, this, this::id, this::revision, this::reload);
        this.board = new CastBoard(this, portraits, edits::undo, edits::redo);
        getContent().addClassName("cast-screen");
        getContent().add(board);
        live.keep(this, this::load, this::show, () -> Set.of(id().value()));
    }

    /** What is shown, with what it costs to bring up to date what is stale. */
    private record Loaded(CastOverview cast, OrderQuote stales, List<ReferenceOrder> ordered, boolean editable) {}

    private Loaded load() {
        CastOverview cast = overviews.of(id());
        boolean editable = access.rights(id()).edit();
        boolean stale = editable
                && (cast.people().stream().anyMatch(one -> !one.stale().shots().isEmpty())
                        || cast.places().stream()
                                .anyMatch(one -> !one.stale().shots().isEmpty()));
        return new Loaded(
                cast, stale ? orders.offers(id()).stale() : OrderQuote.NOTHING, references.newest(id()), editable);
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
        return shown == null ? "" : shown.project().title();
    }

    @Override
    public String pageKey() {
        return "cast.crumb";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        acts.enter(event, film -> {
            project = film;
            show(load());
        });
    }

    /** Brings the whole screen to this value. */
    private void show(Loaded loaded) {
        CastOverview cast = loaded.cast();
        shown = cast;
        stales = loaded.stales();
        ordered = loaded.ordered();
        editable = loaded.editable();
        PersonPanel openPerson = person;
        if (openPerson != null) {
            cast.person(openPerson.id())
                    .ifPresentOrElse(one -> openPerson.show(one, cast, stales, editable), this::close);
        }
        PlacePanel openPlace = place;
        if (openPlace != null) {
            cast.place(openPlace.id()).ifPresentOrElse(one -> openPlace.show(one, cast, stales, editable), this::close);
        }
        showBoard();
    }

    private void showBoard() {
        if (shown != null) {
            board.show(shown, person == null ? null : person.id(), place == null ? null : place.id(), editable);
        }
    }

    @Override
    public void open(PersonId id) {
        CastOverview cast = Objects.requireNonNull(shown);
        cast.person(id).ifPresent(one -> {
            closePanels();
            PersonPanel panel = new PersonPanel(this, drawings, portraits);
            person = panel;
            panel.show(one, cast, stales, editable);
            getContent().add(panel);
            panel.focus();
            showBoard();
        });
    }

    @Override
    public void open(LocationId id) {
        CastOverview cast = Objects.requireNonNull(shown);
        cast.place(id).ifPresent(one -> {
            closePanels();
            PlacePanel panel = new PlacePanel(this, CastBoard.ratio(cast));
            place = panel;
            panel.show(one, cast, stales, editable);
            getContent().add(panel);
            panel.focus();
            showBoard();
        });
    }

    @Override
    public void close() {
        PersonPanel lastPerson = person;
        PlacePanel lastPlace = place;
        closePanels();
        showBoard();
        if (lastPerson != null) {
            board.focus(lastPerson.id());
        } else if (lastPlace != null) {
            board.focus(lastPlace.id());
        }
    }

    private void closePanels() {
        if (person != null) {
            getContent().remove(person);
            person = null;
        }
        if (place != null) {
            getContent().remove(place);
            place = null;
        }
    }

    @Override
    public boolean edit(StoryboardCommand command, String key, Object... arguments) {
        return edits.apply(command, key, arguments);
    }

    @Override
    public void editField(StoryboardCommand command, String key, Object... arguments) {
        edits.applyBasedOn(revision(), command, key, arguments);
    }

    @Override
    public void redo(OrderQuote stale) {
        try {
            int shots = orders.place(id(), stale.wishes(), stale.credits()).size();
            Toast.told(getTranslation("cast.being-made", shots));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        reload();
    }

    @Override
    public void askForReference(ReferenceSubject subject, String name, List<ShotLine> shots, Consumer<AssetId> add) {
        ProjectId film = id();
        Button make = new Button();
        ReferenceDialog dialog = new ReferenceDialog(name, shots, picture -> pictures.bring(film, picture), add, make);
        try {
            Credits price = references.price(film, subject);
            make.setText(getTranslation("cast.references.make", CreditWords.price(price)));
            make.setEnabled(reference(subject) != ReferenceOrder.State.OPEN);
            make.addClickListener(click -> {
                dialog.close();
                make(subject, price);
            });
        } catch (Refusal gone) {
            make.setVisible(false);
        }
        dialog.open();
    }

    private void make(ReferenceSubject subject, Credits price) {
        try {
            references.place(id(), subject, price);
            Toast.told(getTranslation("cast.references.making"));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        reload();
    }

    @Override
    public ReferenceOrder.@Nullable State reference(ReferenceSubject subject) {
        return ordered.stream()
                .filter(order -> order.subject().equals(subject))
                .findFirst()
                .map(ReferenceOrder::state)
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "cast.page-title", shown == null ? "" : shown.project().title());
    }

    @Override
    public List<KeyHint> keys() {
        if (!editable) {
            return List.of(new KeyHint("Esc", getTranslation("cast.close")));
        }
        return List.of(
                new KeyHint("Z", getTranslation("edit.undo")),
                new KeyHint("\u21E7 Z", getTranslation("edit.redo")),
                new KeyHint("Esc", getTranslation("cast.close")));
    }
}
