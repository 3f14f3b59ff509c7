package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.storyboard.document.ShotRule;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The dialogue and narration of a shot, line by line. A line without words counts as none. */
final class LinesField extends Composite<Div> {

    /** What is done with lines beyond their words. */
    interface Gestures {

        /** @param line that the second shot begins with */
        void split(int line);

        /** All lines of one voice, saved or not, become another's at once. */
        void assign(@Nullable String from, @Nullable String to, boolean sceneOnly);
    }

    private final Consumer<List<DialogueLine>> typed;
    private final Gestures gestures;
    private final List<SpokenLine> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private List<String> names = List.of();
    private @Nullable String language;
    private @Nullable SpokenLine sayingHow;

    LinesField(Consumer<List<DialogueLine>> typed, Gestures gestures) {
        this.typed = typed;
        this.gestures = gestures;
        list.addClassName("line-list");
        add = new Button(getTranslation("sheet.line.add"), Icons.PLUS.create(), click -> append());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClassName("add-line");
        getContent().addClassName("lines");
        getContent().add(list, add);
    }

    /** @param people names to choose a speaker from */
    void show(List<DialogueLine> lines, List<String> people, @Nullable String wordsAre) {
        boolean same = lines.equals(value()) && people.equals(names);
        names = people;
        language = wordsAre;
        if (!same) {
            fill(lines);
        }
    }

    private void fill(List<DialogueLine> lines) {
        while (rows.size() > lines.size()) {
            list.remove(rows.removeLast());
        }
        while (rows.size() < lines.size()) {
            SpokenLine row = new SpokenLine(this);
            rows.add(row);
            list.add(row);
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i), i + 1, names, language);
        }
        add.setVisible(rows.size() < ShotRule.MAX_LINES);
    }

    List<DialogueLine> value() {
        return all().stream().filter(line -> !line.text().isBlank()).toList();
    }

    /** Also those without words. */
    private List<DialogueLine> all() {
        return rows.stream().map(SpokenLine::value).toList();
    }

    private void append() {
        List<DialogueLine> lines = new ArrayList<>(all());
        @Nullable
        String other = lines.isEmpty()
                ? names.isEmpty() ? null : names.getFirst()
                : lines.size() > 1
                        ? lines.get(lines.size() - 2).speaker()
                        : lines.getLast().speaker();
        lines.add(new DialogueLine(other, null, "", false));
        fill(lines);
        rows.getLast().focus();
    }

    void typed(boolean shown) {
        if (!shown) {
            changed();
        }
    }

    void changed() {
        typed.accept(value());
    }

    void move(SpokenLine row, int step) {
        int at = rows.indexOf(row);
        if (at + step >= 0 && at + step < rows.size()) {
            List<DialogueLine> lines = new ArrayList<>(all());
            lines.add(at + step, lines.remove(at));
            fill(lines);
            rows.get(at + step).focus();
            changed();
        }
    }

    void remove(SpokenLine row) {
        List<DialogueLine> lines = new ArrayList<>(all());
        int at = rows.indexOf(row);
        lines.remove(at);
        fill(lines);
        changed();
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(at, rows.size() - 1)).focus();
        }
    }

    void split(SpokenLine row) {
        gestures.split(rows.indexOf(row));
    }

    void assign(@Nullable String from, @Nullable String to, boolean sceneOnly) {
        gestures.assign(from, to, sceneOnly);
    }

    void sayHow(SpokenLine row) {
        sayingHow = row;
    }

    boolean isSayingHow(SpokenLine row) {
        return row == sayingHow;
    }
}
