package app.photoplay.admin.overview;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Moments;
import app.photoplay.admin.report.FailureCause;
import app.photoplay.admin.report.ReportRange;
import app.photoplay.admin.report.Reports;
import app.photoplay.base.ui.Toast;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.process.ConversionRetries;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;

/** Tries again what failed for one cause, once the price was seen. */
@SpringComponent
@UIScope
class RetryDialogs {

    private final Reports reports;
    private final ConversionRetries retries;

    RetryDialogs(Reports reports, ConversionRetries retries) {
        this.reports = reports;
        this.retries = retries;
    }

    /** @param changed called when something was tried again */
    void open(FailureCause cause, ReportRange range, Runnable changed) {
        List<ConversionId> conversions = reports.retriable(cause, range, Moments.zone());
        if (conversions.isEmpty()) {
            Toast.told(say("admin.retry.none"));
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                say("admin.retry.title", conversions.size()),
                say(
                        "admin.retry.words",
                        CauseWords.name(cause),
                        Figures.credits(retries.price(conversions)),
                        Reports.MOST_RETRIED),
                say("admin.retry.act", conversions.size()),
                confirmed -> retry(conversions, changed));
        dialog.setCancelable(true);
        dialog.setCancelText(say("admin.cancel"));
        dialog.open();
    }

    private void retry(List<ConversionId> conversions, Runnable changed) {
        ConversionRetries.Outcome outcome = retries.retry(conversions);
        Toast.told(say("admin.retry.done", outcome.begun(), outcome.refused()));
        changed.run();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
