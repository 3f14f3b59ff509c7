package app.photoplay.studio.ui;

import app.photoplay.plan.Credits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts of credits as people read them: «44», «2.5», never «44.00». */
public final class CreditWords {

    private CreditWords() {}

    public static String amount(Credits credits) {
        return format().format(credits.hundredths() / 100.0);
    }

    /** «24 credits», «1 credit», «free». */
    public static String price(Credits credits) {
        return I18NProvider.translate("project.price", credits.hundredths() / 100.0, amount(credits));
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
