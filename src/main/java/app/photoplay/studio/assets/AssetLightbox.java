package app.photoplay.studio.assets;

import app.photoplay.media.AssetId;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** One asset over the whole screen ({@code scripts/asset-lightbox.js}), with what is known of it beside it. */
@Tag("asset-lightbox")
@JavaScript("context://scripts/assets.js")
@StyleSheet("context://styles/lightbox.css")
final class AssetLightbox extends Component implements HasComponents {

    private final transient java.util.function.Consumer<@Nullable AssetId> looked;

    /** @param looked called with what is looked at; null where nothing is any more */
    AssetLightbox(Component data, java.util.function.Consumer<@Nullable AssetId> looked) {
        this.looked = looked;
        Div stage = new Div();
        stage.addClassName("lb-stage");
        add(stage, data);
    }

    /** @param index in the list */
    void open(int index) {
        getElement()
                .executeJs(
                        "Promise.all([customElements.whenDefined('asset-lightbox'), customElements.whenDefined('asset-rows')])"
                                + ".then(() => setTimeout(() => this.open($0)))",
                        index);
    }

    @ClientCallable
    void shown(String id) {
        AssetRowsElement.named(id, looked::accept);
    }

    @ClientCallable
    void closed() {
        looked.accept(null);
    }
}
