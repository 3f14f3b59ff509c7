package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.SourceLanguage;
import app.photoplay.media.AssetId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.SceneWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One shot seen closely, beside the board on a desktop, over it on a phone. Not modal: the board stays in reach. Keys and
 * gestures are handled in the browser by {@code scripts/shot-sheet.js}.
 */
@Tag("shot-sheet")
@JavaScript("context://scripts/shot-sheet.js")
@StyleSheet("context://styles/sheet.css")
public final class ShotSheet extends Component implements HasComponents, HasStyle, Focusable<ShotSheet> {

    private static final String TITLE = "shot-sheet-title";

    private final H2 title = new H2();
    private final Span scene = new Span();
    private final SheetPicture picture;
    private final ShotStanding standing;
    private final ShotTools tools;
    private final ShotEditor editor;
    private final Div source = new Div();
    private final Map<SheetPlace, Div> places = new EnumMap<>(SheetPlace.class);
    private final List<SheetPart> parts = new ArrayList<>();
    private @Nullable OpenShot shown;

    /**
     * @param step called with -1 or 1 when the creator leafs through the shots
     * @param close called when the creator closes it
     */
    ShotSheet(double ratio, ModelChoices models, SheetGestures gestures, IntConsumer step, Runnable close) {
        picture = new SheetPicture(ratio);
        editor = new ShotEditor(models, gestures, this::tellUnsaved);
        standing = new ShotStanding(gestures, editor::retryWithTheseWords);
        tools = new ShotTools(
                () -> gestures.play(Objects.requireNonNull(shown)), editor::splitAtCaret, editor::mergeWithNext);
        for (SheetPlace place : SheetPlace.values()) {
            Div div = new Div();
            div.addClassName(place.className());
            places.put(place, div);
        }
        title.setId(TITLE);
        title.addClassName("h3");
        scene.addClassName("sec");
        Div leaves = new Div(
                button(Icons.BACK, "storyboard.previous-shot", () -> step.accept(-1)),
                button(Icons.FORWARD, "storyboard.next-shot", () -> step.accept(1)),
                button(Icons.CROSS, "storyboard.close", close));
        leaves.addClassName("leaves");
        Div head = new Div(title, scene, leaves);
        head.addClassName("ph");
        Div view = new Div(picture, place(SheetPlace.TAKES));
        view.addClassName("view");
        Div body = new Div(view, tools, standing, editor, place(SheetPlace.DETAILS), source);
        body.addClassName("bd");
        // Where the words of a shot are longer than the sheet, they are scrolled by keyboard too.
        body.getElement().setAttribute("tabindex", "0");
        editor.foot().put(place(SheetPlace.FOOT));
        getElement()
                .setAttribute("role", "dialog")
                .setAttribute("aria-labelledby", TITLE)
                .setAttribute("tabindex", "-1");
        add(head, body, editor.foot());
        getElement().addEventListener("sheet-save", event -> editor.save());
        getElement().addEventListener("sheet-close", event -> close.run());
        getElement()
                .addEventListener(
                        "sheet-leaf",
                        event -> step.accept(
                                event.getEventData().get("event.detail.step").asInt()))
                .addEventData("event.detail.step");
    }

    private Div place(SheetPlace place) {
        return Objects.requireNonNull(places.get(place));
    }

    /** Adds what another part of the studio shows of an open shot; several in one place stand in the order they come. */
    public void place(SheetPlace place, SheetPart part) {
        place(place).add(part.component());
        parts.add(part);
        if (shown != null) {
            part.show(shown);
        }
    }

    /** Shows a take in the frame that is not the chosen one, until another shot is opened; neither for what is chosen. */
    public void look(@Nullable AssetId still, @Nullable AssetId clip) {
        picture.look(still, clip);
    }

    private Button button(Icons icon, String key, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("ico");
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    /** Whether there are words in it that are not saved. */
    public boolean unsaved() {
        return shown != null && editor.unsaved();
    }

    /** Saves its words; false where something stands in the way, which is shown. */
    public boolean save() {
        return editor.save();
    }

    private void tellUnsaved(boolean unsaved) {
        parts.forEach(part -> part.unsaved(unsaved));
    }

    /** Leads the keyboard to its words. */
    void edit() {
        editor.focus();
    }

    /** Leads the keyboard to what makes the shot anew, with its price. */
    void redo() {
        getElement().executeJs("this.leadToRedo()");
    }

    /** The shot that is shown, or was last; null before the first. */
    public @Nullable OpenShot shown() {
        return shown;
    }

    /** Shows a shot; a newer value of the same shot touches only what differs. */
    public void show(OpenShot open) {
        if (open.equals(shown)) {
            return;
        }
        OpenShot before = shown;
        shown = open;
        boolean other = before == null || !before.shot().id().equals(open.shot().id());
        title.setText(getTranslation("sheet.title", open.shot().number()));
        scene.setText(SceneWords.title(open.scene()));
        SourceLanguage.mark(scene, open.mode().language());
        getElement().setAttribute("data-shot", open.shot().id().toString());
        picture.show(open);
        tools.show(open);
        standing.show(open);
        editor.show(open);
        if (other) {
            source.removeAll();
        }
        parts.forEach(part -> part.show(open));
    }

    /**
     * Shows the words of the source that a shot stands for, as soon as they are found.
     *
     * @param texts one for each stretch, verbatim
     */
    public void quote(ShotId shot, List<String> texts) {
        if (shown == null || !shown.shot().id().equals(shot)) {
            return;
        }
        source.removeAll();
        if (!texts.isEmpty()) {
            Div sentences = new Div();
            sentences.addClassName("sent");
            sentences.setText(String.join("\n\u2026\n", texts));
            SourceLanguage.mark(sentences, shown.mode().language());
            source.add(labelled("storyboard.source-words", sentences));
        }
    }

    private Div labelled(String key, Component content) {
        Span label = new Span(getTranslation(key));
        Div field = new Div(label, content);
        field.addClassName("fld");
        return field;
    }
}
