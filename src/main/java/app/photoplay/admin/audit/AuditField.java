package app.photoplay.admin.audit;

import app.photoplay.admin.Figures;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.plan.Money;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields that an act changed, in the words of the screens on which they are changed. */
final class AuditField {

    /** Where the words of values stand that are one of few. */
    private static final Map<String, String> WORDS = Map.of(
            "interval", "plan.period.",
            "sharing", "admin.plans.sharing.",
            "role", "admin.people.role.",
            "state", "admin.payments.state.");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("name", "admin.plans.field.name"),
            Map.entry("words", "admin.plans.field.words"),
            Map.entry("price", "admin.plans.field.price"),
            Map.entry("interval", "admin.plans.field.period"),
            Map.entry("credits", "admin.plans.field.credits"),
            Map.entry("filmsAMonth", "admin.plans.field.films"),
            Map.entry("shotsAFilm", "admin.plans.field.shots"),
            Map.entry("minutesAFilm", "admin.plans.field.length"),
            Map.entry("storageBytes", "admin.plans.field.storage"),
            Map.entry("atOnce", "admin.plans.field.at-once"),
            Map.entry("resolution", "admin.plans.field.resolution"),
            Map.entry("models", "admin.plans.field.models"),
            Map.entry("sharing", "admin.plans.group.sharing"),
            Map.entry("place", "admin.plans.column.order"),
            Map.entry("visible", "admin.plans.visible"),
            Map.entry("open", "admin.plans.open"),
            Map.entry("retired", "admin.plans.retired"),
            Map.entry("plan", "admin.people.plan"),
            Map.entry("role", "admin.people.role"),
            Map.entry("state", "admin.payments.state"),
            Map.entry("refunded", "audit.field.refunded"),
            Map.entry("value", "audit.field.value"));

    /** What settings are called on their screen. */
    private static final Map<String, String> SETTINGS = Map.of(
            "generation.ceiling.per-conversion", "admin.settings.per-conversion",
            "generation.ceiling.per-day", "admin.settings.per-day",
            "generation.ceiling.per-month", "admin.settings.per-month",
            "generation.models-off", "audit.setting.models-off",
            "billing.seller.name", "admin.settings.seller.name",
            "billing.seller.address", "admin.settings.seller.address",
            "billing.seller.tax", "admin.settings.seller.tax",
            "plan.default", "admin.settings.default-plan",
            "account.sign-up", "admin.settings.sign-up");

    private static final Pattern MONEY = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,3})?) ([A-Z]{3})");

    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");

    private AuditField() {}

    /** What it is called; as it was written where nobody has called it anything. */
    static String name(String field) {
        String key = NAMES.get(field);
        return key == null ? field : I18NProvider.translate(key);
    }

    /** What was changed: a setting by the words at its field, anything else by its name of then. */
    static String subject(AuditSubject subject) {
        String key = subject.type().equals("setting") ? SETTINGS.get(subject.id()) : null;
        return key == null ? subject.name() : I18NProvider.translate(key);
    }

    static String value(String field, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return I18NProvider.translate(limit(field) ? "plan.no-limit" : "audit.value.none");
        }
        if (value instanceof Boolean yes) {
            return I18NProvider.translate(yes ? "audit.value.yes" : "audit.value.no");
        }
        if (value instanceof Number number) {
            return field.equals("storageBytes")
                    ? I18NProvider.translate("plan.gigabytes", number.doubleValue() / 1_000_000_000)
                    : Figures.number(number);
        }
        String words = WORDS.get(field);
        return words == null
                ? money(value.toString())
                : Arrays.stream(value.toString().split(", "))
                        .map(one -> I18NProvider.translate(
                                words + one.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .collect(Collectors.joining(", "));
    }

    /** A whole number as one, so that a sentence bends to it; money as people read it; anything else as it is. */
    static Object argument(String words) {
        return WHOLE.matcher(words).matches() ? Integer.valueOf(words) : money(words);
    }

    /** «€79» for «79.00 EUR», as it was written down; anything else as it is. */
    static String money(String words) {
        Matcher sum = MONEY.matcher(words);
        if (!sum.matches()) {
            return words;
        }
        try {
            Money none = new Money(sum.group(2), 0);
            return Amounts.money(new Money(
                    none.currency(),
                    new BigDecimal(sum.group(1)).movePointRight(none.digits()).longValueExact()));
        } catch (ArithmeticException | IllegalArgumentException other) {
            return words;
        }
    }

    private static boolean limit(String field) {
        return field.equals("filmsAMonth") || field.equals("minutesAFilm") || field.equals("storageBytes");
    }
}
