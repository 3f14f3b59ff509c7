package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.document.ShotRule;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the dialogue: who says it, how, and what. Without a speaker the narrator says it. */
final class SpokenLine extends Composite<Div> {

    /** Stands for nobody: a list has no place for nothing. */
    private static final String NARRATOR = "";

    static final int PAUSE_MILLIS = 300;

    private final LinesField lines;
    private final ComboBox<String> speaker = new ComboBox<>();
    private final TextField how = new TextField();
    private final TextArea text = new TextArea();
    private final Div acts = new Div();
    private final Div offer = new Div();
    private boolean dual;
    private boolean showing;
    private String spoke = NARRATOR;

    SpokenLine(LinesField lines) {
        this.lines = lines;
        speaker.setItemLabelGenerator(name -> name.equals(NARRATOR) ? getTranslation("sheet.narrator") : name);
        speaker.setAllowCustomValue(true);
        speaker.addCustomValueSetListener(
                typed -> speaker.setValue(meant(typed.getDetail().strip())));
        speaker.addValueChangeListener(change -> {
            if (!showing) {
                lines.changed();
                offer(spoke, name());
            }
        });
        how.setPlaceholder(getTranslation("sheet.line.how"));
        how.setMaxLength(ShotRule.MAX_NAME);
        how.addClassName("how");
        text.setMaxLength(ActionRule.MAX_LENGTH);
        text.setMinRows(1);
        text.setMaxRows(6);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        how.addValueChangeListener(change -> lines.typed(showing));
        text.addValueChangeListener(change -> lines.typed(showing));
        text.addClassName("said-text");
        acts.addClassName("line-acts");
        acts.add(
                act(Icons.UP, "sheet.line.up", () -> lines.move(this, -1)),
                act(Icons.DOWN, "sheet.line.down", () -> lines.move(this, 1)),
                act(Icons.EDIT, "sheet.line.how", this::sayHow),
                act(Icons.SPLIT, "sheet.line.split", () -> lines.split(this)),
                act(Icons.CROSS, "sheet.line.remove", () -> lines.remove(this)));
        offer.addClassName("voice-offer");
        offer.setVisible(false);
        Div words = new Div(how, text, acts, offer);
        words.addClassName("line-words");
        getContent().addClassName("line");
        getContent().add(speaker, words);
    }

    private NativeButton act(Icons icon, String key, Runnable run) {
        NativeButton button = new NativeButton();
        button.add(icon.create());
        button.addClassNames("btn", "bare", "ico");
        button.setAriaLabel(getTranslation(key));
        button.setTitle(getTranslation(key));
        button.addClickListener(click -> run.run());
        return button;
    }

    void show(DialogueLine line, int number, List<String> names, @Nullable String language) {
        showing = true;
        spoke = Objects.requireNonNullElse(line.speaker(), NARRATOR);
        List<String> items = Stream.concat(names.stream(), Stream.of(spoke, NARRATOR))
                .distinct()
                .toList();
        if (!items.equals(speaker.getListDataView().getItems().toList())) {
            speaker.setItems(items);
        }
        speaker.setValue(spoke);
        how.setValue(Objects.requireNonNullElse(line.parenthetical(), ""));
        how.setVisible(line.parenthetical() != null || how.isVisible() && lines.isSayingHow(this));
        if (!text.getValue().equals(line.text())) {
            text.setValue(line.text());
        }
        dual = line.dual();
        speaker.setAriaLabel(getTranslation("sheet.line.speaker", number));
        how.setAriaLabel(getTranslation("sheet.line.how-of", number));
        text.setAriaLabel(getTranslation("sheet.line.text", number));
        acts.getChildren().findFirst().ifPresent(up -> up.getElement().setEnabled(number > 1));
        SourceLanguage.mark(text, language);
        offer.setVisible(false);
        showing = false;
    }

    /** What is in the fields. */
    DialogueLine value() {
        String name = name();
        String manner = how.getValue().strip();
        return new DialogueLine(
                name.equals(NARRATOR) ? null : name, manner.isEmpty() ? null : manner, text.getValue(), dual);
    }

    private String name() {
        return Objects.requireNonNullElse(speaker.getValue(), NARRATOR);
    }

    void focus() {
        text.focus();
    }

    private void sayHow() {
        lines.sayHow(this);
        how.setVisible(true);
        how.focus();
    }

    /** Whoever is on offer and begins like what was typed, as long as that is only one; else a new name. */
    private String meant(String typed) {
        List<String> known = speaker.getListDataView()
                .getItems()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .toList();
        return known.size() == 1 && !typed.isEmpty() ? known.getFirst() : typed;
    }

    /** A voice that was wrong once is often wrong everywhere. */
    private void offer(String from, String to) {
        offer.removeAll();
        offer.setVisible(!from.equals(to));
        offer.add(
                new Span(getTranslation("sheet.voice.all", named(from), named(to))),
                new Button(getTranslation("sheet.voice.scene"), click -> lines.assign(nobody(from), nobody(to), true)),
                new Button(getTranslation("sheet.voice.film"), click -> lines.assign(nobody(from), nobody(to), false)));
    }

    private String named(String name) {
        return name.equals(NARRATOR) ? getTranslation("sheet.narrator") : name;
    }

    private static @Nullable String nobody(String name) {
        return name.equals(NARRATOR) ? null : name;
    }
}
