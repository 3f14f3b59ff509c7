package app.photoplay.studio.cast;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.ReadOnly;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** The frame of what is open beside the cast: on a desktop at the right, on a phone a sheet from below. */
@Tag("aside")
class SidePanel extends Component implements HasComponents, Focusable<SidePanel> {

    private static final String TITLE = "cast-panel-title";

    private final H2 title = new H2();
    private final Span facts = new Span();
    private final Div acts = new Div();
    private final Div body = new Div();
    private final Div foot = new Div();

    SidePanel(Runnable close) {
        title.setId(TITLE);
        title.addClassName("h3");
        facts.addClassNames("sec", "tab");
        acts.addClassName("cast-acts");
        Button cross = bare(Icons.CROSS, "cast.close", close);
        Div head = new Div(title, facts, acts, cross);
        head.addClassName("ph");
        body.addClassName("bd");
        foot.addClassName("ft");
        getElement()
                .setAttribute("class", "cast-panel")
                .setAttribute("role", "dialog")
                .setAttribute("aria-labelledby", TITLE)
                .setAttribute("tabindex", "-1");
        add(head, body, foot);
        Shortcuts.addShortcutListener(this, close::run, Key.ESCAPE).listenOn(this);
    }

    static Button bare(Icons icon, String key, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("ico");
        button.setAriaLabel(CastWords.word(key));
        button.setTooltipText(CastWords.word(key));
        return button;
    }

    final void head(String name, String numbers) {
        title.setText(name);
        facts.setText(numbers);
    }

    final void act(Component act) {
        acts.add(act);
    }

    final void part(Component... parts) {
        body.add(parts);
    }

    /** Nothing in it is written or pressed but what closes it. */
    final void readOnly(boolean now) {
        ReadOnly.show(acts, now);
        ReadOnly.show(body, now);
    }

    final Div foot() {
        return foot;
    }
}
