package app.photoplay.studio.look;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLookDraft;
import app.photoplay.look.OwnLookId;
import app.photoplay.look.OwnLooks;
import app.photoplay.project.Look;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A look of one's own: its name, its words, its pictures, and the preset that drawings go by. */
final class OwnLookDialog extends Dialog {

    private final transient OwnLooks service;
    private final transient @Nullable OwnLook look;
    private final transient Consumer<OwnLookId> saved;
    private final Runnable removed;
    private final TextField name = new TextField();
    private final TextArea words = new TextArea();
    private final Select<Look> base = new Select<>();
    private final OwnLookPictures pictures;

    /**
     * @param look null for a new one
     * @param removed called where it was removed, and where that was taken back
     */
    OwnLookDialog(OwnLooks service, @Nullable OwnLook look, Consumer<OwnLookId> saved, Runnable removed) {
        this.service = service;
        this.look = look;
        this.saved = saved;
        this.removed = removed;
        this.pictures = new OwnLookPictures(service, look);
        setWidth("560px");
        setMaxWidth("calc(100vw - 32px)");
        setHeaderTitle(getTranslation(look == null ? "look.own.new" : "look.own.title"));
        fields();
        Div body = new Div(new Paragraph(getTranslation("look.own.lead")), name, words, pictures, base);
        body.addClassName("own-look-body");
        add(body);
        foot();
    }

    private void fields() {
        name.setLabel(getTranslation("look.own.name"));
        name.setMaxLength(OwnLookDraft.LONGEST_NAME);
        name.setPlaceholder(getTranslation("look.own.name-example"));
        words.setLabel(getTranslation("look.own.words"));
        words.setMaxLength(OwnLookDraft.LONGEST_WORDS);
        words.setPlaceholder(getTranslation("look.own.words-example"));
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setMinHeight("96px");
        base.setLabel(getTranslation("look.own.base"));
        base.setHelperText(getTranslation("look.own.base-hint"));
        base.setItems(Look.values());
        base.setItemLabelGenerator(preset -> getTranslation("look." + preset.id()));
        base.setValue(look == null ? Look.SHADOW_THEATRE : look.base());
        if (look != null) {
            name.setValue(look.name());
            words.setValue(look.words());
        }
    }

    private void foot() {
        if (look != null) {
            Button remove = new Button(getTranslation("look.own.remove"), Icons.CROSS.create(), click -> remove(look));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("own-look-remove");
            getFooter().add(remove);
        }
        Button cancel = new Button(getTranslation("look.own.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button save = new Button(getTranslation("look.own.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private void save() {
        name.setInvalid(false);
        words.setInvalid(false);
        try {
            OwnLookId id = service.save(
                    look == null ? null : look.id(),
                    new OwnLookDraft(
                            name.getValue(), words.getValue(), base.getValue(), pictures.kept(), pictures.added()));
            close();
            Toast.told(getTranslation("look.own.saved", name.getValue().strip()));
            saved.accept(id);
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void refused(Refusal refusal) {
        if ("name".equals(refusal.field())) {
            name.setErrorMessage(getTranslation("look.own.name-unusable", OwnLookDraft.LONGEST_NAME));
            name.setInvalid(true);
            name.focus();
        } else if ("words".equals(refusal.field())) {
            words.setErrorMessage(getTranslation("look.own.words-unusable", OwnLookDraft.LONGEST_WORDS));
            words.setInvalid(true);
            words.focus();
        } else {
            pictures.refuse(getTranslation("look.own.too-many", OwnLooks.MOST));
        }
    }

    private void remove(OwnLook gone) {
        service.remove(gone.id());
        close();
        removed.run();
        Toast.told(getTranslation("look.own.removed", gone.name()), getTranslation("edit.undo"), () -> {
            service.restore(gone.id());
            removed.run();
        });
    }
}
