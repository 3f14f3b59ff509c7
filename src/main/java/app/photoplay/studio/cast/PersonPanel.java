package app.photoplay.studio.cast;

import app.photoplay.base.ui.Icons;
import app.photoplay.generation.FigureDrawings;
import app.photoplay.media.AssetId;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the cast beside all others: the figure, the words, and what a change has made stale. */
final class PersonPanel extends SidePanel {

    private final CastActions actions;
    private final FigureDrawings drawings;
    private final CastPortraits portraits;
    private final PortraitImage portrait;
    private final FigureChoices figure;
    private final PersonForm form;
    private final LooksList looks;
    private final ReferenceRow references;
    private final StaleNote stale;
    private @Nullable CastOverview cast;
    private @Nullable PersonView shown;

    PersonPanel(CastActions actions, FigureDrawings drawings, CastPortraits portraits) {
        super(actions::close);
        this.actions = actions;
        this.drawings = drawings;
        this.portraits = portraits;
        portrait = new PortraitImage(portraits);
        figure = new FigureChoices(this::choose);
        form = new PersonForm(actions);
        looks = new LooksList(actions, drawings);
        references = new ReferenceRow(this::refer, this::askForReference);
        Div art = new Div(portrait);
        art.addClassName("cast-fig");
        Div top = new Div(art, figure);
        top.addClassName("cast-top");
        Button merge = new Button(getTranslation("cast.merge"), Icons.MERGE.create(), click -> merge());
        merge.addThemeVariants(ButtonVariant.TERTIARY);
        act(merge);
        Div ends = new Div(bare("cast.split", this::split), bare("cast.remove-person", this::remove));
        ends.addClassName("cast-ends");
        part(top, form, looks, references, ends);
        stale = new StaleNote(actions);
        foot().add(stale);
    }

    PersonId id() {
        return person().id();
    }

    private PersonEntry person() {
        return Objects.requireNonNull(shown).entry();
    }

    /** @param editable whether whoever looks may change anything */
    void show(PersonView now, CastOverview overview, OrderQuote stales, boolean editable) {
        shown = now;
        cast = overview;
        CastMember member = now.entry().member();
        head(now.name(), CastWords.panelFacts(now));
        portrait.show(
                now.entry().drawn(), overview.leads(), overview.project().look().id());
        portrait.setAlt(getTranslation("cast.figure-of", now.name()));
        figure.show(member.figure(), drawings.figure(now.entry().drawn(), overview.leads()));
        form.show(now.entry());
        looks.show(now, overview);
        references.show(now.entry().allReferences(), actions.reference(ReferenceSubject.of(id())));
        stale.show(now.stale(), stales, overview.project().id(), editable);
        readOnly(!editable);
    }

    private void choose(Figure chosen) {
        CastMember one = person().member();
        CastMember drawn = new CastMember(
                one.name(),
                one.aliases(),
                one.sex(),
                one.description(),
                one.mentions(),
                one.age(),
                one.nature(),
                chosen);
        actions.edit(new StoryboardCommand.EditPerson(id(), drawn), "edit.figure-changed", one.name());
    }

    private void refer(List<AssetId> pictures) {
        actions.edit(
                new StoryboardCommand.EditPersonDetails(id(), new PersonEdit(null, pictures, null)),
                "edit.references-changed",
                person().member().name());
    }

    private void askForReference() {
        Set<ShotId> theirs = Set.copyOf(Objects.requireNonNull(shown).shots());
        List<ShotLine> shots = Objects.requireNonNull(cast).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .filter(shot -> theirs.contains(shot.id()))
                .toList();
        actions.askForReference(ReferenceSubject.of(id()), person().member().name(), shots, references::add);
    }

    private void merge() {
        new MergeDialog(Objects.requireNonNull(cast), Objects.requireNonNull(shown), portraits, actions).open();
    }

    private void split() {
        new SplitDialog(Objects.requireNonNull(cast), Objects.requireNonNull(shown), actions).open();
    }

    private void remove() {
        if (actions.edit(
                new StoryboardCommand.RemovePerson(id()),
                "edit.person-removed",
                person().member().name())) {
            actions.close();
        }
    }

    private Button bare(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
