package app.photoplay.admin.plans;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.PlanTerms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of the editor say about themselves: what they were, and what is wrong with them. */
final class FieldMarks {

    private static final Map<String, PlanField> NAMES = Map.of(
            "name", PlanField.NAME,
            "words", PlanField.WORDS,
            "price", PlanField.PRICE,
            "credits", PlanField.CREDITS,
            "filmsAMonth", PlanField.FILMS,
            "shotsAFilm", PlanField.SHOTS,
            "minutesAFilm", PlanField.LENGTH,
            "storageBytes", PlanField.STORAGE,
            "atOnce", PlanField.AT_ONCE);

    private final Map<PlanField, Component> fields = new EnumMap<>(PlanField.class);

    FieldMarks of(PlanField field, Component component) {
        fields.put(field, component);
        return this;
    }

    /** Says of each field that differs what it was. */
    void show(PlanTerms published, PlanTerms written) {
        fields.forEach((field, component) -> {
            boolean differs = field.differs(published, written);
            component.getElement().getClassList().set("changed", differs);
            if (component instanceof HasHelper helped) {
                String was = field.of(published);
                helped.setHelperText(
                        differs
                                ? was.isEmpty()
                                        ? I18NProvider.translate("admin.plans.was-empty")
                                        : I18NProvider.translate("admin.plans.was", was)
                                : null);
            }
        });
    }

    void clearFaults() {
        fields.values().forEach(component -> {
            if (component instanceof HasValidationProperties field && field.isInvalid()) {
                field.setInvalid(false);
            }
        });
    }

    /** @param called as a refusal names it */
    void fault(@Nullable String called) {
        PlanField field = called == null ? null : NAMES.get(called);
        if (field != null && fields.get(field) instanceof HasValidationProperties one) {
            one.setErrorMessage(I18NProvider.translate("admin.plans.wrong." + word(field)));
            one.setInvalid(true);
        }
    }

    static Refusal wrong(String called) {
        return new Refusal(ErrorCode.VALIDATION, called);
    }

    private static String word(PlanField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
