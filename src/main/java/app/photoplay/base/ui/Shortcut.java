package app.photoplay.base.ui;

import com.vaadin.flow.component.Component;

/**
 * A key that presses a control anywhere on the screen, except while somebody types. Handled in the browser
 * ({@code frontend/scripts/frame.js}), so that it costs no round trip and never catches a letter of a text.
 */
public final class Shortcut {

    private Shortcut() {}

    /**
     * Lets a key press this control.
     *
     * @param key the value of the browser's {@code KeyboardEvent.key}, in lower case: «n», «?»
     */
    public static <C extends Component> C on(C control, String key) {
        control.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return control;
    }
}
