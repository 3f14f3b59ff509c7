package app.photoplay.admin.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanBounds;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.SharingFeature;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a plan as programs write and read them, whole. A limit that is null is none; no models stand for all.
 *
 * @param price of a period, in whole units of the currency, such as euros
 * @param interval «month» or «year»
 * @param resolution the largest pictures: «720p», «1080p» or «4K»; as it was where nothing is said
 * @param sharing «link», «embed», «no-mark», «download», «review», «team»
 */
record WrittenTerms(
        @NotBlank @Size(max = PlanTerms.LONGEST_NAME) String name,
        @Nullable @Size(max = PlanTerms.LONGEST_WORDS) String words,
        @NotBlank @Size(min = 3, max = 3) String currency,
        @NotNull BigDecimal price,
        @NotBlank @Size(max = 10) String interval,
        @NotNull BigDecimal credits,
        @Nullable Integer filmsAMonth,
        @NotNull Integer shotsAFilm,
        @Nullable Integer minutesAFilm,
        @Nullable @Size(max = 10) String resolution,
        @Nullable @Size(max = 200) List<String> models,
        @Nullable Long storageBytes,
        @NotNull Integer atOnce,
        @Nullable @Size(max = 20) List<String> sharing) {

    private static final int LONGEST_MODEL = 200;

    /**
     * @param before the resolution where none is said
     * @throws Refusal with VALIDATION and the field that cannot be so
     */
    PlanTerms terms(Resolution before) {
        return PlanBounds.checked(new PlanTerms(
                1,
                name,
                words == null ? "" : words,
                money(),
                one(BillingInterval.values(), interval, "interval"),
                new Credits(exact(credits, 2, "credits")),
                new PlanLimits(
                        filmsAMonth,
                        shotsAFilm,
                        minutesAFilm,
                        resolution == null ? before : size(resolution),
                        each(models, "models", model -> {
                            if (model.isBlank() || model.length() > LONGEST_MODEL) {
                                throw new Refusal(ErrorCode.VALIDATION, "models");
                            }
                            return model;
                        }),
                        storageBytes,
                        atOnce),
                each(sharing, "sharing", word -> one(SharingFeature.values(), word, "sharing"))));
    }

    private Money money() {
        Money none;
        try {
            none = new Money(currency, 0);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(ErrorCode.VALIDATION, "currency");
        }
        long minor = exact(price, none.digits(), "price");
        if (minor < 0) {
            throw new Refusal(ErrorCode.VALIDATION, "price");
        }
        return new Money(none.currency(), minor);
    }

    private static long exact(BigDecimal number, int digits, String field) {
        try {
            return number.movePointRight(digits).longValueExact();
        } catch (ArithmeticException tooLong) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }

    private static <T> HashSet<T> each(@Nullable List<String> words, String field, Function<String, T> read) {
        HashSet<T> all = new HashSet<>();
        for (String word : words == null ? List.<String>of() : words) {
            if (word == null) {
                throw new Refusal(ErrorCode.VALIDATION, field);
            }
            all.add(read.apply(word));
        }
        return all;
    }

    private static Resolution size(String label) {
        return Stream.of(Resolution.values())
                .filter(size -> size.label().equalsIgnoreCase(label.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "resolution"));
    }

    private static <T extends Enum<T>> T one(T[] all, String word, String field) {
        return Stream.of(all)
                .filter(value -> word(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, field));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WrittenTerms of(PlanTerms terms) {
        PlanLimits limits = terms.limits();
        Money price = terms.price();
        return new WrittenTerms(
                terms.name(),
                terms.words(),
                price.currency(),
                BigDecimal.valueOf(price.minor(), price.digits()),
                word(terms.interval()),
                BigDecimal.valueOf(terms.credits().hundredths(), 2),
                limits.filmsAMonth(),
                limits.shotsAFilm(),
                limits.minutesAFilm(),
                limits.resolution().label(),
                limits.models().stream().sorted().toList(),
                limits.storageBytes(),
                limits.atOnce(),
                terms.sharing().stream().map(WrittenTerms::word).sorted().collect(Collectors.toList()));
    }
}
