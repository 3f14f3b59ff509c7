package app.photoplay.studio.takes;

import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Shortcut;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotWish;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New takes of a shot: of what, how many, and what that costs, before the click. */
final class RedoBar extends Composite<Div> {

    private final TakeActions actions;
    private final Select<OrderedTakes> what = new Select<>();
    private final Button fewer = new Button("−");
    private final Button more = new Button("+");
    private final Span count = new Span("1");
    private final Button redo = new Button(Icons.RETRY.create());
    private final Button cancel = new Button();
    private final Div choice = new Div();
    private int candidates = 1;
    private boolean savesFirst;
    private @Nullable ShotOptions options;

    RedoBar(TakeActions actions) {
        this.actions = actions;
        getContent().addClassName("redo");
        what.setAriaLabel(getTranslation("takes.redo.what"));
        what.setItemLabelGenerator(one -> getTranslation("takes.redo." + TakeWords.key(one)));
        what.addValueChangeListener(change -> draw());
        stepper(fewer, "takes.redo.fewer", -1);
        stepper(more, "takes.redo.more", 1);
        count.addClassName("tab");
        count.getElement().setAttribute("aria-live", "polite");
        Div steps = new Div(fewer, count, more);
        steps.addClassName("steps");
        steps.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("takes.redo.count"));
        redo.addClassName("tab");
        redo.setDisableOnClick(true);
        redo.addClickListener(click -> {
            actions.redo(wish(), candidates);
            draw();
        });
        Shortcut.on(redo, "r");
        cancel.setText(getTranslation("takes.redo.cancel"));
        cancel.addClickListener(click -> actions.cancelOrder());
        choice.add(what, steps, redo);
        choice.addClassName("redo-choice");
        getContent().add(choice, cancel);
    }

    private void stepper(Button button, String name, int step) {
        button.setAriaLabel(getTranslation(name));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("ico");
        button.addClickListener(click -> {
            candidates = Math.clamp(candidates + step, 1, ShotWish.MOST_CANDIDATES);
            draw();
        });
    }

    void show(TakesShown now) {
        ShotOptions next = now.options();
        if (next.equals(options)) {
            return;
        }
        options = next;
        List<OrderedTakes> possible = List.copyOf(next.prices().keySet());
        OrderedTakes before = what.getValue();
        what.setItems(possible);
        if (!possible.isEmpty()) {
            what.setValue(before != null && possible.contains(before) ? before : next.usual());
        }
        draw();
    }

    /** Whether there are words that an order saves before it is placed. */
    void savesFirst(boolean saves) {
        if (saves != savesFirst) {
            savesFirst = saves;
            draw();
        }
    }

    private String act(boolean again) {
        if (savesFirst) {
            return again ? "takes.redo.act-saving" : "takes.redo.first-saving";
        }
        return again ? "takes.redo.act" : "takes.redo.first";
    }

    private OrderedTakes wish() {
        return what.getValue() == null ? OrderedTakes.STILL : what.getValue();
    }

    private void draw() {
        ShotOptions now = options;
        if (now == null) {
            return;
        }
        boolean open = now.open() != null;
        cancel.setVisible(open);
        Credits price = now.prices().get(wish());
        choice.setVisible(!open && price != null);
        count.setText(String.valueOf(candidates));
        fewer.setEnabled(candidates > 1);
        more.setEnabled(candidates < ShotWish.MOST_CANDIDATES);
        redo.setEnabled(price != null && !open);
        if (price != null) {
            redo.setText(getTranslation(act(now.made()), TakeWords.price(price.times(candidates))));
        }
    }
}
