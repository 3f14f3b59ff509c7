package app.photoplay.studio.sheet;

import app.photoplay.base.ui.SourceLanguage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A field of the sheet under its name: whether it is saved, and where somebody else changed it, both versions. */
final class FieldFrame extends Composite<Div> {

    /** Which of two versions is kept. */
    enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    private final ShotField field;
    private final BiConsumer<ShotField, Choice> choose;
    private final Span mark = new Span();
    private final Div flaw = new Div();
    private final Div elsewhere = new Div();

    FieldFrame(ShotField field, Component content, BiConsumer<ShotField, Choice> choose) {
        this.field = field;
        this.choose = choose;
        mark.addClassName("amber");
        flaw.addClassName("flaw");
        flaw.getElement().setAttribute("role", "alert");
        flaw.setVisible(false);
        elsewhere.addClassName("elsewhere");
        elsewhere.setVisible(false);
        Span label = new Span(new Span(getTranslation("sheet.field." + field.key())), mark);
        getContent().addClassNames("fld", "fld-" + field.key());
        getContent().getElement().setAttribute("data-field", field.key());
        getContent().add(label, content, flaw, elsewhere);
    }

    void show(ShotDraft draft, @Nullable String language) {
        boolean unsaved = draft.unsaved().contains(field);
        mark.setText(unsaved ? getTranslation("sheet.not-saved") : "");
        getContent().setClassName("unsaved", unsaved);
        boolean fought = draft.conflicts().contains(field);
        elsewhere.setVisible(fought);
        elsewhere.removeAll();
        if (fought) {
            Span theirs = new Span(FieldWords.of(field, draft.theirs()));
            theirs.addClassName("theirs");
            SourceLanguage.mark(theirs, language);
            Div acts = new Div(button(Choice.MINE), button(Choice.THEIRS));
            acts.addClassName("choices");
            if (field.joinable()) {
                acts.add(button(Choice.BOTH));
            }
            elsewhere.add(new Span(getTranslation("sheet.elsewhere")), theirs, acts);
        }
    }

    private Button button(Choice choice) {
        String words = getTranslation("sheet.keep-" + choice.name().toLowerCase(Locale.ROOT));
        Button button = new Button(words, click -> choose.accept(field, choice));
        button.setAriaLabel(words + ": " + getTranslation("sheet.field." + field.key()));
        return button;
    }

    /** Says what is wrong with it; empty for nothing. */
    void flaw(String words) {
        flaw.setText(words);
        flaw.setVisible(!words.isEmpty());
        getContent().setClassName("flawed", !words.isEmpty());
    }
}
