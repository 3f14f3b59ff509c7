package app.photoplay.studio.board;

import app.photoplay.base.ui.Icons;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;

/** At the foot of the screen while shots are picked: how many, and what can be done to all of them. */
final class PickBar extends Composite<Div> {

    private final ShotGestures shots;
    private final Span count = new Span();
    private final Button merge;
    private List<ShotId> picked = List.of();

    PickBar(ShotGestures shots, ShotPicks picks, Supplier<FilmOrder> order) {
        this.shots = shots;
        count.addClassNames("tab", "count");
        count.getElement().setAttribute("role", "status");
        Button change = button("board.pick.change", () -> new FramingForm(picked, shots).open());
        Button move = button("board.pick.move", () -> new ScenePicker(order.get(), picked, shots).open());
        merge = button("board.pick.merge", () -> shots.merge(picked));
        Button remove = button("board.pick.remove", () -> shots.remove(picked));
        Button clear = button("board.pick.clear", picks::clear);
        clear.setText("");
        clear.setIcon(Icons.CROSS.create());
        clear.addClassName("ico");
        clear.setAriaLabel(getTranslation("board.pick.clear"));
        getContent().addClassName("pick-bar");
        getContent().getElement().setAttribute("role", "toolbar");
        getContent().getElement().setAttribute("aria-label", getTranslation("board.picked"));
        getContent().add(count, change, move, merge, remove, clear);
        getContent().setVisible(false);
    }

    /** @param now in the order of the film; the bar is there while there are any */
    void show(List<ShotId> now) {
        picked = now;
        getContent().setVisible(!now.isEmpty());
        if (!now.isEmpty()) {
            count.setText(getTranslation("board.pick.count", now.size()));
            merge.setEnabled(shots.mergeable(now));
        }
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
