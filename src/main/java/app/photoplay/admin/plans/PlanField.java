package app.photoplay.admin.plans;

import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.ui.Amounts;
import app.photoplay.plan.ui.PlanFact;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be changed about the terms of a plan, one by one, and how it is told. */
enum PlanField {
    NAME(PlanTerms::name, PlanTerms::name),
    PRICE(PlanTerms::price, terms -> Amounts.money(terms.price())),
    PERIOD(PlanTerms::interval, PlanFact::period),
    WORDS(PlanTerms::words, PlanTerms::words),
    CREDITS(PlanTerms::credits, PlanFact.CREDITS::of),
    FILMS(terms -> terms.limits().filmsAMonth(), PlanFact.FILMS::of),
    SHOTS(terms -> terms.limits().shotsAFilm(), PlanFact.SHOTS::of),
    LENGTH(terms -> terms.limits().minutesAFilm(), PlanFact.LENGTH::of),
    STORAGE(terms -> terms.limits().storageBytes(), PlanFact.STORAGE::of),
    AT_ONCE(terms -> terms.limits().atOnce(), PlanFact.AT_ONCE::of),
    RESOLUTION(terms -> terms.limits().resolution(), PlanFact.RESOLUTION::of),
    MODELS(terms -> terms.limits().models(), PlanFact.MODELS::of),
    SHARING(PlanTerms::sharing, PlanFact.SHARING::of);

    private final Function<PlanTerms, @Nullable Object> value;
    private final Function<PlanTerms, String> words;

    PlanField(Function<PlanTerms, @Nullable Object> value, Function<PlanTerms, String> words) {
        this.value = value;
        this.words = words;
    }

    String label() {
        return I18NProvider.translate(
                "admin.plans.field." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether it is how the plan is called and described, which is neither more nor less. */
    boolean words() {
        return this == NAME || this == WORDS;
    }

    /** The value in the words of the page of plans. */
    String of(PlanTerms terms) {
        return words.apply(terms);
    }

    boolean differs(PlanTerms one, PlanTerms other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /** Those that are other than they were. */
    static List<PlanField> changed(PlanTerms before, PlanTerms after) {
        return Stream.of(values()).filter(field -> field.differs(before, after)).toList();
    }
}
