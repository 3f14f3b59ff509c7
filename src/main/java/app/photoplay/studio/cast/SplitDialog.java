package app.photoplay.studio.cast;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.CastOverview.SceneLine;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which shots of somebody are somebody else's, and what that one is called. */
final class SplitDialog extends Dialog {

    private final TextField name = new TextField();
    private final Span flaw = new Span();
    private final List<CheckboxGroup<ShotLine>> scenes = new ArrayList<>();

    SplitDialog(CastOverview cast, PersonView person, CastActions actions) {
        setHeaderTitle(getTranslation("cast.split-title", person.name()));
        setWidth("560px");
        name.setLabel(getTranslation("cast.split-name"));
        name.setMaxLength(CastRule.MAX_NAME);
        name.setWidthFull();
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
        Div choices = new Div();
        choices.addClassName("cast-split");
        Set<ShotId> theirs = Set.copyOf(person.shots());
        for (SceneLine scene : cast.scenes()) {
            List<ShotLine> shots = scene.shots().stream()
                    .filter(shot -> theirs.contains(shot.id()))
                    .toList();
            if (!shots.isEmpty()) {
                choices.add(scene(scene, shots));
            }
        }
        Button split = new Button(getTranslation("cast.split-do"), click -> split(person, actions));
        split.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, new Paragraph(getTranslation("cast.split-words", person.name())), choices, flaw);
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()), split);
    }

    private Div scene(SceneLine scene, List<ShotLine> shots) {
        CheckboxGroup<ShotLine> group =
                new CheckboxGroup<>(getTranslation("storyboard.scene-title", scene.number(), scene.title()));
        group.setItems(shots);
        group.setItemLabelGenerator(shot -> getTranslation("cast.split-shot", shot.number(), shot.words()));
        scenes.add(group);
        Button all = new Button(getTranslation("cast.split-all"), click -> group.setValue(Set.copyOf(shots)));
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setAriaLabel(getTranslation("cast.split-all-of", scene.number()));
        Div line = new Div(group, all);
        line.addClassName("scene");
        return line;
    }

    private void split(PersonView person, CastActions actions) {
        List<ShotId> shots = scenes.stream()
                .flatMap(group -> group.getValue().stream())
                .map(ShotLine::id)
                .toList();
        String called = name.getValue().strip();
        name.setInvalid(false);
        flaw.setText("");
        try {
            actions.editField(
                    new StoryboardCommand.SplitPerson(person.entry().id(), PersonId.next(), called, shots, List.of()),
                    "edit.person-split",
                    called,
                    person.name());
            close();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.VALIDATION && "name".equals(refusal.field())) {
                name.setErrorMessage(getTranslation("cast.invalid.name"));
                name.setInvalid(true);
            } else {
                flaw.setText(
                        refusal.code() == ErrorCode.VALIDATION
                                ? getTranslation("cast.split-nothing")
                                : getTranslation("error." + refusal.code().code(), refusal.arguments()));
            }
        }
    }
}
