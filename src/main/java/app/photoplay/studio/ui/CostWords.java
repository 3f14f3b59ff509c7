package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionProgress;
import app.photoplay.plan.Credits;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What something costs or has cost, as far as it is known. */
final class CostWords {

    private CostWords() {}

    /** What became of a failed conversion's credits: spent, held, or not taken. */
    static String ofFailure(ConversionProgress progress) {
        List<String> sentences = new ArrayList<>();
        add("spent", progress.spent(), sentences);
        add("held", progress.unanswered().held(), sentences);
        if (sentences.isEmpty() && progress.unbilled() == 0) {
            sentences.add(I18NProvider.translate("project.money.none"));
        }
        return String.join(" ", sentences);
    }

    private static void add(String what, Credits credits, List<String> sentences) {
        if (credits.hundredths() > 0) {
            sentences.add(I18NProvider.translate(
                    "project.money." + what, CreditWords.amount(credits), credits.hundredths() == 100 ? 1 : 2));
        }
    }

    /** Whether prices are told in dollars, since credits do not run out. */
    static boolean inDollars(Credits left) {
        return !left.limited();
    }

    /** A credit is a cent; never less than it will be. */
    static String dollars(Credits credits) {
        UI ui = UI.getCurrent();
        NumberFormat format = NumberFormat.getNumberInstance(ui == null ? Locale.ENGLISH : ui.getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(Math.ceilDiv(credits.hundredths(), 100L) / 100.0);
    }
}
