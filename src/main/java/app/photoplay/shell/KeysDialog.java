package app.photoplay.shell;

import app.photoplay.base.ui.HasKeys.KeyHint;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** All shortcuts of the screen one is on. */
final class KeysDialog extends Dialog {

    KeysDialog(List<KeyHint> hints) {
        setHeaderTitle(getTranslation("shell.keys-title"));
        setWidth("440px");
        NativeButton close = new NativeButton();
        close.add(Icons.CROSS.create());
        close.addClassNames("btn", "bare", "ico");
        close.setAriaLabel(getTranslation("shell.close"));
        close.addClickListener(click -> close());
        getHeader().add(close);
        NativeTable table = new NativeTable();
        table.addClassName("keys");
        hints.forEach(hint -> table.add(row(hint)));
        add(table);
    }

    private static NativeTableRow row(KeyHint hint) {
        NativeTableCell keys = new NativeTableCell();
        for (String key : hint.keys().split(" ")) {
            keys.getElement().appendChild(new Element("kbd").setText(key), Element.createText(" "));
        }
        return new NativeTableRow(keys, new NativeTableCell(hint.words()));
    }
}
