package app.photoplay.studio.board;

import app.photoplay.base.ui.HasKeys.KeyHint;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;

/** The keys of the storyboard, for the list behind «?». */
public final class BoardKeys {

    private BoardKeys() {}

    /**
     * In the order to show them.
     *
     * @param editable whether whoever looks may change the storyboard
     */
    public static List<KeyHint> hints(boolean editable) {
        if (!editable) {
            return List.of(hint("\u2190 \u2191 \u2192 \u2193", "board.key.arrows"));
        }
        List<KeyHint> hints = new ArrayList<>();
        hints.add(hint("Z", "board.key.undo"));
        hints.add(hint("Shift+Z", "board.key.redo"));
        hints.add(hint("\u2190 \u2191 \u2192 \u2193", "board.key.arrows"));
        hints.add(hint("Alt+\u2190 Alt+\u2192", "board.key.move"));
        hints.add(hint("Alt+\u2191 Alt+\u2193", "board.key.move-scene"));
        hints.add(hint("Shift+I I", "board.key.insert"));
        hints.add(hint("D", "board.key.duplicate"));
        hints.add(hint("Shift+M", "board.key.merge"));
        hints.add(hint("Del", "board.key.remove"));
        hints.add(hint("R", "board.key.make-anew"));
        hints.add(hint("X Shift+X", "board.key.pick"));
        hints.add(hint("Ctrl+A Esc", "board.key.pick-all"));
        hints.add(hint("Shift+F10", "board.key.menu"));
        return List.copyOf(hints);
    }

    private static KeyHint hint(String keys, String key) {
        return new KeyHint(keys, I18NProvider.translate(key));
    }
}
