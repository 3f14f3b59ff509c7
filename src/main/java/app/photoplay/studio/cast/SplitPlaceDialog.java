package app.photoplay.studio.cast;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PlaceView;
import app.photoplay.production.CastOverview.SceneLine;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Which scenes play somewhere else, and what that place is called. */
final class SplitPlaceDialog extends Dialog {

    private final TextField name = new TextField();
    private final CheckboxGroup<SceneLine> scenes = new CheckboxGroup<>();
    private final Span flaw = new Span();

    SplitPlaceDialog(CastOverview cast, PlaceView place, CastActions actions) {
        setHeaderTitle(getTranslation("cast.split-title", place.name()));
        setWidth("560px");
        name.setLabel(getTranslation("cast.split-place-name"));
        name.setMaxLength(CastRule.MAX_NAME);
        name.setWidthFull();
        scenes.setLabel(getTranslation("cast.split-scenes", place.name()));
        scenes.addClassName("cast-scenes");
        scenes.setItems(cast.scenes().stream()
                .filter(scene -> place.scenes().contains(scene.id()))
                .toList());
        scenes.setItemLabelGenerator(scene -> getTranslation("storyboard.scene-title", scene.number(), scene.title()));
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
        Button split = new Button(getTranslation("cast.split-do"), click -> split(place, actions));
        split.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, scenes, new Paragraph(flaw));
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()), split);
    }

    private void split(PlaceView place, CastActions actions) {
        String called = name.getValue().strip();
        name.setInvalid(false);
        flaw.setText("");
        try {
            actions.editField(
                    new StoryboardCommand.SplitLocation(
                            place.entry().id(),
                            LocationId.next(),
                            called,
                            scenes.getValue().stream().map(SceneLine::id).toList()),
                    "edit.place-split",
                    called,
                    place.name());
            close();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.VALIDATION && "name".equals(refusal.field())) {
                name.setErrorMessage(getTranslation("cast.invalid.name"));
                name.setInvalid(true);
            } else {
                flaw.setText(
                        refusal.code() == ErrorCode.VALIDATION
                                ? getTranslation("cast.split-nowhere")
                                : getTranslation("error." + refusal.code().code(), refusal.arguments()));
            }
        }
    }
}
