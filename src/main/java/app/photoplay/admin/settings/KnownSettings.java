package app.photoplay.admin.settings;

import app.photoplay.account.signup.SignUpMode;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;
import app.photoplay.base.settings.SettingChange;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.desk.Ceilings;
import app.photoplay.plan.DefaultPlan;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.Plans;
import app.photoplay.plan.billing.Seller;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The settings that a program may change by name; models have a switch each. */
@Component
@PreAuthorize("hasRole('ADMIN')")
public class KnownSettings {

    private final RuntimeSettings settings;
    private final SettingsDesk desk;
    private final Ceilings ceilings;
    private final Plans plans;

    KnownSettings(RuntimeSettings settings, SettingsDesk desk, Ceilings ceilings, Plans plans) {
        this.settings = settings;
        this.desk = desk;
        this.ceilings = ceilings;
        this.plans = plans;
    }

    /**
     * A setting as it holds now.
     *
     * @param change its latest change, null for none
     */
    public record Known(
            String name,
            String value,
            String byDefault,
            @Nullable SettingChange change) {}

    /** All of them. */
    public List<Known> all() {
        Map<String, SettingChange> changes = desk.changes();
        return entries()
                .map(entry -> entry.known(settings, changes.get(entry.setting().name())))
                .toList();
    }

    /** @throws Refusal with NOT_FOUND for no name of a setting, with VALIDATION or PLAN_BEGINS_FREE at {@code value} for what it cannot be */
    public void set(String name, String value) {
        if (name.equals(DefaultPlan.SETTING.name())) {
            Plan plan = plans.all().stream()
                    .filter(one -> one.id().value().equals(value.strip()) && !one.retired())
                    .findFirst()
                    .orElseThrow(() -> new Refusal(ErrorCode.VALIDATION, "value"));
            if (!plan.mayBegin()) {
                throw new Refusal(ErrorCode.PLAN_BEGINS_FREE, "value");
            }
        }
        entry(name).set(desk, value);
    }

    /** @throws Refusal with NOT_FOUND for no name of a setting */
    public void reset(String name) {
        desk.reset(entry(name).setting());
    }

    private Entry<?> entry(String name) {
        return entries()
                .filter(entry -> entry.setting().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private Stream<Entry<?>> entries() {
        Ceilings.Sums configured = ceilings.configured();
        return Stream.of(
                new Entry<>(GenerationControls.PER_DAY, configured.perDay()),
                new Entry<>(GenerationControls.PER_MONTH, configured.perMonth()),
                new Entry<>(GenerationControls.PER_CONVERSION, configured.perConversion()),
                new Entry<>(SignUps.MODE, SignUpMode.OPEN),
                new Entry<>(DefaultPlan.SETTING, PlanId.FREE.value()),
                new Entry<>(Seller.NAME, ""),
                new Entry<>(Seller.ADDRESS, ""),
                new Entry<>(Seller.TAX, ""));
    }

    private record Entry<T>(Setting<T> setting, T byDefault) {

        Known known(RuntimeSettings settings, @Nullable SettingChange change) {
            return new Known(
                    setting.name(),
                    setting.writer().apply(settings.get(setting, byDefault)),
                    setting.writer().apply(byDefault),
                    change);
        }

        void set(SettingsDesk desk, String value) {
            T read;
            try {
                read = setting.reader().apply(value.strip());
            } catch (IllegalArgumentException impossible) {
                throw new Refusal(ErrorCode.VALIDATION, "value");
            }
            desk.set(setting, read);
        }
    }
}
