package app.photoplay.studio.sheet;

import app.photoplay.base.ui.HasKeys.KeyHint;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The keys of the shot sheet, for the list behind «?». */
public final class SheetKeys {

    private SheetKeys() {}

    /**
     * In the order to show them.
     *
     * @param editable whether whoever looks may change a shot
     */
    public static List<KeyHint> hints(boolean editable) {
        KeyHint leaf = hint("\u2190 \u2192", "storyboard.key.leaf");
        return editable
                ? List.of(hint("E", "sheet.key.edit"), leaf, hint("Ctrl+Enter", "sheet.key.save"))
                : List.of(leaf);
    }

    private static KeyHint hint(String keys, String key) {
        return new KeyHint(keys, I18NProvider.translate(key));
    }
}
