package app.photoplay.studio.assets;

import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The words that the gallery is searched for. */
final class AssetSearch extends TextField {

    private static final int LONGEST = 200;

    /** @param typed called where somebody typed */
    AssetSearch(Consumer<String> typed) {
        setPlaceholder(getTranslation("assets.search"));
        setAriaLabel(getTranslation("assets.search"));
        setPrefixComponent(Icons.SEARCH.create());
        setClearButtonVisible(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addClassName("g-search");
        getElement().setAttribute("data-key", "/").executeJs("this.click = () => this.focus()");
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                typed.accept(event.getValue());
            }
        });
    }
}
