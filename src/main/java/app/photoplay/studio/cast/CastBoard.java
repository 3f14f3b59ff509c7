package app.photoplay.studio.cast;

import app.photoplay.base.ui.EmptyState;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.ReadOnly;
import app.photoplay.base.ui.Shortcut;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.CastOverview.PlaceView;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All people and places as cards. Cards keep their place: showing a newer value touches only what differs. */
final class CastBoard extends Composite<Section> {

    private final CastActions actions;
    private final CastPortraits portraits;
    private final Span peopleCount = new Span();
    private final Span placeCount = new Span();
    private final Div people = new Div();
    private final Div places = new Div();
    private final Div empty = new Div();
    private final LikelyLine likely;
    private final Div first;
    private final Div second;
    private final Map<PersonId, PersonCard> personCards = new HashMap<>();
    private final Map<LocationId, PlaceCard> placeCards = new HashMap<>();
    private List<Component> shownPeople = List.of();
    private List<Component> shownPlaces = List.of();

    CastBoard(CastActions actions, CastPortraits portraits, Runnable undo, Runnable redo) {
        this.actions = actions;
        this.portraits = portraits;
        likely = new LikelyLine(actions);
        people.addClassName("cast-people");
        places.addClassName("cast-places");
        H1 cast = new H1(getTranslation("cast.title"));
        H2 where = new H2(getTranslation("cast.places"));
        first = head(
                cast,
                peopleCount,
                Shortcut.on(SidePanel.bare(Icons.UNDO, "edit.undo", undo), "z"),
                Shortcut.on(SidePanel.bare(Icons.REDO, "edit.redo", redo), "shift+z"),
                add("cast.add-person", this::addPerson));
        second = head(where, placeCount, add("cast.add-place", this::addPlace));
        second.addClassName("two");
        empty.add(new EmptyState(Icons.USERS, getTranslation("cast.empty"), getTranslation("cast.empty-words")));
        getContent().addClassName("cast-board");
        getContent().add(first, empty, people, likely, second, places);
    }

    static double ratio(CastOverview cast) {
        return (double) cast.project().aspect().width()
                / cast.project().aspect().height();
    }

    private static Div head(Component title, Span count, Component... acts) {
        count.addClassNames("sec", "tab");
        Div right = new Div(acts);
        right.addClassName("cast-acts");
        Div head = new Div(title, count, right);
        head.addClassName("cast-sec");
        return head;
    }

    private Button add(String key, Runnable act) {
        Button button = new Button(getTranslation("cast.add"), Icons.PLUS.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    /** @param editable whether whoever looks may change anything */
    void show(CastOverview cast, @Nullable PersonId person, @Nullable LocationId place, boolean editable) {
        peopleCount.setText(getTranslation("cast.people-count", cast.people().size()));
        placeCount.setText(getTranslation("cast.place-count", cast.places().size()));
        empty.setVisible(cast.people().isEmpty() && cast.places().isEmpty());
        for (PersonView one : cast.people()) {
            PersonId id = one.entry().id();
            personCards
                    .computeIfAbsent(id, i -> new PersonCard(portraits, () -> actions.open(i)))
                    .show(one, cast, id.equals(person));
        }
        for (PlaceView one : cast.places()) {
            LocationId id = one.entry().id();
            placeCards
                    .computeIfAbsent(id, i -> new PlaceCard(ratio(cast), () -> actions.open(i)))
                    .show(one, id.equals(place));
        }
        shownPeople = arrange(
                people,
                shownPeople,
                cast.people(),
                one -> personCards.get(one.entry().id()));
        shownPlaces = arrange(
                places,
                shownPlaces,
                cast.places(),
                one -> placeCards.get(one.entry().id()));
        likely.show(cast);
        ReadOnly.show(first, !editable);
        ReadOnly.show(second, !editable);
        ReadOnly.show(likely, !editable);
        likely.setVisible(editable && likely.isVisible());
    }

    private static <V> List<Component> arrange(
            Div into, List<Component> before, List<V> values, Function<V, @Nullable ? extends Component> card) {
        List<Component> now = values.stream()
                .<Component>map(value -> Objects.requireNonNull(card.apply(value)))
                .toList();
        if (!now.equals(before)) {
            into.removeAll();
            into.add(now);
        }
        return now;
    }

    void focus(PersonId id) {
        PersonCard card = personCards.get(id);
        if (card != null && card.isAttached()) {
            card.focus();
        }
    }

    void focus(LocationId id) {
        PlaceCard card = placeCards.get(id);
        if (card != null && card.isAttached()) {
            card.focus();
        }
    }

    private void addPerson() {
        ask("cast.add-person", name -> {
            PersonId id = PersonId.next();
            CastMember member = new CastMember(name, List.of(), CastMember.Sex.UNKNOWN, "", 0);
            actions.editField(new StoryboardCommand.AddPerson(id, member), "edit.person-added", name);
            actions.open(id);
        });
    }

    private void addPlace() {
        ask("cast.add-place", name -> {
            LocationId id = LocationId.next();
            Location location = new Location(name, InteriorExterior.EXTERIOR, 0);
            actions.editField(new StoryboardCommand.AddLocation(id, location), "edit.place-added", name);
            actions.open(id);
        });
    }

    private void ask(String key, Consumer<String> add) {
        new NameDialog(getTranslation(key), add).open();
    }
}
