package app.photoplay.plan.ui;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts as people read them. */
public final class Amounts {

    private Amounts() {}

    /** «€19», «€14.50»: cents only where there are any. */
    public static String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(money.currency()));
        BigDecimal amount = BigDecimal.valueOf(money.minor(), money.digits());
        int digits = amount.stripTrailingZeros().scale() <= 0 ? 0 : money.digits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    /** «44», «2.5», never «44.00». */
    public static String credits(Credits credits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(credits.hundredths() / 100.0);
    }

    /** Whole things, grouped as people group them. */
    public static String count(long things) {
        return NumberFormat.getIntegerInstance(locale()).format(things);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
