package app.photoplay.plan.ui;

import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.SharingFeature;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan gives, line by line, in the words of the page of plans. */
public enum PlanFact {
    CREDITS(terms -> Amounts.credits(terms.credits())),
    FILMS(terms -> orNoLimit(terms.limits().filmsAMonth())),
    SHOTS(terms -> Amounts.count(terms.limits().shotsAFilm())),
    LENGTH(PlanFact::length),
    RESOLUTION(terms -> say("plan.up-to", terms.limits().resolution().label())),
    MODELS(PlanFact::models),
    AT_ONCE(terms -> Amounts.count(terms.limits().atOnce())),
    STORAGE(PlanFact::storage),
    SHARING(terms -> sharing(terms.sharing()));

    private static final long GIGABYTE = 1_000_000_000L;

    private final Function<PlanTerms, String> words;

    PlanFact(Function<PlanTerms, String> words) {
        this.words = words;
    }

    /** What it is called. */
    public String label() {
        return say("plan.fact." + word(this));
    }

    /** How much of it these terms give. */
    public String of(PlanTerms terms) {
        return words.apply(terms);
    }

    /** Those that differ. */
    public static List<PlanFact> changed(PlanTerms before, PlanTerms after) {
        return Stream.of(values())
                .filter(fact -> !fact.of(before).equals(fact.of(after)))
                .toList();
    }

    /** «a month», «a year». */
    public static String period(PlanTerms terms) {
        return say("plan.period." + word(terms.interval()));
    }

    /** What one may do with a film, as words: «Link with a mark, download». */
    public static String sharing(Set<SharingFeature> features) {
        List<String> words = Stream.of(SharingFeature.values())
                .filter(feature -> features.contains(feature) && feature != SharingFeature.NO_MARK)
                .map(feature -> feature == SharingFeature.LINK && !features.contains(SharingFeature.NO_MARK)
                        ? say("plan.sharing.link-marked")
                        : say("plan.sharing." + word(feature)))
                .toList();
        return words.isEmpty() ? say("plan.sharing.none") : capital(String.join(", ", words));
    }

    private static String length(PlanTerms terms) {
        Integer minutes = terms.limits().minutesAFilm();
        return minutes == null ? say("plan.no-limit") : say("plan.minutes", minutes);
    }

    private static String models(PlanTerms terms) {
        PlanLimits limits = terms.limits();
        return limits.models().isEmpty()
                ? say("plan.models.all")
                : say("plan.models", limits.models().size());
    }

    private static String storage(PlanTerms terms) {
        Long bytes = terms.limits().storageBytes();
        return bytes == null ? say("plan.no-limit") : say("plan.gigabytes", bytes / (double) GIGABYTE);
    }

    private static String orNoLimit(@Nullable Integer number) {
        return number == null ? say("plan.no-limit") : Amounts.count(number);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
