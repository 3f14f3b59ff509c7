package app.photoplay.studio.plans;

import app.photoplay.base.ui.DayPattern;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.Amounts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** Sentences about a change of plan. */
final class ChangeWords {

    private ChangeWords() {}

    /** «1 December 2026», where that person is. */
    static String day(Instant moment, ZoneId zone) {
        UI ui = UI.getCurrent();
        return DayPattern.of("d MMMM yyyy", ui == null ? Locale.ENGLISH : ui.getLocale())
                .format(moment.atZone(zone));
    }

    /** «14»: whole days, where there are such, and at least one. */
    static long days(Instant from, Instant until) {
        return days(Duration.between(from, until));
    }

    static long days(Duration lasts) {
        return Math.max(1, lasts.toDays());
    }

    /** How it stands once somebody has chosen. */
    static String done(SubscriptionView now) {
        if (now.due() != null) {
            return say("plans.done.due", Amounts.money(now.due().amount()));
        }
        if (now.trialUntil() != null && now.pendingPlan() == null) {
            return say("plans.done.trial", now.terms().name(), day(now.trialUntil(), now.zone()));
        }
        return now.pendingPlan() == null
                ? say("plans.done.now", now.terms().name())
                : say("plans.done.later", now.pendingPlan().terms().name(), day(now.renewsAt(), now.zone()));
    }

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
