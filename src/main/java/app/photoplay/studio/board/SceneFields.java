package app.photoplay.studio.board;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.function.Consumer;

/** The fields of a scene. */
final class SceneFields extends Composite<Div> {

    private static final int MOST = 200;

    private final TextField title = new TextField(getTranslation("board.scene.title"));
    private final Select<InteriorExterior> where = new Select<>();
    private final TextField place = new TextField(getTranslation("board.scene.place"));
    private final Select<TimeOfDay> time = new Select<>();

    /** @param written hears what stands there whenever somebody changes it */
    SceneFields(SceneDraft draft, Consumer<SceneDraft> written) {
        where.setLabel(getTranslation("board.scene.where"));
        where.setItems(InteriorExterior.values());
        where.setItemLabelGenerator(item -> getTranslation("board.where." + ShotWords.key(item)));
        time.setLabel(getTranslation("board.scene.time"));
        time.setItems(TimeOfDay.values());
        time.setItemLabelGenerator(item -> getTranslation("board.time." + ShotWords.key(item)));
        title.setAutofocus(true);
        title.setMaxLength(MOST);
        title.setManualValidation(true);
        place.setMaxLength(MOST);
        place.setManualValidation(true);
        getContent().addClassName("scene-fields");
        getContent().add(title, where, place, time);
        fill(draft);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        place.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(event -> tell(event.isFromClient(), written));
        place.addValueChangeListener(event -> tell(event.isFromClient(), written));
        where.addValueChangeListener(event -> tell(event.isFromClient(), written));
        time.addValueChangeListener(event -> tell(event.isFromClient(), written));
    }

    private void tell(boolean bySomebody, Consumer<SceneDraft> written) {
        if (bySomebody) {
            written.accept(draft());
        }
    }

    /** Where one writes, and is done with Enter. */
    Component[] typed() {
        return new Component[] {title, place};
    }

    void fill(SceneDraft draft) {
        title.setValue(draft.title());
        where.setValue(draft.slug().interiorExterior());
        place.setValue(draft.slug().place());
        time.setValue(draft.slug().time());
    }

    SceneDraft draft() {
        SlugLine slug = new SlugLine(where.getValue(), place.getValue().strip(), time.getValue());
        return new SceneDraft(title.getValue().strip(), slug);
    }

    /** Says it at its field; false where it is about none of these. */
    boolean mark(Refusal refusal) {
        TextField field = Map.of("title", title, "place", place).get(String.valueOf(refusal.field()));
        if (refusal.code() != ErrorCode.VALIDATION || field == null) {
            return false;
        }
        field.setErrorMessage(getTranslation("board.scene.unusable", MOST));
        field.setInvalid(true);
        field.focus();
        return true;
    }
}
