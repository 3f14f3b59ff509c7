package app.photoplay.studio.sheet;

import app.photoplay.generation.ModelOffer;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The model of a shot's stills or clips; empty for the installation's own choice. */
final class ModelField extends Select<String> {

    private static final long serialVersionUID = 1;

    private final transient List<ModelOffer> offers;
    private final transient Predicate<String> allowed;
    private boolean showing;

    ModelField(List<ModelOffer> offers, Predicate<String> allowed, Consumer<String> typed) {
        this.offers = offers;
        this.allowed = allowed;
        setItemLabelGenerator(this::words);
        addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) {
                typed.accept(change.getValue());
            }
        });
    }

    void show(String model) {
        showing = true;
        List<String> items = Stream.concat(
                        Stream.of(""), Stream.concat(offers.stream().map(ModelOffer::id), Stream.of(model)))
                .distinct()
                .toList();
        if (!items.equals(getListDataView().getItems().toList())) {
            setItems(items);
        }
        setValue(model);
        boolean beyond = !model.isEmpty() && !gone(model) && !allowed.test(model);
        setHelperText(
                gone(model)
                        ? getTranslation("sheet.model-gone-helper", standard())
                        : beyond ? getTranslation("sheet.model-beyond-helper") : "");
        showing = false;
    }

    private String words(String model) {
        if (model.isEmpty()) {
            return getTranslation("sheet.model-default-is", sized(standard()));
        }
        if (gone(model)) {
            return getTranslation("sheet.model-gone", model);
        }
        return allowed.test(model) ? sized(model) : getTranslation("sheet.model-beyond", model);
    }

    /** With the size of its pictures, where it makes none of any. */
    private String sized(String model) {
        return offers.stream()
                .filter(offer -> offer.id().equals(model))
                .map(ModelOffer::lines)
                .filter(Objects::nonNull)
                .findFirst()
                .map(lines -> getTranslation("sheet.model-sized", model, lines))
                .orElse(model);
    }

    private String standard() {
        return offers.isEmpty() ? "" : offers.getFirst().id();
    }

    private boolean gone(String model) {
        return !model.isEmpty() && offers.stream().noneMatch(offer -> offer.id().equals(model));
    }
}
