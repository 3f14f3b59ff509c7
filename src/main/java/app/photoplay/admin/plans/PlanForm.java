package app.photoplay.admin.plans;

import app.photoplay.base.Refusal;
import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanBounds;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.SharingFeature;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The terms of a plan as fields. A change that can be read is handed on at once; one that cannot says so at its field. */
final class PlanForm extends Composite<Div> {

    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1_000_000_000L);

    private final TextField name = PlanFields.text("name", PlanTerms.LONGEST_NAME);
    private final BigDecimalField price = PlanFields.decimal("price");
    private final Span currency = new Span();
    private final Select<BillingInterval> period = PlanFields.select(
            "period", BillingInterval.values(), one -> I18NProvider.translate("plan.period." + word(one)));
    private final TextField words = PlanFields.text("words", PlanTerms.LONGEST_WORDS);
    private final BigDecimalField credits = PlanFields.decimal("credits");
    private final IntegerField films = PlanFields.number("films");
    private final IntegerField shots = PlanFields.number("shots");
    private final IntegerField length = PlanFields.number("length");
    private final BigDecimalField storage = PlanFields.decimal("storage");
    private final IntegerField atOnce = PlanFields.number("at-once");
    private final Select<Resolution> resolution =
            PlanFields.select("resolution", Resolution.values(), Resolution::label);
    private final ModelChoice models = new ModelChoice();
    private final CheckboxGroup<SharingFeature> sharing = new CheckboxGroup<>();
    private final FieldMarks marks;
    private final Consumer<PlanTerms> changed;
    private @Nullable PlanTerms published;
    private Runnable faulty = () -> {};

    /** @param known the models of this installation */
    PlanForm(List<String> known, Consumer<PlanTerms> changed) {
        this.changed = changed;
        models.offer(known);
        price.setSuffixComponent(currency);
        storage.setSuffixComponent(new Span("GB"));
        length.setSuffixComponent(new Span(getTranslation("admin.plans.minutes")));
        films.setPlaceholder(getTranslation("plan.no-limit"));
        length.setPlaceholder(getTranslation("plan.no-limit"));
        storage.setPlaceholder(getTranslation("plan.no-limit"));
        sharing.setLabel(PlanField.SHARING.label());
        sharing.setItems(SharingFeature.values());
        sharing.setItemLabelGenerator(one -> getTranslation("admin.plans.sharing." + word(one)));
        marks = new FieldMarks()
                .of(PlanField.NAME, name)
                .of(PlanField.PRICE, price)
                .of(PlanField.PERIOD, period)
                .of(PlanField.WORDS, words)
                .of(PlanField.CREDITS, credits)
                .of(PlanField.FILMS, films)
                .of(PlanField.SHOTS, shots)
                .of(PlanField.LENGTH, length)
                .of(PlanField.STORAGE, storage)
                .of(PlanField.AT_ONCE, atOnce)
                .of(PlanField.RESOLUTION, resolution)
                .of(PlanField.MODELS, models)
                .of(PlanField.SHARING, sharing);
        words.addClassName("w");
        models.addClassName("w");
        sharing.addClassNames("w", "checks");
        getContent().addClassName("plan-form");
        getContent()
                .add(
                        PlanFields.group("words", name, price, period, words),
                        PlanFields.group("holds", credits, films, shots, length, storage, atOnce),
                        PlanFields.group("picture", resolution, models),
                        PlanFields.group("sharing", sharing));
        List<HasValue<?, ?>> fields = List.of(
                name, price, period, words, credits, films, shots, length, storage, atOnce, resolution, sharing);
        fields.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read();
            }
        }));
        models.onChange(this::read);
    }

    /** @param told when something stands in a field that cannot be kept */
    void onFault(Runnable told) {
        faulty = told;
    }

    /** Shows what is written, and marks what differs from what is published. */
    void show(PlanTerms terms, PlanTerms nowPublished) {
        published = nowPublished;
        marks.clearFaults();
        PlanLimits limits = terms.limits();
        name.setValue(terms.name());
        price.setValue(BigDecimal.valueOf(terms.price().minor(), terms.price().digits()));
        currency.setText(Currency.getInstance(terms.price().currency()).getSymbol(Locale.ENGLISH));
        period.setValue(terms.interval());
        words.setValue(terms.words());
        credits.setValue(plain(BigDecimal.valueOf(terms.credits().hundredths(), 2)));
        films.setValue(limits.filmsAMonth());
        shots.setValue(limits.shotsAFilm());
        length.setValue(limits.minutesAFilm());
        storage.setValue(
                limits.storageBytes() == null
                        ? null
                        : plain(BigDecimal.valueOf(limits.storageBytes()).divide(GIGABYTE)));
        atOnce.setValue(limits.atOnce());
        resolution.setValue(limits.resolution());
        models.show(limits.models());
        sharing.setValue(terms.sharing());
        marks.show(nowPublished, terms);
    }

    /** Hands on what is written; what cannot be is said at its field, and nothing is handed on. */
    private void read() {
        marks.clearFaults();
        try {
            PlanTerms terms = terms();
            if (published != null) {
                marks.show(published, terms);
            }
            changed.accept(terms);
        } catch (Refusal refusal) {
            marks.fault(refusal.field());
            faulty.run();
        }
    }

    private PlanTerms terms() {
        PlanTerms before = Objects.requireNonNull(published);
        return PlanBounds.checked(new PlanTerms(
                before.version(),
                name.getValue(),
                words.getValue(),
                money(before.price()),
                period.getValue(),
                credits(),
                new PlanLimits(
                        films.getValue(),
                        need(shots, "shotsAFilm"),
                        length.getValue(),
                        resolution.getValue(),
                        models.chosen(),
                        bytes(),
                        need(atOnce, "atOnce")),
                new HashSet<>(sharing.getValue())));
    }

    private Money money(Money before) {
        BigDecimal amount = need(price, "price");
        try {
            return new Money(
                    before.currency(), amount.movePointRight(before.digits()).longValueExact());
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw FieldMarks.wrong("price");
        }
    }

    private Credits credits() {
        try {
            return new Credits(need(credits, "credits").movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw FieldMarks.wrong("credits");
        }
    }

    private @Nullable Long bytes() {
        BigDecimal gigabytes = storage.getValue();
        if (gigabytes == null) {
            return null;
        }
        try {
            return gigabytes.multiply(GIGABYTE).longValueExact();
        } catch (ArithmeticException e) {
            throw FieldMarks.wrong("storageBytes");
        }
    }

    private static <T> T need(HasValue<?, T> field, String called) {
        T value = field.getValue();
        if (value == null) {
            throw FieldMarks.wrong(called);
        }
        return value;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
