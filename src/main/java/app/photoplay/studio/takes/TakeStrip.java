package app.photoplay.studio.takes;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.ShotTake;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All takes of a shot beside each other, as on a strip of film: the chosen one stands out, the one that is looked at is
 * marked. A click looks at a take, it does not choose it.
 */
final class TakeStrip extends Composite<Div> {

    private final TakeActions actions;
    private final Map<TakeId, Cell> cells = new HashMap<>();
    private final NativeButton bring = new NativeButton();

    TakeStrip(TakeActions actions) {
        this.actions = actions;
        getContent().addClassName("takes");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("takes.strip"));
        bring.addClassName("take-add");
        bring.add(Icons.PLUS.small(), new Span(getTranslation("takes.bring")));
        bring.addClickListener(click -> actions.bring());
    }

    /** A take in the strip, replaced only where it looks different, so that it keeps the focus. */
    private record Cell(ShotTake take, boolean looked, Component component) {}

    void show(TakesShown now) {
        bring.setVisible(now.editable());
        TakeId open = now.open().map(ShotTake::id).orElse(null);
        List<Component> wanted = new ArrayList<>();
        for (TakeKind kind : TakeKind.values()) {
            List<ShotTake> takes = now.strip(kind);
            if (!takes.isEmpty()) {
                Span head = new Span(TakeWords.kind(kind));
                head.addClassName("takes-h");
                wanted.add(head);
                takes.forEach(take -> wanted.add(cell(take, take.id().equals(open))));
            }
        }
        wanted.add(bring);
        cells.keySet().retainAll(now.takes().stream().map(ShotTake::id).toList());
        List<Component> there = getContent().getChildren().toList();
        if (!there.equals(wanted)) {
            getContent().removeAll();
            getContent().add(wanted);
        }
    }

    private Component cell(ShotTake take, boolean looked) {
        Cell known = cells.get(take.id());
        if (known != null && known.take().equals(take) && known.looked() == looked) {
            return known.component();
        }
        NativeButton button = new NativeButton();
        button.addClassName("take");
        button.setClassName("on", take.chosen());
        button.setClassName("looked", looked);
        button.setClassName("failed", take.state() == ShotTake.State.FAILED);
        button.setClassName("stale", take.visible() && !take.stale().isEmpty());
        button.setAriaLabel(TakeWords.spoken(take));
        button.getElement().setAttribute("aria-pressed", String.valueOf(looked));
        button.add(picture(take), label(take));
        if (take.state() == ShotTake.State.RUNNING) {
            Div edge = new Div(new Span());
            edge.addClassName("eg");
            edge.getStyle().set("--p", Math.max(3, Math.round(take.fraction() * 100)) + "%");
            button.add(edge);
        }
        button.addClickListener(click -> actions.look(take.id()));
        cells.put(take.id(), new Cell(take, looked, button));
        return button;
    }

    private static Component picture(ShotTake take) {
        if (take.asset() != null) {
            return new Image(MediaLinks.thumbnail(take.asset()), "");
        }
        Div empty = new Div((take.state() == ShotTake.State.FAILED ? Icons.FAILED : Icons.CLOCK).create());
        empty.addClassName("none");
        return empty;
    }

    private static Component label(ShotTake take) {
        Span label = new Span();
        label.addClassName("n");
        if (take.chosen()) {
            label.add(Icons.CHECK.small());
        }
        label.add(new Span(TakeWords.take(take)));
        String state = TakeWords.state(take);
        if (!state.isEmpty() && !take.chosen()) {
            Span small = new Span(state);
            small.addClassName("st");
            label.add(small);
        }
        return label;
    }
}
