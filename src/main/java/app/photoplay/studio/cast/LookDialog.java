package app.photoplay.studio.cast;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.FigureDrawings;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.CastOverview.SceneLine;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonLook;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One look of somebody: what it is called, what is worn, and in which scenes. */
final class LookDialog extends Dialog {

    private final PersonEntry person;
    private final @Nullable PersonLook look;
    private final CastActions actions;
    private final TextField name = new TextField(getTranslation("cast.look.name"));
    private final TextArea words = new TextArea(getTranslation("cast.look.words"));
    private final CheckboxGroup<SceneLine> scenes = new CheckboxGroup<>(getTranslation("cast.look.scenes"));
    private final Span flaw = new Span();
    private @Nullable Figure figure;

    /** @param look null for a new one */
    LookDialog(
            CastOverview cast,
            PersonView shown,
            @Nullable PersonLook look,
            FigureDrawings drawings,
            CastActions actions) {
        this.person = shown.entry();
        this.look = look;
        this.actions = actions;
        setHeaderTitle(getTranslation(look == null ? "cast.look.new" : "cast.look.of", shown.name()));
        setWidth("560px");
        name.setMaxLength(CastRule.MAX_NAME);
        name.setWidthFull();
        name.setPlaceholder(getTranslation("cast.look.name-example"));
        words.setMaxLength(CastRule.MAX_DESCRIPTION);
        words.setWidthFull();
        words.setMinRows(2);
        words.setPlaceholder(getTranslation("cast.look.words-example"));
        List<SceneLine> theirs = cast.scenes().stream()
                .filter(scene -> scene.cast().contains(shown.name()))
                .toList();
        scenes.setItems(theirs);
        scenes.addClassName("cast-scenes");
        scenes.setItemLabelGenerator(this::label);
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
        add(name, words, scenes, figure(cast, shown, drawings), flaw);
        if (look != null) {
            name.setValue(look.name());
            words.setValue(look.words());
            scenes.setValue(theirs.stream()
                    .filter(scene -> look.scenes().contains(scene.id()))
                    .collect(Collectors.toSet()));
            Button remove = new Button(getTranslation("cast.look.remove"), click -> save(List.of(), true));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("first");
            getFooter().add(remove);
        }
        Button save = new Button(getTranslation("cast.look.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()), save);
    }

    private Div figure(CastOverview cast, PersonView shown, FigureDrawings drawings) {
        CastMember member = shown.entry().drawn();
        figure = look == null ? null : look.figure();
        Checkbox own = new Checkbox(getTranslation("cast.look.own-figure"), figure != null);
        FigureChoices[] choices = new FigureChoices[1];
        choices[0] = new FigureChoices(chosen -> {
            figure = chosen;
            choices[0].show(chosen, drawings.figure(as(member, chosen), cast.leads()));
        });
        Runnable show = () -> {
            Figure base = figure != null ? figure : member.figure();
            choices[0].show(base, drawings.figure(as(member, base), cast.leads()));
            choices[0].setVisible(own.getValue());
        };
        own.addValueChangeListener(change -> {
            Figure base = member.figure() == null ? Figure.UNCHOSEN : member.figure();
            figure = change.getValue() ? base : null;
            show.run();
        });
        show.run();
        var part = new Div(own, choices[0]);
        part.addClassName("cast-own");
        return part;
    }

    private static CastMember as(CastMember one, @Nullable Figure figure) {
        return new CastMember(
                one.name(),
                one.aliases(),
                one.sex(),
                one.description(),
                one.mentions(),
                one.age(),
                one.nature(),
                figure);
    }

    /** A scene of another look says so: it moves here. */
    private String label(SceneLine scene) {
        String title = getTranslation("storyboard.scene-title", scene.number(), scene.title());
        return person.look(scene.id())
                .filter(other -> look == null || !other.id().equals(look.id()))
                .map(other -> getTranslation("cast.look.scene-of", title, other.name()))
                .orElse(title);
    }

    private void save() {
        Set<SceneId> chosen = scenes.getValue().stream().map(SceneLine::id).collect(Collectors.toSet());
        List<SceneId> all = new ArrayList<>();
        if (look != null) {
            // Scenes that are in the bin, or that they are no longer in, keep their look.
            Set<SceneId> offered =
                    scenes.getListDataView().getItems().map(SceneLine::id).collect(Collectors.toSet());
            look.scenes().stream().filter(scene -> !offered.contains(scene)).forEach(all::add);
        }
        scenes.getListDataView()
                .getItems()
                .map(SceneLine::id)
                .filter(chosen::contains)
                .forEach(all::add);
        save(
                List.of(new PersonLook(
                        look == null ? UUID.randomUUID() : look.id(),
                        name.getValue().strip(),
                        words.getValue().strip(),
                        all,
                        Figure.UNCHOSEN.equals(figure) ? null : figure)),
                false);
    }

    /** @param now the look as it is to be; empty takes it away */
    private void save(List<PersonLook> now, boolean gone) {
        Set<SceneId> taken =
                now.stream().flatMap(one -> one.scenes().stream()).collect(Collectors.toCollection(HashSet::new));
        List<PersonLook> looks = new ArrayList<>();
        for (PersonLook other : person.allLooks()) {
            if (look != null && other.id().equals(look.id())) {
                looks.addAll(now);
            } else {
                looks.add(new PersonLook(
                        other.id(),
                        other.name(),
                        other.words(),
                        other.scenes().stream()
                                .filter(scene -> !taken.contains(scene))
                                .toList(),
                        other.figure()));
            }
        }
        if (look == null) {
            looks.addAll(now);
        }
        try {
            actions.editField(
                    new StoryboardCommand.EditPersonDetails(person.id(), new PersonEdit(looks, null, null)),
                    gone ? "edit.look-removed" : "edit.look-saved",
                    gone && look != null ? look.name() : name.getValue().strip(),
                    person.member().name());
            close();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.VALIDATION && name.getValue().isBlank()) {
                name.setErrorMessage(getTranslation("cast.look.nameless"));
                name.setInvalid(true);
            } else {
                flaw.setText(
                        refusal.code() == ErrorCode.VALIDATION
                                ? getTranslation("cast.invalid.looks")
                                : getTranslation("error." + refusal.code().code(), refusal.arguments()));
            }
        }
    }
}
