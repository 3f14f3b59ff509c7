package app.photoplay.studio.ui;

import app.photoplay.project.Look;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** The looks, large enough to be told apart: the first ones, and the others when somebody asks for them or has one. */
final class LookField extends Composite<Div> {

    private static final int FIRST = 6;

    private final RadioTiles<Look> looks = LookTiles.looks();
    private final NativeButton more = new NativeButton();
    private boolean all;

    LookField(Consumer<Look> chosen) {
        looks.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        more.addClassName("more");
        more.addClickListener(click -> {
            all = !all;
            arrange();
        });
        Div head = new Div(new H2(getTranslation("new.look")), more);
        head.addClassName("ch-h");
        getContent().addClassName("look-field");
        getContent().add(head, looks);
        arrange();
    }

    void show(Look look) {
        looks.setValue(look);
        if (look.ordinal() >= FIRST && !all) {
            all = true;
            arrange();
        }
    }

    private void arrange() {
        looks.setClassName("few", !all);
        more.setText(all ? getTranslation("new.looks-few") : getTranslation("new.looks", Look.values().length));
        more.getElement().setAttribute("aria-expanded", String.valueOf(all));
    }
}
