package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** To the end of which scene the picked shots go. */
final class ScenePicker extends Dialog {

    ScenePicker(FilmOrder order, List<ShotId> moved, ShotGestures shots) {
        addClassName("box");
        setWidth("min(440px, 94vw)");
        setHeaderTitle(getTranslation("board.pick.move-title", moved.size()));
        ComboBox<SceneView> scene = new ComboBox<>(getTranslation("board.scene"));
        scene.setItems(order.scenes());
        scene.setItemLabelGenerator(SceneWords::title);
        scene.setWidthFull();
        scene.setAutofocus(true);
        Button move = new Button(getTranslation("board.pick.move-here"));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setEnabled(false);
        scene.addValueChangeListener(chosen -> move.setEnabled(chosen.getValue() != null));
        move.addClickListener(click -> {
            close();
            shots.move(new ShotMoves(order)
                    .to(moved, new FilmOrder.Place(scene.getValue().id(), null)));
        });
        Button cancel = new Button(getTranslation("board.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(scene);
        getFooter().add(cancel, move);
    }
}
