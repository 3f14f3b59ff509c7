package app.photoplay.studio.sheet;

import app.photoplay.generation.ModelOffer;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The model of a shot's stills or clips; empty for the installation's own choice. */
final class ModelField extends Select<String> {

    private static final long serialVersionUID = 1;

    private final transient List<ModelOffer> offers;
    private boolean showing;

    ModelField(List<ModelOffer> offers, Consumer<String> typed) {
        this.offers = offers;
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
        setHelperText(gone(model) ? getTranslation("sheet.model-gone-helper", standard()) : "");
        showing = false;
    }

    private String words(String model) {
        if (model.isEmpty()) {
            return getTranslation("sheet.model-default-is", standard());
        }
        return gone(model) ? getTranslation("sheet.model-gone", model) : model;
    }

    private String standard() {
        return offers.isEmpty() ? "" : offers.getFirst().id();
    }

    private boolean gone(String model) {
        return !model.isEmpty() && offers.stream().noneMatch(offer -> offer.id().equals(model));
    }
}
