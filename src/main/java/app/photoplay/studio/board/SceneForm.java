package app.photoplay.studio.board;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Title and heading of a scene, be it there or new. What somebody else changed meanwhile is shown beside one’s own. */
final class SceneForm extends Dialog {

    /** What becomes of what the form says. */
    interface Target {

        /** @throws Refusal with VALIDATION at a field, CHANGED_ELSEWHERE where somebody else was first */
        void save(SceneDraft draft);

        /** What somebody else has made of it, and from now on the ground of what is saved. */
        default SceneDraft newest() {
            throw new IllegalStateException("Nobody else has it");
        }
    }

    private final SceneFields fields;
    private final String form;
    private final Target target;
    private final Div elsewhere = new Div();

    /** @param form names it among the forms of all scenes: what is written in it and not saved is there again next time */
    SceneForm(String heading, String form, SceneDraft draft, Target target) {
        this.form = form;
        this.target = target;
        fields = new SceneFields(draft, written -> KeptScenes.keep(form, draft, written));
        addClassName("box");
        setWidth("min(520px, 94vw)");
        setHeaderTitle(heading);
        elsewhere.addClassName("elsewhere");
        elsewhere.getElement().setAttribute("role", "alert");
        elsewhere.setVisible(false);
        Button save = new Button(getTranslation("board.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        // A list takes Enter for itself.
        save.addClickShortcut(Key.ENTER).listenOn(fields.typed());
        Button cancel = new Button(getTranslation("board.cancel"), click -> {
            KeptScenes.forget(form);
            close();
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(elsewhere, fields);
        getFooter().add(cancel, save);
        KeptScenes.find(form, draft).ifPresent(kept -> bringBack(kept, draft));
    }

    private void bringBack(SceneDraft kept, SceneDraft draft) {
        fields.fill(kept);
        tell(getTranslation("board.scene.kept"));
        elsewhere.add(new Button(getTranslation("board.scene.put-back"), click -> {
            KeptScenes.forget(form);
            fields.fill(draft);
            elsewhere.setVisible(false);
        }));
    }

    private void save() {
        try {
            target.save(fields.draft());
            KeptScenes.forget(form);
            close();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.CHANGED_ELSEWHERE) {
                choose(target.newest());
            } else if (!fields.mark(refusal)) {
                tell(getTranslation("error." + refusal.code().code(), refusal.arguments()));
            }
        }
    }

    /** Both versions, one’s own in the fields; to save again keeps that. */
    private void choose(SceneDraft theirs) {
        tell(getTranslation(
                "board.scene.elsewhere",
                Optional.of(theirs.title()).filter(t -> !t.isBlank()).orElse("\u2013"),
                theirs.heading()));
        Button take = new Button(getTranslation("board.scene.take-theirs"), click -> {
            fields.fill(theirs);
            elsewhere.setVisible(false);
        });
        elsewhere.add(take);
    }

    private void tell(String words) {
        elsewhere.removeAll();
        elsewhere.add(new Span(words));
        elsewhere.setVisible(true);
    }
}
