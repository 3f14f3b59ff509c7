package app.photoplay.conversion.ui;

import app.photoplay.plan.Credits;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts of credits as people read them: «44», «2.5», never «44.00». */
final class CreditWords {

    private CreditWords() {}

    static String amount(Credits credits) {
        return format().format(credits.hundredths() / 100.0);
    }

    /** Whole things, grouped as people group them. */
    static String count(long things) {
        return format().format(things);
    }

    private static NumberFormat format() {
        UI ui = UI.getCurrent();
        NumberFormat format = NumberFormat.getNumberInstance(ui == null ? Locale.ENGLISH : ui.getLocale());
        format.setMaximumFractionDigits(2);
        return format;
    }
}
