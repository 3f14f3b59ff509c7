package app.photoplay.falstandin.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a run costs: units × dollars.
 *
 * @param unit images, megapixels, seconds, videos, 1m tokens, 1000 characters, …
 * @param usd dollars per unit
 * @param whole whether units are rounded up for each output
 * @param factors on the units, by condition
 * @param add dollars more, by condition
 */
public record Price(String unit, BigDecimal usd, boolean whole, Map<String, Double> factors, Map<String, Double> add) {

    static Price of(JsonNode node) {
        return new Price(
                node.path("unit").asString(),
                node.path("usd").decimalValue(),
                node.path("whole").asBoolean(false),
                numbers(node.path("factors")),
                numbers(node.path("add")));
    }

    /** Billable units of a run: units × unit price is the charge, whatever the surcharges (contract 2.11). */
    public BigDecimal units(Inputs inputs, Frame frame) {
        double single = switch (unit) {
            case "megapixels" -> frame.width() * (double) frame.height() / 1e6;
            case "seconds" -> frame.seconds();
            case "1m tokens" ->
                frame.width() == 0
                        ? 0.001
                        : frame.width() * (double) frame.height() * frame.fps() * frame.seconds() / 1024 / 1e6;
            case "1000 characters" ->
                inputs.text("text").or(() -> inputs.text("prompt")).orElse("").length() / 1000.0;
            default -> 1;
        };
        double each = whole ? Math.ceil(single) : single;
        double more = inputs.factor(add, 0) / usd.doubleValue();
        double units = frame.count() * (each * inputs.factor(factors, 1) + more);
        return BigDecimal.valueOf(units).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static Map<String, Double> numbers(JsonNode node) {
        var numbers = new LinkedHashMap<String, Double>();
        node.properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asDouble()));
        return numbers;
    }
}
