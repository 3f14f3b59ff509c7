package app.photoplay.falstandin.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Draws for each submit at most one fault, by seed and ordinal alone: the same submits meet the same faults, in whatever
 * order their threads run.
 *
 * @param rates the share of submits that each fault gets, from 0 to 1; together at most 1
 */
public record FaultPlan(long seed, Map<Fault, Double> rates) {

    public FaultPlan {
        rates = new LinkedHashMap<>(rates);
        double sum = rates.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 1 + 1e-9 || rates.values().stream().anyMatch(rate -> rate < 0)) {
            throw new IllegalArgumentException("The rates are shares of one whole, not " + sum);
        }
    }

    /** The same share for each of these, {@code rate} together. */
    public static FaultPlan evenly(long seed, double rate, List<Fault> faults) {
        var rates = new LinkedHashMap<Fault, Double>();
        faults.forEach(fault -> rates.merge(fault, rate / faults.size(), Double::sum));
        return new FaultPlan(seed, rates);
    }

    /** @param ordinal of the submit, from 1, counting those that are then refused */
    public Optional<Fault> draw(long ordinal) {
        double at = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + ordinal).nextDouble();
        for (Map.Entry<Fault, Double> entry : rates.entrySet()) {
            at -= entry.getValue();
            if (at < 0) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }
}
