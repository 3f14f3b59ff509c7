package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Shortcut;
import app.photoplay.storyboard.UndoSteps;
import app.photoplay.studio.edit.EditSession;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Above the scenes: back, again, and the bin. */
final class BoardHead extends Composite<Div> {

    private final Button undo;
    private final Button redo;

    /** @param bin shows what was removed */
    BoardHead(EditSession edits, Runnable bin) {
        undo = Shortcut.on(button(Icons.UNDO, "board.undo", edits::undo), "z");
        redo = Shortcut.on(button(Icons.REDO, "board.redo", edits::redo), "shift+z");
        Button removed = button(Icons.BIN, "board.bin", bin);
        Div tools = new Div(undo, redo, removed);
        tools.addClassName("board-tools");
        getContent().addClassName("board-head");
        getContent().add(tools);
    }

    /** @param editable whether whoever looks may change the storyboard */
    void show(UndoSteps steps, boolean something, boolean editable) {
        getContent().setVisible(editable && (something || steps.undo() || steps.redo()));
        undo.setEnabled(steps.undo());
        redo.setEnabled(steps.redo());
    }

    private Button button(Icons icon, String key, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("ico");
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
