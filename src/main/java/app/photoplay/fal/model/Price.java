package app.photoplay.fal.model;

import app.photoplay.generation.FrameSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a model costs: so many units, each so much. The platform's price list has one flat number a model; what
 * resolution and sound change stands in its pages only, hence the cases.
 *
 * @param unit what is counted
 * @param usd US dollars a unit
 * @param whole whether units are rounded up to whole ones
 * @param cases inputs that cost otherwise; the first that fits holds
 */
record Price(Unit unit, BigDecimal usd, boolean whole, List<Case> cases) {

    /** What is counted. */
    enum Unit {
        IMAGE,
        MEGAPIXEL,
        CLIP,
        SECOND
    }

    /**
     * @param when fields of the input with the values that they must have, compared as text
     * @param usd US dollars a unit
     */
    record Case(Map<String, String> when, BigDecimal usd) {
        boolean fits(JsonNode input) {
            return when.entrySet().stream()
                    .allMatch(field -> input.path(field.getKey()).asString("").equals(field.getValue()));
        }
    }

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    Price {
        if (unit == null || usd == null) {
            throw new IllegalArgumentException("A price needs «unit» and «usd»");
        }
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    /** US dollars for an input as it is sent. */
    BigDecimal of(JsonNode input, FrameSize size, int seconds) {
        BigDecimal units = switch (unit) {
            case IMAGE, CLIP -> BigDecimal.ONE;
            case MEGAPIXEL ->
                BigDecimal.valueOf((long) size.width() * size.height()).divide(MILLION);
            case SECOND -> BigDecimal.valueOf(seconds);
        };
        BigDecimal each = cases.stream()
                .filter(one -> one.fits(input))
                .findFirst()
                .map(Case::usd)
                .orElse(usd);
        return (whole ? units.setScale(0, RoundingMode.CEILING) : units).multiply(each);
    }

    /** Whether the units that fal counts have this price whatever the input was. */
    boolean isFlat() {
        return cases.isEmpty();
    }
}
