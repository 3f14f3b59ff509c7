package app.photoplay.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;

/** Shows a form to somebody who may not change what it shows: its fields are read, and what is pressed in it is left out. */
public final class ReadOnly {

    private static final ReadOnly MARK = new ReadOnly();

    private ReadOnly() {}

    /** Said again after parts came. What is pressed comes back where it was left out here. */
    public static void show(Component form, boolean readOnly) {
        if (form instanceof HasValue<?, ?> field) {
            mark(form, readOnly, !field.isReadOnly(), () -> field.setReadOnly(true), () -> field.setReadOnly(false));
        } else if (form instanceof Button || form instanceof NativeButton) {
            mark(form, readOnly, form.isVisible(), () -> form.setVisible(false), () -> form.setVisible(true));
        } else {
            form.getChildren().forEach(part -> show(part, readOnly));
        }
    }

    /** What was so before is let alone, on the way back too. */
    private static void mark(Component part, boolean readOnly, boolean isOpen, Runnable close, Runnable open) {
        boolean before = ComponentUtil.getData(part, ReadOnly.class) != null;
        if (readOnly && isOpen) {
            ComponentUtil.setData(part, ReadOnly.class, MARK);
            close.run();
        } else if (!readOnly && before) {
            ComponentUtil.setData(part, ReadOnly.class, null);
            open.run();
        }
    }
}
