package app.photoplay.studio.look;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A choice of one among tiles that look like what they mean. Real radio buttons inside: arrows and names come free. */
public final class RadioTiles<T> extends AbstractCompositeField<Div, RadioTiles<T>, T> implements HasStyle {

    private final Map<T, Element> inputs = new LinkedHashMap<>();
    private final String group = "tiles-" + UUID.randomUUID();
    private final String tileClass;

    /**
     * @param label names the choice for assistive technology
     * @param value what is chosen first
     */
    public RadioTiles(
            String className,
            String tileClass,
            String label,
            List<T> items,
            T value,
            Function<T, List<Component>> tile) {
        super(value);
        this.tileClass = tileClass;
        getContent().addClassName(className);
        getContent().getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
        items.forEach(item -> getContent().add(tile(item, tile.apply(item))));
        setPresentationValue(value);
    }

    private NativeLabel tile(T item, List<Component> content) {
        Element input = new Element("input").setAttribute("type", "radio").setAttribute("name", group);
        input.setAttribute("class", "tile-input");
        input.addEventListener("change", event -> {
            setModelValue(item, true);
            setPresentationValue(item);
        });
        inputs.put(item, input);
        NativeLabel label = new NativeLabel();
        label.addClassName(tileClass);
        label.getElement().appendChild(input);
        content.forEach(label::add);
        return label;
    }

    @Override
    protected void setPresentationValue(T value) {
        inputs.forEach((item, input) -> input.setProperty("checked", item.equals(value)));
    }
}
