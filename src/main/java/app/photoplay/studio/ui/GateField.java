package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.Gate;
import app.photoplay.plan.Credits;
import app.photoplay.studio.look.ChoiceHead;
import app.photoplay.studio.look.RadioTiles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the conversion stops and waits, and what it costs up to there. */
final class GateField extends Composite<Div> {

    private final Map<Gate, Span> prices = new EnumMap<>(Gate.class);
    private final RadioTiles<Gate> gates;

    GateField(Consumer<Gate> chosen) {
        gates = new RadioTiles<>(
                "gates", "gate", getTranslation("new.stop-at"), List.of(Gate.values()), Gate.FILM, this::tile);
        gates.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        getContent().add(ChoiceHead.of(getTranslation("new.stop-at"), getTranslation("new.stop-hint")), gates);
    }

    private List<Component> tile(Gate gate) {
        Span dot = new Span();
        dot.addClassName("dot");
        Span price = new Span();
        price.addClassNames("price", "tab");
        prices.put(gate, price);
        return List.of(dot, new Span(getTranslation("conversion.gate." + StageWords.key(gate))), price);
    }

    void show(Gate gate, @Nullable ConversionForecast forecast) {
        gates.setValue(gate);
        prices.forEach((each, price) -> price.setText(forecast == null ? "" : price(each, forecast)));
    }

    private String price(Gate gate, ConversionForecast forecast) {
        return switch (gate) {
            case SHOT_LIST -> getTranslation("new.free");
            case STILLS -> credits(forecast.stills(), forecast.left());
            case CLIPS, FILM -> credits(forecast.clips(), forecast.left());
        };
    }

    private String credits(Credits price, Credits left) {
        if (CostWords.inDollars(left)) {
            return getTranslation("new.dollars", CostWords.dollars(price));
        }
        return getTranslation("new.credits", CreditWords.amount(price), price.hundredths() == 100 ? 1 : 2);
    }
}
