package app.photoplay.fal.model;

import app.photoplay.generation.Capability;
import app.photoplay.generation.FrameSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
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
        IMAGE(Capability.STILL),
        MEGAPIXEL(Capability.STILL),
        CLIP(Capability.CLIP),
        SECOND(Capability.CLIP);

        private final Capability counted;

        Unit(Capability counted) {
            this.counted = counted;
        }

        private static List<Unit> of(Capability makes) {
            return Arrays.stream(values()).filter(unit -> unit.counted == makes).toList();
        }
    }

    /**
     * @param when fields of the input with the values that they must have, compared as text
     * @param usd US dollars a unit
     */
    record Case(Map<String, String> when, BigDecimal usd) {

        Case {
            if (when == null || when.isEmpty()) {
                throw FieldException.missing("when", "fields of the input with their values");
            }
            requireUsd(usd);
            when = Map.copyOf(when);
        }

        boolean fits(JsonNode input) {
            return when.entrySet().stream()
                    .allMatch(field -> input.path(field.getKey()).asString("").equals(field.getValue()));
        }
    }

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** A hundredth of a credit. Not 0: what costs us nothing is free to be asked for again. */
    private static final BigDecimal LEAST = new BigDecimal("0.0001");

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    Price {
        if (unit == null) {
            throw FieldException.missing("unit", "one of " + FieldException.words(List.of(Unit.values())));
        }
        requireUsd(usd);
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    private static void requireUsd(BigDecimal usd) {
        String takes = LEAST + " to " + MOST + " US dollars a unit";
        if (usd == null) {
            throw FieldException.missing("usd", takes);
        }
        if (usd.compareTo(LEAST) < 0) {
            throw new FieldException("usd", usd + " is too little", takes);
        }
        if (usd.compareTo(MOST) > 0) {
            throw new FieldException("usd", usd + " is too much", takes);
        }
    }

    /** A clip has seconds, a still has pixels, and what is not sent decides nothing. */
    void requireFor(Capability makes, InputFields sent) {
        if (unit.counted != makes) {
            throw new FieldException(
                    "price › unit",
                    "a " + FieldException.word(makes) + " is not counted by «" + FieldException.word(unit) + "»",
                    "one of " + FieldException.words(Unit.of(makes)));
        }
        for (int i = 0; i < cases.size(); i++) {
            for (String field : cases.get(i).when().keySet()) {
                if (!sent.has(field)) {
                    throw new FieldException(
                            "price › cases › " + (i + 1) + " › when › " + field,
                            "nothing is sent as that",
                            "one of " + sent);
                }
            }
        }
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
