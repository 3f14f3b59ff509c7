package app.photoplay.studio.cast;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.ReferenceOrder;
import app.photoplay.storyboard.document.CastRule;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Pictures that others are made by, with a way to add one and to take one away. */
final class ReferenceRow extends Composite<Div> {

    private final Consumer<List<AssetId>> change;
    private final Div pictures = new Div();
    private final Button add;
    private List<AssetId> shown = List.of();
    private final Span note = new Span();
    private ReferenceOrder.@Nullable State last;
    private boolean first = true;

    /**
     * @param change called with all pictures as they are to be
     * @param ask opens what a picture is chosen by
     */
    ReferenceRow(Consumer<List<AssetId>> change, Runnable ask) {
        this.change = change;
        pictures.addClassName("refrow");
        add = new Button(getTranslation("cast.references.add"), Icons.PLUS.small(), click -> ask.run());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Div head = new Div(new Span(getTranslation("cast.references")), add);
        head.addClassName("cast-h");
        note.addClassNames("sec", "t12");
        note.getElement().setAttribute("role", "status");
        getContent().add(head, pictures, note);
    }

    /** @param newest how the last one that was ordered stands; null where none was */
    void show(List<AssetId> now, ReferenceOrder.@Nullable State newest) {
        if (now.equals(shown) && newest == last && !first) {
            return;
        }
        first = false;
        shown = now;
        last = newest;
        boolean open = newest == ReferenceOrder.State.OPEN;
        note.setVisible(open || newest == ReferenceOrder.State.FAILED);
        note.setText(getTranslation(open ? "cast.references.making" : "cast.references.failed"));
        add.setEnabled(now.size() < CastRule.MAX_REFERENCES);
        pictures.removeAll();
        if (now.isEmpty()) {
            Span none = new Span(getTranslation("cast.references.none"));
            none.addClassNames("sec", "t12");
            pictures.add(none);
        }
        for (int i = 0; i < now.size(); i++) {
            pictures.add(picture(now.get(i), i + 1));
        }
    }

    private Div picture(AssetId asset, int number) {
        Image image = new Image(MediaLinks.thumbnail(asset), getTranslation("cast.references.one", number));
        image.getElement().setAttribute("loading", "lazy");
        Button remove = SidePanel.bare(Icons.CROSS, "cast.references.remove", () -> {
            List<AssetId> others = new ArrayList<>(shown);
            others.remove(asset);
            change.accept(others);
        });
        remove.setAriaLabel(getTranslation("cast.references.remove-one", number));
        Div frame = new Div(image, remove);
        frame.addClassName("ref");
        return frame;
    }

    /** All that are shown and one more. */
    void add(AssetId asset) {
        if (!shown.contains(asset)) {
            List<AssetId> more = new ArrayList<>(shown);
            more.add(asset);
            change.accept(more);
        }
    }
}
