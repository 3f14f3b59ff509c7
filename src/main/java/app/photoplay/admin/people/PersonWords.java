package app.photoplay.admin.people;

import app.photoplay.base.ui.Icons;
import app.photoplay.plan.Credits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How people stand, in words and marks. */
final class PersonWords {

    private PersonWords() {}

    /** «224», «2.5»; a dash where credits do not count. */
    static String amount(Credits credits) {
        if (!credits.limited()) {
            return "–";
        }
        UI ui = UI.getCurrent();
        NumberFormat format = NumberFormat.getNumberInstance(ui == null ? Locale.ENGLISH : ui.getLocale());
        format.setMaximumFractionDigits(2);
        return format.format(credits.hundredths() / 100.0);
    }

    /** @param graceUntil when a grace ends, null where there is none */
    static Span state(PersonState state, @Nullable Instant graceUntil, Instant now) {
        Icons icon = switch (state) {
            case SUSPENDED -> Icons.FAILED;
            case ADMINISTRATOR -> Icons.SETTINGS;
            case GRACE, TRIAL, ENDING -> Icons.CLOCK;
            case ACTIVE -> Icons.CHECK;
        };
        String words = state == PersonState.GRACE && graceUntil != null
                ? I18NProvider.translate("admin.people.grace", days(graceUntil, now))
                : I18NProvider.translate("admin.people.state." + state.word());
        Span mark = new Span(icon.small(), new Span(words));
        mark.addClassNames(
                "state",
                switch (state) {
                    case SUSPENDED -> "red";
                    case GRACE -> "amber";
                    case ACTIVE -> "green";
                    case ADMINISTRATOR, TRIAL, ENDING -> "plain";
                });
        return mark;
    }

    private static long days(Instant until, Instant now) {
        return Math.max(1, (Duration.between(now, until).toHours() + 23) / 24);
    }
}
