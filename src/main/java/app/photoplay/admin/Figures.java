package app.photoplay.admin;

import app.photoplay.plan.Credits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as administrators read them. */
public final class Figures {

    private static final long[] BYTES = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L};
    private static final String[] UNITS = {"tb", "gb", "mb", "kb"};

    private Figures() {}

    /** Grouped: «1,107». */
    public static String whole(long figure) {
        return NumberFormat.getIntegerInstance(locale()).format(figure);
    }

    /** As it is, grouped: «1,107», «2.5». */
    public static String number(Number figure) {
        return NumberFormat.getNumberInstance(locale()).format(figure);
    }

    /** «$61.20», «$80», «$0.0036» where it is less than a cent; behind the figure in every language but English. */
    public static String dollars(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        boolean round = amount.stripTrailingZeros().scale() <= 0;
        boolean tiny = amount.signum() > 0 && amount.compareTo(new BigDecimal("0.01")) < 0;
        format.setMinimumFractionDigits(round ? 0 : 2);
        format.setMaximumFractionDigits(tiny ? 4 : 2);
        String figure = format.format(amount);
        return locale().getLanguage().equals("en") ? "$" + figure : figure + "\u00a0$";
    }

    /** Without trailing zeros: «44», «2.5». */
    public static String credits(Credits amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(amount.hundredths() / 100.0);
    }

    /** To one decimal: «6.2 %». */
    public static String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(share * 100) + " %";
    }

    /** As coarse as it is long: «0.4 s», «94 s», «18 min», «5 h», «2 days». */
    public static String time(Duration time) {
        if (time.toMillis() < 10_000) {
            NumberFormat format = NumberFormat.getNumberInstance(locale());
            format.setMaximumFractionDigits(1);
            return say("seconds", format.format(time.toMillis() / 1000.0));
        }
        if (time.toMinutes() < 10) {
            return say("seconds", whole(time.toSeconds()));
        }
        if (time.toHours() < 3) {
            return say("minutes", whole(time.toMinutes()));
        }
        return time.toHours() < 48 ? say("hours", whole(time.toHours())) : say("days", whole(time.toDays()));
    }

    /** How long ago that was, at least a minute: «18 min», «2 days»; a dash for never. */
    public static String age(@Nullable Instant since, Instant now) {
        if (since == null) {
            return "–";
        }
        Duration age = Duration.between(since, now);
        return age.toMinutes() < 1
                ? say("under-a-minute", "")
                : age.toMinutes() < 10 ? say("minutes", whole(age.toMinutes())) : time(age);
    }

    /** «611 GB», «1.4 TB». */
    public static String bytes(long bytes) {
        for (int n = 0; n < BYTES.length; n++) {
            if (bytes >= BYTES[n]) {
                NumberFormat format = NumberFormat.getNumberInstance(locale());
                format.setMaximumFractionDigits(bytes < 10 * BYTES[n] ? 1 : 0);
                return say(UNITS[n], format.format((double) bytes / BYTES[n]));
            }
        }
        return say("bytes", whole(bytes));
    }

    private static String say(String unit, String figure) {
        return I18NProvider.translate("admin.unit." + unit, figure);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
