package app.photoplay.plan.web;

import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as programs see it. A limit that is null is none; no models stand for all.
 *
 * @param open whether somebody who is not on it may choose it
 * @param interval «month» or «year»
 * @param resolution the largest pictures: «720p», «1080p» or «4K»
 */
record PlanAnswer(
        String id,
        String name,
        String words,
        boolean open,
        MoneyAnswer price,
        String interval,
        BigDecimal credits,
        @Nullable Integer filmsAMonth,
        int shotsAFilm,
        @Nullable Integer minutesAFilm,
        String resolution,
        List<String> models,
        @Nullable Long storageBytes,
        int atOnce,
        List<String> sharing) {

    /** @param amount in whole units of the currency, such as euros */
    record MoneyAnswer(String currency, BigDecimal amount) {

        static MoneyAnswer of(Money money) {
            return new MoneyAnswer(money.currency(), BigDecimal.valueOf(money.minor(), money.digits()));
        }
    }

    static PlanAnswer of(Plan plan) {
        return of(plan, plan.terms());
    }

    static PlanAnswer of(Plan plan, PlanTerms terms) {
        PlanLimits limits = terms.limits();
        return new PlanAnswer(
                plan.id().value(),
                terms.name(),
                terms.words(),
                plan.offered(),
                MoneyAnswer.of(terms.price()),
                word(terms.interval()),
                BigDecimal.valueOf(terms.credits().hundredths(), 2),
                limits.filmsAMonth(),
                limits.shotsAFilm(),
                limits.minutesAFilm(),
                limits.resolution().label(),
                sorted(limits.models().stream()),
                limits.storageBytes(),
                limits.atOnce(),
                sorted(terms.sharing().stream().map(PlanAnswer::word)));
    }

    private static List<String> sorted(Stream<String> words) {
        return words.sorted().toList();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
