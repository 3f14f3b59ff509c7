package app.photoplay.screenplay.prose;

import app.photoplay.screenplay.story.Person;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How likely each candidate speaks a turn, by the weights of {@link Sign signs} in {@code odds.tsv}. */
final class Odds {

    /** By sign: of turns without a tag, and of those with a pronoun. */
    private final double[][] weights;

    Odds(double[][] weights) {
        this.weights = weights;
    }

    private static final class Learned {
        static final Odds ODDS = read();
    }

    static Odds learned() {
        return Learned.ODDS;
    }

    private static Odds read() {
        double[][] weights = new double[2][Sign.values().length];
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Odds.class.getResourceAsStream("odds.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                int sign = Sign.valueOf(cells[0]).ordinal();
                weights[0][sign] = Double.parseDouble(cells[1]);
                weights[1][sign] = Double.parseDouble(cells[2]);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Odds(weights);
    }

    /** Somebody, or nobody who is known, with the logarithm of their likelihood. */
    record Chance(@Nullable Person person, double logarithm) {}

    /** Every candidate that fits, and nobody. */
    List<Chance> of(Turn turn, Dialogue past, @Nullable Turn last, @Nullable Turn next) {
        double[] own = weights[turn.wanted == null ? 0 : 1];
        var chances = new ArrayList<Chance>();
        chances.add(new Chance(null, sum(own, Sign.ofNobody(turn, past))));
        for (var person : turn.candidates) {
            if (person.equals(turn.speaker) || turn.fits(person)) {
                chances.add(new Chance(person, sum(own, Sign.of(turn, person, past, last, next))));
            }
        }
        double total = 0;
        for (var chance : chances) {
            total += Math.exp(chance.logarithm());
        }
        double logarithm = Math.log(total);
        chances.replaceAll(chance -> new Chance(chance.person(), chance.logarithm() - logarithm));
        return chances;
    }

    private static double sum(double[] weights, double[] signs) {
        double sum = 0;
        for (int sign = 0; sign < signs.length; sign++) {
            sum += weights[sign] * signs[sign];
        }
        return sum;
    }
}
