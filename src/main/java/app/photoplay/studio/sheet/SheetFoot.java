package app.photoplay.studio.sheet;

import app.photoplay.production.StoryboardView.ShotView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** The foot of the sheet: what saving leaves behind, what other parts offer, and «Save». */
final class SheetFoot extends Composite<Div> {

    private final Span note = new Span();
    private final Div place = new Div();

    SheetFoot(Runnable save) {
        note.addClassNames("note-words", "sec", "t12");
        note.getElement().setAttribute("role", "status");
        Button button = new Button(getTranslation("sheet.save"), click -> save.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("save");
        button.setTooltipText(getTranslation("sheet.save-key"));
        getContent().addClassName("ft");
        getContent().add(note, place, button);
    }

    /** Where others stand. */
    void put(Component others) {
        getContent().replace(place, others);
    }

    void show(OpenShot open, ShotDraft draft) {
        String words = words(open.shot(), draft);
        if (!words.equals(note.getText())) {
            note.setText(words);
        }
    }

    private String words(ShotView shot, ShotDraft draft) {
        Set<ShotField> unsaved = draft.unsaved();
        if (unsaved.isEmpty()) {
            return "";
        }
        if (!draft.conflicts().isEmpty()) {
            return getTranslation("sheet.choose-first");
        }
        boolean clip = shot.clip().asset() != null;
        boolean still = shot.still().asset() != null;
        if (unsaved.stream().allMatch(ShotField::ofClips)) {
            return getTranslation(clip ? "sheet.stale-clip" : "sheet.stale-nothing");
        }
        return getTranslation(
                clip && still ? "sheet.stale-both" : still || clip ? "sheet.stale-picture" : "sheet.stale-nothing");
    }
}
