package app.photoplay.studio.cast;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.LineDrawing;
import app.photoplay.base.ui.Picture;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PlaceView;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.LocationEdit;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One place beside all others. */
final class PlacePanel extends SidePanel {

    private final CastActions actions;
    private final Picture picture;
    private final DocumentField<TextField, String> name;
    private final DocumentField<Select<InteriorExterior>, InteriorExterior> inside;
    private final DocumentField<TextArea, String> description;
    private final ReferenceRow references;
    private final StaleNote stale;
    private @Nullable CastOverview cast;
    private @Nullable PlaceView shown;

    PlacePanel(CastActions actions, double ratio) {
        super(actions::close);
        this.actions = actions;
        picture = new Picture(ratio);
        TextField called = new TextField(getTranslation("cast.name"));
        called.setMaxLength(CastRule.MAX_NAME);
        called.setWidthFull();
        name = new DocumentField<>(called, this::rename);
        Select<InteriorExterior> where = new Select<>();
        where.setLabel(getTranslation("cast.inside"));
        where.setItems(InteriorExterior.values());
        where.setItemLabelGenerator(value -> getTranslation("cast.inside." + KebabCase.of(value)));
        where.setWidthFull();
        inside = new DocumentField<>(where, this::turn);
        TextArea words = new TextArea(getTranslation("cast.place-description"));
        words.setMaxLength(CastRule.MAX_DESCRIPTION);
        words.setWidthFull();
        words.setMinRows(2);
        words.setMaxRows(6);
        description = new DocumentField<>(words, this::describe);
        Div names = new Div(name.field(), inside.field());
        names.addClassName("cast-two");
        Div form = new Div(names, description.field());
        form.addClassName("cast-form");
        references = new ReferenceRow(this::refer, this::askForReference);
        Div ends = new Div(
                bare(
                        "cast.merge-place",
                        () -> new MergePlacesDialog(
                                        Objects.requireNonNull(cast), Objects.requireNonNull(shown), actions)
                                .open()),
                bare(
                        "cast.split-place",
                        () -> new SplitPlaceDialog(Objects.requireNonNull(cast), Objects.requireNonNull(shown), actions)
                                .open()),
                bare("cast.remove-place", this::remove));
        ends.addClassName("cast-ends");
        part(picture, form, references, ends);
        stale = new StaleNote(actions);
        foot().add(stale);
    }

    LocationId id() {
        return entry().id();
    }

    private LocationEntry entry() {
        return Objects.requireNonNull(shown).entry();
    }

    /** @param editable whether whoever looks may change anything */
    void show(PlaceView now, CastOverview overview, OrderQuote stales, boolean editable) {
        shown = now;
        cast = overview;
        head(now.name(), getTranslation("storyboard.shots", now.shots()));
        if (now.picture() == null) {
            picture.show(LineDrawing.HOUSE);
        } else {
            picture.show(MediaLinks.gallery(now.picture()), now.name());
        }
        name.show(now.name());
        inside.show(now.entry().location().interiorExterior());
        description.show(Objects.requireNonNullElse(now.entry().description(), ""));
        references.show(now.entry().allReferences(), actions.reference(ReferenceSubject.of(id())));
        stale.show(now.stale(), stales, overview.project().id(), editable);
        readOnly(!editable);
    }

    private void rename(String written) {
        Location one = entry().location();
        String now = written.strip();
        actions.editField(
                new StoryboardCommand.EditLocation(id(), new Location(now, one.interiorExterior(), one.scenes())),
                "edit.place-renamed",
                one.name(),
                now);
    }

    private void turn(InteriorExterior value) {
        Location one = entry().location();
        actions.editField(
                new StoryboardCommand.EditLocation(id(), new Location(one.name(), value, one.scenes())),
                "edit.place-changed",
                one.name());
    }

    private void describe(String written) {
        actions.editField(
                new StoryboardCommand.EditLocationDetails(id(), new LocationEdit(written.strip(), null)),
                "edit.place-changed",
                entry().location().name());
    }

    private void refer(List<AssetId> pictures) {
        actions.edit(
                new StoryboardCommand.EditLocationDetails(id(), new LocationEdit(null, pictures)),
                "edit.references-changed",
                entry().location().name());
    }

    private void askForReference() {
        List<ShotLine> shots = Objects.requireNonNull(cast).scenes().stream()
                .filter(scene -> Objects.requireNonNull(shown).scenes().contains(scene.id()))
                .flatMap(scene -> scene.shots().stream())
                .toList();
        actions.askForReference(ReferenceSubject.of(id()), entry().location().name(), shots, references::add);
    }

    private void remove() {
        if (actions.edit(
                new StoryboardCommand.RemoveLocation(id()),
                "edit.place-removed",
                entry().location().name())) {
            actions.close();
        }
    }

    private Button bare(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
