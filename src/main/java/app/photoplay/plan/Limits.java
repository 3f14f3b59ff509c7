package app.photoplay.plan;

import app.photoplay.base.UserId;
import app.photoplay.plan.terms.PlanRows;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that says whether somebody's plan, credits and own bounds allow something, asked by pages, programs and
 * jobs alike. Whoever asks answers for whose it is. Where an installation is for oneself, nothing is refused.
 */
@Service
@PermitAll
public class Limits {

    private static final long SECONDS = 60;

    private final UsageReads usages;
    private final PersonalLimitRows personal;
    private final PlanRows plans;
    private final Installation installation;
    private final Map<Limit, LimitMeter> meters = new EnumMap<>(Limit.class);

    Limits(
            UsageReads usages,
            PersonalLimitRows personal,
            PlanRows plans,
            Installation installation,
            List<LimitMeter> meters) {
        this.usages = usages;
        this.personal = personal;
        this.plans = plans;
        this.installation = installation;
        meters.forEach(meter -> this.meters.put(meter.limit(), meter));
    }

    /** @throws app.photoplay.base.Refusal with the code of the limit that is in the way, where one is */
    @Transactional(readOnly = true)
    public void require(UserId account, Demand demand, @Nullable String field) {
        check(account, demand).ifPresent(refused -> {
            throw refused.refusal(field);
        });
    }

    /** What is in the way first; empty where nothing is. */
    @Transactional(readOnly = true)
    public Optional<LimitRefusal> check(UserId account, Demand demand) {
        if (!installation.counts()) {
            return Optional.empty();
        }
        Asked asked = new Asked(account, usages.of(account));
        return Optional.ofNullable(
                switch (demand) {
                    case Demand.NewFilm film -> newFilm(asked, film);
                    case Demand.Takes takes -> takes(asked, takes);
                    case Demand.Frames frames -> resolution(asked, frames.resolution());
                    case Demand.Upload upload -> upload(asked, upload);
                    case Demand.Sharing sharing -> sharing(asked, sharing);
                });
    }

    /** Whether somebody’s plan has it; {@link #check} says with which plan they would have it. */
    public boolean gives(UserId account, SharingFeature feature) {
        return !installation.counts() || usages.terms(account).sharing().contains(feature);
    }

    private record Asked(UserId account, Usage usage) {

        PlanTerms terms() {
            return usage.plan().terms();
        }

        PlanLimits limits() {
            return terms().limits();
        }
    }

    private @Nullable LimitRefusal newFilm(Asked asked, Demand.NewFilm film) {
        PlanLimits limits = asked.limits();
        Duration length = film.length();
        long minutes = Math.ceilDiv(length.toSeconds(), SECONDS);
        return first(
                () -> above(asked, Limit.SHOTS_A_FILM, film.shots(), limits.shotsAFilm(), PlanLimits::shotsAFilm),
                () -> above(asked, Limit.MINUTES_A_FILM, minutes, limits.minutesAFilm(), PlanLimits::minutesAFilm),
                () -> resolution(asked, film.resolution()),
                () -> limits.filmsAMonth() == null
                        ? null
                        : above(
                                asked,
                                Limit.FILMS_A_MONTH,
                                used(asked, Limit.FILMS_A_MONTH) + 1,
                                limits.filmsAMonth(),
                                PlanLimits::filmsAMonth),
                () -> models(asked, film.models()),
                () -> full(asked),
                () -> above(asked, Limit.AT_ONCE, used(asked, Limit.AT_ONCE) + 1, limits.atOnce(), PlanLimits::atOnce),
                () -> credits(asked, film.price(), film.approved()));
    }

    private @Nullable LimitRefusal takes(Asked asked, Demand.Takes takes) {
        PlanLimits limits = asked.limits();
        return first(
                () -> resolution(asked, takes.resolution()),
                () -> models(asked, takes.models()),
                () -> above(asked, Limit.SHOTS_A_FILM, takes.shots(), limits.shotsAFilm(), PlanLimits::shotsAFilm),
                () -> full(asked),
                () -> credits(asked, takes.price(), takes.approved()));
    }

    private @Nullable LimitRefusal resolution(Asked asked, Resolution wanted) {
        Resolution most = asked.limits().resolution();
        return most.holds(wanted)
                ? null
                : refusal(
                        asked,
                        Limit.RESOLUTION,
                        wanted.lines(),
                        most.lines(),
                        wanted.label(),
                        terms -> terms.limits().resolution().holds(wanted));
    }

    private @Nullable LimitRefusal models(Asked asked, Set<String> models) {
        return models.stream()
                .filter(model -> !asked.limits().allow(model))
                .sorted()
                .findFirst()
                .map(model -> refusal(
                        asked,
                        Limit.MODELS,
                        0,
                        0,
                        model,
                        terms -> models.stream().allMatch(terms.limits()::allow)))
                .orElse(null);
    }

    private @Nullable LimitRefusal upload(Asked asked, Demand.Upload upload) {
        Long most = asked.limits().storageBytes();
        return most == null
                ? null
                : above(
                        asked,
                        Limit.STORAGE,
                        Math.addExact(used(asked, Limit.STORAGE), upload.bytes()),
                        most,
                        PlanLimits::storageBytes);
    }

    /** What is made has to be kept, and how large it becomes is known only then: nothing is begun where nothing is left. */
    private @Nullable LimitRefusal full(Asked asked) {
        Long most = asked.limits().storageBytes();
        return most == null
                ? null
                : above(asked, Limit.STORAGE, used(asked, Limit.STORAGE) + 1, most, PlanLimits::storageBytes);
    }

    private @Nullable LimitRefusal sharing(Asked asked, Demand.Sharing sharing) {
        return sharing.features().stream()
                .filter(feature -> !asked.terms().sharing().contains(feature))
                .min(Comparator.naturalOrder())
                .map(feature -> refusal(
                        asked,
                        Limit.SHARING,
                        0,
                        0,
                        feature.name(),
                        terms -> terms.sharing().containsAll(sharing.features())))
                .orElse(null);
    }

    private @Nullable LimitRefusal credits(Asked asked, Credits price, boolean approved) {
        Usage usage = asked.usage();
        Credits free = usage.available();
        Credits held = usage.held();
        if (price.compareTo(free) > 0) {
            Credits missing = price.minus(free);
            return new LimitRefusal(
                    Limit.CREDITS,
                    price.hundredths(),
                    free.hundredths(),
                    null,
                    null,
                    "",
                    missing.compareTo(held) <= 0 ? null : missing,
                    held);
        }
        PersonalLimit own = personal.of(asked.account());
        Credits cap = own.capAMonth();
        Credits whole = usage.spent().plus(held).plus(price);
        if (cap != null && price.hundredths() > 0 && whole.compareTo(cap) > 0) {
            return bound(Limit.CAP_A_MONTH, whole, cap);
        }
        Credits ask = own.askAbove();
        return ask != null && !approved && price.compareTo(ask) > 0 ? bound(Limit.APPROVAL, price, ask) : null;
    }

    private static LimitRefusal bound(Limit limit, Credits used, Credits allowed) {
        return new LimitRefusal(limit, used.hundredths(), allowed.hundredths(), null, null, "", null, Credits.ZERO);
    }

    /** A limit that is null is none. */
    private @Nullable LimitRefusal above(
            Asked asked,
            Limit limit,
            long wanted,
            @Nullable Number allowed,
            Function<PlanLimits, @Nullable Number> of) {
        return allowed == null || wanted <= allowed.longValue()
                ? null
                : refusal(asked, limit, wanted, allowed.longValue(), null, terms -> {
                    Number there = of.apply(terms.limits());
                    return there == null || wanted <= there.longValue();
                });
    }

    private LimitRefusal refusal(
            Asked asked, Limit limit, long used, long allowed, @Nullable String what, Predicate<PlanTerms> allowing) {
        Optional<Plan> lifting = lifting(asked, allowing);
        return new LimitRefusal(
                limit,
                used,
                allowed,
                what,
                lifting.map(Plan::id).orElse(null),
                lifting.map(plan -> plan.terms().name()).orElse(""),
                null,
                Credits.ZERO);
    }

    /** The cheapest that would do, of those that somebody may choose. */
    private Optional<Plan> lifting(Asked asked, Predicate<PlanTerms> allowing) {
        return plans.all().stream()
                .filter(plan ->
                        plan.offered() && !plan.id().equals(asked.usage().plan().id()))
                .filter(plan -> allowing.test(plan.terms()))
                .min(Comparator.comparingDouble(Limits::aMonth).thenComparing(Plan::place));
    }

    /** What a month of it costs: of a year, the twelfth part. */
    private static double aMonth(Plan plan) {
        PlanTerms terms = plan.terms();
        return (double) terms.price().minor() / terms.interval().months();
    }

    private long used(Asked asked, Limit limit) {
        LimitMeter meter = meters.get(limit);
        return meter == null ? 0 : meter.used(asked.account(), asked.usage().periodStart());
    }

    @SafeVarargs
    private static @Nullable LimitRefusal first(Supplier<@Nullable LimitRefusal>... checks) {
        for (var check : checks) {
            LimitRefusal refusal = check.get();
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }
}
